using Papi.Scoring.Profiles;
using Papi.Scoring.Ranking;

namespace Papi.Scoring.Reporting;

/// <summary>What reports look up beside a profile.</summary>
internal static class ProvinceProfileExtensions
{
    /// <summary>Finds the province that is next to overtake: the lowest of those ranked above.</summary>
    /// <returns>The province; null at the top or without a total.</returns>
    public static RankedProvince? FindNextAhead(this ProvinceProfile profile) =>
        ProvinceRanking
            .Compute(profile.Scorecard.Scores, profile.Total.Node)
            .Rows.LastOrDefault(row => row.Rank < profile.Total.Rank);
}
