using Papi.Scoring.Profiles;

namespace Papi.Scoring.Reporting;

/// <summary>A provincial report before it takes a form: what every writer writes.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ReportDocument
{
    internal ReportDocument(
        string title,
        Language language,
        ReportOptions options,
        ProvinceProfile profile,
        MissingYear[] missingYears,
        IEnumerable<ReportSection> sections
    )
    {
        Title = title;
        Language = language;
        Options = options;
        Profile = profile;
        MissingYears = missingYears;
        Sections = Array.AsReadOnly([.. sections]);
    }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the language of all texts, which also decides the decimal mark.</summary>
    public Language Language { get; }

    /// <summary>Gets the choices by which the report was composed.</summary>
    public ReportOptions Options { get; }

    /// <summary>Gets the figures that the report tells, not rounded.</summary>
    public ProvinceProfile Profile { get; }

    /// <summary>Gets the sections in their order.</summary>
    public IReadOnlyList<ReportSection> Sections { get; }

    /// <summary>Gets the earlier years in which the province has no total, latest first.</summary>
    internal IReadOnlyList<MissingYear> MissingYears { get; }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
