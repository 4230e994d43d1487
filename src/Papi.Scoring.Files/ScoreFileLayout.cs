namespace Papi.Scoring.Files;

/// <summary>How a file of scores is laid out.</summary>
public enum ScoreFileLayout
{
    /// <summary>Wide: one row for each province and year, one column for each node.</summary>
    NodesInColumns = 0,

    /// <summary>Long: one row for each province, year and node, as data frames want it.</summary>
    NodesInRows,
}
