using Papi.Scoring.Significance;

namespace Papi.Scoring.Robustness;

/// <summary>All that is kept of draws.</summary>
/// <param name="Draws">How many draws were counted.</param>
/// <param name="Ranks">How often each unit had each rank.</param>
/// <param name="Tiers">How often each unit was in each tier; null where they were not wanted or do not exist.</param>
/// <param name="Pairs">How often each unit was above each other one; null where that was not wanted.</param>
internal sealed record DrawCounts(int Draws, RankCounts Ranks, TierCounts? Tiers, PairCounts? Pairs);
