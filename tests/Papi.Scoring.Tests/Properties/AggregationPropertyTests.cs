using Papi.Scoring.Aggregation;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using static Papi.Scoring.Tests.Support.SampleIndex;

namespace Papi.Scoring.Tests.Properties;

public class AggregationPropertyTests
{
    private const int Parts = 70;

    private static readonly EditionSeries Sum = Index(AggregationRule.Sum);

    private static readonly EditionSeries Mean = Index(AggregationRule.Mean);

    [Fact]
    public void Aggregate_AnyPolicy_AgreesWhereNothingIsMissing() =>
        AnyColumn.Satisfies(column =>
            Both(index =>
                column.Contains(null)
                || Enum.GetValues<MissingDataPolicy>().Select(policy => Total(index, column, policy)).Distinct().Count()
                    == 1
            )
        );

    // The worst case is the least that a node can be, and the renormalised one lies within the scale.
    [Fact]
    public void Aggregate_MissingParts_WorstIsAtMostRenormalisedAndBothAreInTheScale() =>
        AnyColumn.Satisfies(column =>
            Both(index =>
            {
                double worst = Total(index, column, MissingDataPolicy.AssumeWorst)!.Value;
                double renormalized = Total(index, column, MissingDataPolicy.Renormalize)!.Value;
                var scale = index.For(Year).Total.Scale!.Value;
                return worst <= renormalized + 1e-9 && scale.Contains(worst) && scale.Contains(renormalized);
            })
        );

    [Fact]
    public void Aggregate_OnePartBetter_NeverLowersTheTotal() =>
        AnyColumn.Satisfies(column =>
            Both(index =>
            {
                double?[] better = Spread(column);
                better[0] += index == Mean ? -0.125 : 0.125;
                return Enum.GetValues<MissingDataPolicy>()
                    .All(policy => !(Total(index, better, policy) < Total(index, column, policy) - 1e-9));
            })
        );

    private static bool Both(Func<EditionSeries, bool> property) => property(Sum) && property(Mean);

    // Seventy parts from -100 to 100; in the mean the first is one where less is better.
    private static EditionSeries Index(AggregationRule rule)
    {
        var root = Node(
            "total",
            min: rule == AggregationRule.Mean ? 0 : null,
            max: rule == AggregationRule.Mean ? 10 : null
        );
        var builder = new CompositeIndexBuilder("sample", Year).Add(root with { Rule = rule });
        for (int i = 0; i < Parts; i++)
        {
            var direction =
                rule == AggregationRule.Mean && i == 0
                    ? IndicatorDirection.LowerIsBetter
                    : IndicatorDirection.HigherIsBetter;
            builder.Add(Node($"x{i}", "total", -100, 100, direction));
        }

        return EditionSeries.Create([builder.Build()]);
    }

    // The column gives one province's parts; where it is shorter than the index the rest repeats it.
    private static double?[] Spread(double?[] column) =>
        [.. Enumerable.Range(0, Parts).Select(i => column[i % column.Length])];

    private static double? Total(EditionSeries index, double?[] column, MissingDataPolicy policy)
    {
        var builder = new ScoreTableBuilder(index, "sample.1").AddYear(Year, Units(1));
        double?[] parts = Spread(column);
        for (int i = 0; i < Parts; i++)
        {
            if (parts[i] is { } points)
            {
                builder.Set(Year, "U001", $"x{i}", points);
            }
        }

        return builder
            .Build()
            .Aggregate(new AggregationOptions { MissingData = policy })
            .ScoreOf(Year, "U001", "total")
            ?.Points;
    }
}
