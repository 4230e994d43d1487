using System.Globalization;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Files;

/// <summary>What a workbook of PAPI has.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PapiWorkbookContent
{
    internal PapiWorkbookContent(ScoreTable scores, StandardErrors? standardErrors, IReadOnlyList<WorkbookNote> notes)
    {
        Scores = scores;
        StandardErrors = standardErrors;
        Notes = notes;
    }

    /// <summary>Gets the scores of the sub-dimensions as they are in the workbook, nothing computed; what was 0 is missing.</summary>
    public ScoreTable Scores { get; }

    /// <summary>Gets the standard errors of any nodes; null where the workbook has none.</summary>
    public StandardErrors? StandardErrors { get; }

    /// <summary>Gets what was repaired or passed over, in the order of the sheets.</summary>
    public IReadOnlyList<WorkbookNote> Notes { get; }

    /// <summary>Returns the years and how many notes there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scores}, {Notes.Count} notes");
}
