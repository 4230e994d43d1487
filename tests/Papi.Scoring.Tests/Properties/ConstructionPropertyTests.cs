using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Tests.Construction;
using Papi.Scoring.Weighting;

namespace Papi.Scoring.Tests.Properties;

public class ConstructionPropertyTests
{
    // Scores of the order of 100 from values of the order of 1000, in a few operations of 1e-16 each.
    private const double Rounding = 1e-9;

    private static readonly IndexDesign Design = SampleUnits.Flat(2);

    [Theory]
    [InlineData("minmax:0:100")]
    [InlineData("zscore:0:1")]
    [InlineData("maximum")]
    public void Compute_PositiveAffineRescale_LeavesScores(string method) =>
        OfPairs(
            Options(method),
            (column, other, options) =>
                Near(Compute(column, other, options), Compute(Map(column, x => (7.3 * x) - 11), other, options))
        );

    // Ranks do not know the scale, whatever the rounding: values of eighths stay apart.
    [Theory]
    [InlineData("rank")]
    [InlineData("percentile")]
    [InlineData("borda")]
    public void Compute_IncreasingTransformation_LeavesRanksToTheBit(string method) =>
        OfPairs(
            Options(method),
            (column, other, options) =>
                Compute(column, other, options)
                    .SequenceEqual(Compute(Map(column, x => Math.Exp(x / 30)), other, options))
                && Compute(column, other, options)
                    .SequenceEqual(Compute(Map(column, x => (7.3 * x) - 11), other, options))
        );

    // The scores of one index as the only indicator of another. A map that keeps distances: ranks see a billionth as nothing.
    [Fact]
    public void Compute_IncreasingMapOfTheScore_KeepsRanks() =>
        OfPairs(
            Options("minmax:0:100"),
            (column, other, options) =>
            {
                var index = Index(column, other, options);
                double?[] scores = SampleUnits.ScoresOn(index, "all");
                var mapped = ConstructedIndex.Compute(
                    SampleUnits.Table(Map(scores, x => x + 1e3)),
                    SampleUnits.Flat(1),
                    new ConstructionOptions { Normalization = NormalizationMethod.None }
                );
                return index.Data.Units.All(unit => index.RankOf(unit.Code, "all") == mapped.RankOf(unit.Code, "all"));
            }
        );

    [Fact]
    public void Compute_ConstantIndicator_IsSkippedOrRefusedButNeverNotANumber() =>
        AnyColumn.Satisfies(column =>
        {
            double?[] constant = [.. column.Select(_ => (double?)0.1)];
            var options = new ConstructionOptions { ConstantIndicators = ConstantIndicatorPolicy.Skip };
            if (IsConstant(column))
            {
                return Refuses(column, constant, options);
            }

            var index = Index(column, constant, options);
            return index.Skipped.Single().Code is "b"
                && index.Rows.All(row => double.IsFinite(row.Score))
                && Refuses(column, constant, ConstructionOptions.Default);
        });

    [Fact]
    public void Compute_GeneralizedMeans_IncreaseWithTheExponent() =>
        AnyColumn.Satisfies(column =>
        {
            double?[] positive = Map(column, x => x + 51);
            string[] ascending =
            [
                "generalized:-3",
                "harmonic",
                "generalized:-0.5",
                "geometric",
                "generalized:0.5",
                "arithmetic",
                "generalized:3",
            ];
            double?[][] means =
            [
                .. ascending.Select(text =>
                    Compute(
                        positive,
                        Shuffle(positive),
                        Options("none") with
                        {
                            Aggregation = Aggregation(text),
                            DataThreshold = 0,
                        }
                    )
                ),
            ];
            return Enumerable
                .Range(1, means.Length - 1)
                .All(i => means[i].Zip(means[i - 1]).All(pair => !(pair.First < pair.Second - Rounding)));
        });

    [Fact]
    public void Compute_Copeland_AddsUpToZero() =>
        AnyColumn.Satisfies(column =>
            Compute(column, Shuffle(column), Options("none") with { Aggregation = AggregationMethod.Copeland }).Sum()
            == 0
        );

    [Theory]
    [InlineData("arithmetic")]
    [InlineData("median")]
    [InlineData("copeland")]
    public void Compute_UnitsInAnotherOrder_GivesTheSameScores(string aggregation) =>
        OfPairs(
            Options("minmax:0:100") with
            {
                Aggregation = Aggregation(aggregation),
            },
            (column, other, options) =>
                Compute(column, other, options)
                    .Reverse()
                    .SequenceEqual(Compute([.. column.Reverse()], [.. other.Reverse()], options))
        );

    [Fact]
    public void WithWeights_AnyWeights_SharesAddUpToOne() =>
        AnyColumn.Satisfies(column =>
        {
            double[] weights = [.. column.OfType<double>().Select(x => Math.Exp(x / 10)).Take(26)];
            var design = SampleUnits.Flat(weights.Length);
            var weighted = design.WithWeights(
                design
                    .Indicators.Select((node, i) => (node.Code, Weight: weights[i]))
                    .ToDictionary(StringComparer.Ordinal)
            );
            return Math.Abs(weighted.Indicators.Sum(node => weighted.ShareOf(node.Code)) - 1) < 1e-14
                && Math.Abs(weighted.Indicators.Sum(node => weighted.EffectiveWeightOf(node.Code)) - 1) < 1e-14;
        });

    // Of two children the first component of a positive correlation weighs both alike; a negative one has no weights.
    [Fact]
    public void FromPrincipalComponents_TwoChildren_AreEqualOrRefused() =>
        OfPairs(
            Options("minmax:0:100"),
            (column, other, options) =>
            {
                try
                {
                    return IndexWeights
                        .FromPrincipalComponents(Index(column, other, options), 0)
                        .Rows.All(row => Math.Abs(row.Share - 0.5) < Rounding);
                }
                catch (UndefinedWeightsException)
                {
                    return true;
                }
            }
        );

    // Columns on which all units are equal have no place in these properties: they are refused, as another one says.
    private static void OfPairs(
        ConstructionOptions options,
        Func<double?[], double?[], ConstructionOptions, bool> property
    ) =>
        AnyColumn.Satisfies(column =>
            IsConstant(column)
            || Enumerable.Range(0, 2).All(i => property(column, Shuffle(column), options with { DataThreshold = i }))
        );

    private static bool IsConstant(double?[] column) => column.OfType<double>().Distinct().Count() == 1;

    private static bool Refuses(double?[] column, double?[] other, ConstructionOptions options)
    {
        try
        {
            Index(column, other, options);
            return false;
        }
        catch (UndefinedIndexException)
        {
            return true;
        }
    }

    // The same values for other units.
    private static double?[] Shuffle(double?[] column) => [.. column.Skip(3), .. column.Take(3)];

    private static double?[] Map(double?[] column, Func<double, double> map) =>
        [.. column.Select(value => value is { } x ? map(x) : (double?)null)];

    private static ConstructedIndex Index(double?[] column, double?[] other, ConstructionOptions options) =>
        ConstructedIndex.Compute(SampleUnits.Table(column, other), Design, options);

    private static double?[] Compute(double?[] column, double?[] other, ConstructionOptions options) =>
        SampleUnits.ScoresOn(Index(column, other, options), "all");

    private static bool Near(double?[] scores, double?[] others) =>
        scores
            .Zip(others)
            .All(pair =>
                pair.First is { } first ? Math.Abs(first - pair.Second!.Value) < Rounding : pair.Second is null
            );

    private static ConstructionOptions Options(string normalization)
    {
        NormalizationMethod.TryParse(normalization, out var method).Should().BeTrue();
        return new ConstructionOptions { Normalization = method! };
    }

    private static AggregationMethod Aggregation(string text)
    {
        AggregationMethod.TryParse(text, out var method).Should().BeTrue();
        return method!;
    }
}
