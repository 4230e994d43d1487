namespace Papi.Scoring.Auditing;

/// <summary>What a printed figure or word is about.</summary>
public enum ClaimQuantity
{
    /// <summary>The score of the province on the node.</summary>
    Score = 0,

    /// <summary>The score of the year minus that of the base year.</summary>
    Change,

    /// <summary>The rank of the province; 1 is best.</summary>
    Rank,

    /// <summary>The rank of the base year minus that of the year: positive when the province climbed.</summary>
    RankChange,

    /// <summary>The tier, or that the province is the median.</summary>
    Tier,

    /// <summary>Whether the score rose or fell since the base year.</summary>
    Direction,

    /// <summary>How many parts of the node rose since the base year.</summary>
    CountUp,

    /// <summary>How many parts of the node fell since the base year.</summary>
    CountDown,

    /// <summary>The lowest score of any province on the node.</summary>
    RangeMin,

    /// <summary>The highest score of any province on the node.</summary>
    RangeMax,

    /// <summary>The lowest of the province's own scores on the parts of the node.</summary>
    SpreadMin,

    /// <summary>The highest of the province's own scores on the parts of the node.</summary>
    SpreadMax,

    /// <summary>The part of the node on which the province has its highest score.</summary>
    Highest,

    /// <summary>The part of the node that rose most since the base year.</summary>
    MostImproved,
}
