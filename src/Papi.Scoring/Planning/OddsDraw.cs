namespace Papi.Scoring.Planning;

/// <summary>Where the province ends in one simulated year.</summary>
/// <param name="Total">The total, oriented so that greater is better.</param>
/// <param name="Rank">The rank; 1 is best.</param>
/// <param name="Tier">The tier; none where four tiers cannot be made.</param>
/// <param name="AtMedian">Whether the total is the median of the year.</param>
internal readonly record struct OddsDraw(double Total, int Rank, Tier Tier, bool AtMedian);
