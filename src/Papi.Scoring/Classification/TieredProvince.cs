using System.Globalization;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Classification;

/// <summary>One province in a classification.</summary>
/// <param name="Province">The province.</param>
/// <param name="Score">Its score, in the unit of the node.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="AtMedian">Whether its score is the median of the scored provinces.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record TieredProvince(Province Province, Score Score, Tier Tier, bool AtMedian)
{
    /// <summary>Gets whether the score is an estimate: the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Returns the province, its score, whether that is an estimate, and its tier.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province.Name.English} {Score.Points:0.####}{(IsEstimate ? " (estimate)" : "")} {Tier}{(AtMedian ? ", the median" : "")}"
        );
}
