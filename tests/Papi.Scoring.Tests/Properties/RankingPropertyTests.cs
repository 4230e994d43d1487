using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Properties;

public class RankingPropertyTests
{
    [Fact]
    public void Rank_AllScoresShifted_StaysTheSame() =>
        AnyColumn.Satisfies(column => Ranks(column).SequenceEqual(Ranks(Each(column, score => score + 7.125))));

    [Fact]
    public void Rank_MonotoneRescale_StaysTheSame() =>
        AnyColumn.Satisfies(column =>
            Ranks(column).SequenceEqual(Ranks(Each(column, score => score * score * score / 1000)))
        );

    [Fact]
    public void Rank_NegatedScoresWhereLessIsBetter_StaysTheSame() =>
        AnyColumn.Satisfies(column =>
            Ranks(column).SequenceEqual(Ranks(Each(column, score => -score), IndicatorDirection.LowerIsBetter))
        );

    [Fact]
    public void Rank_ProvincesInAnotherOrder_FollowsThem() =>
        AnyColumn.Satisfies(column => Ranks(column).Reverse().SequenceEqual(Ranks([.. column.Reverse()])));

    [Fact]
    public void Rank_EveryProvince_IsOneMoreThanThoseAhead() =>
        AnyColumn.Satisfies(column =>
            Ranks(column)
                .SequenceEqual(
                    column.Select(score => score is null ? (int?)null : 1 + column.Count(other => other > score))
                )
        );

    [Fact]
    public void Rank_AnyTieRule_AgreesWhereNobodyTies() =>
        AnyColumn.Satisfies(column =>
        {
            var seen = new HashSet<double?>();
            double?[] distinct = [.. column.Select(score => seen.Add(score) ? score : null)];
            return Enum.GetValues<TieRule>()
                .All(rule =>
                    SampleIndex
                        .Column(distinct)
                        .Rank("total", rule)
                        .Rows.Select(row => row.Rank)
                        .SequenceEqual(Enumerable.Range(1, distinct.Count(score => score is not null)))
                );
        });

    private static double?[] Each(double?[] column, Func<double, double> change) =>
        [.. column.Select(score => score is { } value ? change(value) : (double?)null)];

    private static IEnumerable<int?> Ranks(
        double?[] column,
        IndicatorDirection direction = IndicatorDirection.HigherIsBetter
    )
    {
        var scores = SampleIndex.Column(column, direction);
        var ranking = scores.Rank();
        return scores.Provinces.Provinces.Select(unit => ranking.Of(unit)?.Rank);
    }
}
