namespace Papi.Scoring.Reporting.Tables;

/// <summary>What the values of a column are, and so how they are printed for people.</summary>
public enum ColumnKind
{
    /// <summary>A text (<see cref="string"/>): a name, a code, a sentence, or a word of a closed list.</summary>
    Text = 0,

    /// <summary>Yes or no (<see cref="bool"/>).</summary>
    Flag,

    /// <summary>A whole number (<see cref="long"/>): a rank, a count, a year.</summary>
    Whole,

    /// <summary>A signed difference of whole numbers (<see cref="long"/>), such as the places climbed.</summary>
    WholeChange,

    /// <summary>A number (<see cref="double"/>) in the unit of the scores or of the answers.</summary>
    Number,

    /// <summary>A signed difference (<see cref="double"/>) in the unit of the scores.</summary>
    Change,

    /// <summary>A statistic (<see cref="double"/>) that is read finer than a score: two decimals more are printed.</summary>
    Statistic,

    /// <summary>A share (<see cref="double"/>), 0 to 1 for a part of a whole; printed in percent.</summary>
    Share,
}
