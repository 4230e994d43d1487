using System.Globalization;

namespace Papi.Scoring.Scorecards;

/// <summary>Where one province stands on one node in one year.</summary>
/// <param name="Score">The score, in the unit of the node.</param>
/// <param name="Rank">The rank; 1 is best, equal scores share the better rank.</param>
/// <param name="Ranked">How many provinces have a score and so a rank.</param>
/// <param name="Tier">The tier; null where four tiers cannot be made.</param>
/// <param name="AtMedian">Whether the score is the median of the ranked provinces.</param>
public sealed record Standing(Score Score, int Rank, int Ranked, Tier? Tier, bool AtMedian)
{
    /// <summary>Returns <c>43.4796, 31/61, LowAverage, the median</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Score.Points:0.####}, {Rank}/{Ranked}{(Tier is { } tier ? $", {tier}" : "")}{(AtMedian ? ", the median" : "")}"
        );
}
