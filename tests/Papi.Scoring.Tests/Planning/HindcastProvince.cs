using Papi.Scoring.Planning;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Tests.Planning;

/// <summary>One province in one pair of years: what was foretold and what came.</summary>
internal sealed record HindcastProvince(
    YearStep Years,
    OddsOutcome Foretold,
    Standing Came,
    IReadOnlyList<HindcastEvent> Events
)
{
    public bool IsRankCovered => Came.Rank >= Foretold.BestRank && Came.Rank <= Foretold.WorstRank;

    public bool IsTotalCovered => Came.Score >= Foretold.LowTotal && Came.Score <= Foretold.HighTotal;
}
