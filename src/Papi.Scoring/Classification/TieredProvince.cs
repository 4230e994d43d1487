using System.Globalization;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Classification;

/// <summary>One province in a classification.</summary>
/// <param name="Province">The province.</param>
/// <param name="Score">Its score, in the unit of the node.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="AtMedian">Whether its score is the median of the scored provinces.</param>
public sealed record TieredProvince(Province Province, Score Score, Tier Tier, bool AtMedian)
{
    /// <summary>Returns the province, its score and its tier.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province.Name.English} {Score.Points:0.####} {Tier}{(AtMedian ? ", the median" : "")}"
        );
}
