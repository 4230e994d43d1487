using MathNet.Numerics.Statistics;
using Papi.Scoring.Classification;

namespace Papi.Scoring.Tests.Properties;

public class QuantilePropertyTests
{
    [Fact]
    public void In_R7_IsTheQuantileOfMathNet() =>
        AnyColumn.Satisfies(column =>
        {
            double[] sorted = [.. column.OfType<double>().Order()];
            return new[] { 0, 0.1, 0.25, 1.0 / 3, 0.5, 0.75, 0.9, 1 }.All(share =>
                Math.Abs(
                    QuantilePosition.Of(QuantileRule.R7Excel, sorted.Length, share).In(sorted)
                        - SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7)
                ) <= 1e-12 // rounding of positions and of scores to 50, in another order
            );
        });

    [Fact]
    public void In_AnyRule_LiesBetweenTheExtremesAndRisesWithTheShare() =>
        AnyColumn.Satisfies(column =>
        {
            double[] sorted = [.. column.OfType<double>().Order()];
            return Enum.GetValues<QuantileRule>()
                .All(rule =>
                {
                    double[] quantiles =
                    [
                        .. Enumerable
                            .Range(0, 101)
                            .Select(percent => QuantilePosition.Of(rule, sorted.Length, percent / 100.0).In(sorted)),
                    ];
                    return quantiles.SequenceEqual(quantiles.Order())
                        && quantiles[0] >= sorted[0]
                        && quantiles[^1] <= sorted[^1];
                });
        });
}
