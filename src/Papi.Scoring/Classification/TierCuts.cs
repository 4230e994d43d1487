using System.Globalization;

namespace Papi.Scoring.Classification;

/// <summary>The three scores at which provinces are split into tiers.</summary>
/// <param name="LowToLowAverage">The cut between low and low average: the first quartile.</param>
/// <param name="LowAverageToHighAverage">The cut between low average and high average: the median of the scheme's population.</param>
/// <param name="HighAverageToHigh">The cut between high average and high: the third quartile.</param>
/// <remarks>Unit: the node's own. On an indicator where less is better the first cut is the highest number.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record TierCuts(Score LowToLowAverage, Score LowAverageToHighAverage, Score HighAverageToHigh)
{
    /// <summary>Returns the three cuts with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{LowToLowAverage.Points:0.####} | {LowAverageToHighAverage.Points:0.####} | {HighAverageToHigh.Points:0.####}"
        );
}
