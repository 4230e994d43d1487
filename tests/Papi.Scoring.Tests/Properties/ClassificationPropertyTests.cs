using Papi.Scoring.Classification;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Properties;

public class ClassificationPropertyTests
{
    public static TheoryData<QuantileRule, TierClosure> Schemes
    {
        get
        {
            var schemes = new TheoryData<QuantileRule, TierClosure>();
            foreach (var rule in Enum.GetValues<QuantileRule>())
            {
                schemes.Add(rule, TierClosure.LowerTier);
                schemes.Add(rule, TierClosure.HigherTier);
            }

            return schemes;
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Classify_EveryScoredProvince_IsInExactlyOneTierAndTheOthersAreMissing(
        QuantileRule rule,
        TierClosure closure
    ) =>
        AnyColumn.Satisfies(column =>
        {
            var tiers = Classify(column, rule, closure);
            return tiers.Groups.Sum(group => group.Count) == tiers.Rows.Count
                && tiers.Rows.Count == column.Count(score => score is not null)
                && tiers.Rows.Count + tiers.Missing.Count == column.Length
                && tiers.Rows.All(row => row.Tier is >= Tier.Low and <= Tier.High)
                && tiers.Groups.All(group =>
                    group.Count == tiers.Rows.Count(row => row.Tier == group.Tier)
                    && (group.Count == 0) == (group.Min is null)
                );
        });

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Classify_HigherScore_IsNeverInALowerTier(QuantileRule rule, TierClosure closure) =>
        AnyColumn.Satisfies(column =>
        {
            var rows = Classify(column, rule, closure).Rows;
            return rows.Zip(rows.Skip(1))
                .All(pair =>
                    pair.First.Score == pair.Second.Score
                        ? pair.First.Tier == pair.Second.Tier
                        : pair.First.Tier >= pair.Second.Tier
                );
        });

    // A linear change moves the cuts along; another monotone one would not, between two scores.
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Classify_ShiftedOrStretchedOrNegated_StaysTheSame(QuantileRule rule, TierClosure closure) =>
        AnyColumn.Satisfies(column =>
        {
            var before = Tiers(Classify(column, rule, closure));
            return before.SequenceEqual(Tiers(Classify(Each(column, score => score + 3.5), rule, closure)))
                && before.SequenceEqual(Tiers(Classify(Each(column, score => 4 * score), rule, closure)))
                && before.SequenceEqual(
                    Tiers(Classify(Each(column, score => -score), rule, closure, IndicatorDirection.LowerIsBetter))
                );
        });

    [Fact]
    public void Classify_Median_IsThatOfTheScoredProvincesByAnyScheme() =>
        AnyColumn.Satisfies(column =>
        {
            double median = Oracle.Quantile(column.OfType<double>(), 0.5);
            var scores = SampleIndex.Column(column);
            return scores.Classify("total", TierScheme.PapiSince2023).Median.Points == median
                && (
                    !TierClassification.TryCompute(scores, scores.Index.Total, TierScheme.Papi2022, out var tiers)
                    || tiers.Median.Points == median
                );
        });

    private static double?[] Each(double?[] column, Func<double, double> change) =>
        [.. column.Select(score => score is { } value ? change(value) : (double?)null)];

    private static TierClassification Classify(
        double?[] column,
        QuantileRule rule,
        TierClosure closure,
        IndicatorDirection direction = IndicatorDirection.HigherIsBetter
    ) => SampleIndex.Column(column, direction).Classify("total", new TierScheme { Rule = rule, Closure = closure });

    private static IEnumerable<(string Unit, Tier Tier)> Tiers(TierClassification tiers) =>
        tiers.Rows.Select(row => (row.Province.Code, row.Tier)).OrderBy(row => row.Code, StringComparer.Ordinal);
}
