using System.Globalization;

namespace Papi.Scoring.Scorecards;

/// <summary>Where one province stands on one node in one year.</summary>
/// <param name="Score">The score, in the unit of the node.</param>
/// <param name="Rank">The rank; 1 is best, equal scores share the better rank.</param>
/// <param name="Ranked">How many provinces have a score and so a rank.</param>
/// <param name="Tier">The tier; null where four tiers cannot be made.</param>
/// <param name="AtMedian">Whether the score is the median of the ranked provinces.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record Standing(Score Score, int Rank, int Ranked, Tier? Tier, bool AtMedian)
{
    /// <summary>Gets whether the score is an estimate: the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Gets whether any of the ranked scores, of this province or another, is an estimate, and so the rank and the tier.</summary>
    public bool IsAmongEstimates { get; init; }

    /// <summary>Returns <c>43.4796, 31/61, LowAverage, the median</c>, and what of it rests on estimates.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Score.Points:0.####}{(IsEstimate ? " (estimate)" : "")}, {Rank}/{Ranked}{(IsAmongEstimates && !IsEstimate ? " (estimate)" : "")}{(Tier is { } tier ? $", {tier}" : "")}{(AtMedian ? ", the median" : "")}"
        );
}
