namespace Papi.Scoring.Data;

/// <summary>Where the published figures come from and how to cite them.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class Provenance
{
    internal Provenance(string dataVersion, string citation, IReadOnlyList<DataSource> sources)
    {
        DataVersion = dataVersion;
        Citation = citation;
        Sources = sources;
    }

    /// <summary>Gets the version of the data.</summary>
    public string DataVersion { get; }

    /// <summary>Gets how to cite PAPI.</summary>
    public string Citation { get; }

    /// <summary>Gets the sources, the principal one first.</summary>
    public IReadOnlyList<DataSource> Sources { get; }

    /// <summary>Gets the sources that cover a year.</summary>
    /// <param name="year">The survey year; empty where none does.</param>
    public IReadOnlyList<DataSource> For(SurveyYear year) =>
        [.. Sources.Where(source => source.FirstYear <= year && year <= source.LastYear)];

    /// <summary>Returns the version and the citation.</summary>
    public override string ToString() => $"{DataVersion}: {Citation}";
}
