namespace Papi.Scoring.Construction;

/// <summary>Which indicators can be strengths and weaknesses of a unit.</summary>
public enum StrengthConvention
{
    /// <summary>All in which it has a rank.</summary>
    All = 0,

    /// <summary>
    /// Those in which it is not last, or among those that share the last rank: COINr, whose <c>get_str_weak</c> leaves out the
    /// others by default (<c>min_discard</c>), so that they are no weaknesses either.
    /// </summary>
    Coinr,
}
