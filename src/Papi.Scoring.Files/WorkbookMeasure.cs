namespace Papi.Scoring.Files;

/// <summary>What the figures of one line of a workbook are.</summary>
internal enum WorkbookMeasure
{
    /// <summary>The label says nothing about it: scores where it names a node.</summary>
    Unnamed = 0,

    /// <summary>Unweighted scores, those that everybody quotes.</summary>
    Unweighted,

    /// <summary>Weighted scores.</summary>
    Weighted,

    /// <summary>Standard errors.</summary>
    StandardError,

    /// <summary>One end of an interval.</summary>
    IntervalEnd,

    /// <summary>Ranks, deviations, numbers of respondents and the like.</summary>
    Other,
}
