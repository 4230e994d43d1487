namespace Papi.Scoring.Significance;

/// <summary>Why a difference was not tested.</summary>
public enum UntestedReason
{
    /// <summary>It was tested.</summary>
    None = 0,

    /// <summary>The scores of the two years are not comparable: a break, another scale, or borders that changed.</summary>
    NotComparable,

    /// <summary>A score is missing.</summary>
    NoScore,

    /// <summary>A score has no standard error: whether the difference means anything cannot be told.</summary>
    NoStandardError,
}
