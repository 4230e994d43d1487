namespace Papi.Scoring.Auditing;

/// <summary>What an audit says of one printed figure or word: the first that applies, from <see cref="Malformed"/> on.</summary>
/// <remarks>Without data, <see cref="Unverifiable"/> stands in for what would need them and for <see cref="Contradicted"/>.</remarks>
public enum Verdict
{
    /// <summary>The data do not tell: a score that the claim is about is missing, and the document itself does not bear it out.</summary>
    Unverifiable = 0,

    /// <summary>Not a number in any style in which reports print numbers, such as <c>0.0.16</c>.</summary>
    Malformed,

    /// <summary>A level outside the scale of its node, such as 59546 on a scale from 1 to 10.</summary>
    OutOfRange,

    /// <summary>Agrees with the data at the printed precision.</summary>
    Consistent,

    /// <summary>A change that agrees with figures printed in the same document, but not with the data.</summary>
    WithinDocument,

    /// <summary>Cut off towards zero at the printed place instead of rounded.</summary>
    Truncated,

    /// <summary>Disagrees with the data.</summary>
    Contradicted,
}
