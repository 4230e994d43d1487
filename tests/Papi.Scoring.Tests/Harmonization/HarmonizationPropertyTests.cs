using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Harmonization;

public class HarmonizationPropertyTests
{
    private static readonly ProvinceRegistry Old = ProvinceRegistry.Vintage2008;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Harmonize_EqualWeights_IsThePlainMeanToTheLastBit(int seed)
    {
        var random = new Random(seed);
        var year = AnyYear(random);
        double weight = Math.Pow(10, random.Next(-300, 300));

        Totals(Harmonizer.Harmonize(year, ProvinceRegistry.Vintage2025, Harmonized.Weights(_ => weight)))
            .Should()
            .Equal(Totals(Harmonizer.Harmonize(year, ProvinceRegistry.Vintage2025)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Harmonize_AnyWeights_LiesBetweenThePredecessors(int seed)
    {
        var random = new Random(seed);
        var year = AnyYear(random);
        var weights = Harmonized.Weights(_ => Math.Exp(random.Next(-20, 20)));

        var carried = Harmonizer.Harmonize(year, ProvinceRegistry.Vintage2025, weights);

        foreach (var province in carried.Provinces.Provinces)
        {
            double?[] parts =
            [
                .. carried
                    .Provinces.PredecessorsOf(province)
                    .Select(old => year.ScoreOf(old, year.Index.Total)?.Points),
            ];
            double? score = carried.ScoreOf(province, carried.Index.Total)?.Points;
            if (parts.Contains(null))
            {
                score.Should().BeNull();
            }
            else
            {
                score.Should().BeInRange(parts.Min()!.Value, parts.Max()!.Value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Harmonize_EveryScoreTheSame_KeepsItExactly(int seed)
    {
        var random = new Random(seed);
        double score = (random.NextDouble() * 200) - 100;
        var year = SampleIndex.Column([.. Old.Provinces.Select(_ => (double?)score)], units: Old);
        var weights = Harmonized.Weights(_ => 1 + random.NextDouble());

        Totals(Harmonizer.Harmonize(year, ProvinceRegistry.Vintage2025, weights)).Should().AllBeEquivalentTo(score);
    }

    // Every score shifted shifts every estimate, so that ranks stay.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Rank_AllOldScoresShifted_StaysTheSame(int seed)
    {
        var year = AnyYear(new Random(seed));
        var shifted = SampleIndex.Column(
            [.. Old.Provinces.Select(old => year.ScoreOf(old, year.Index.Total)?.Points + 7.125)],
            units: Old
        );

        Ranks(shifted).Should().Equal(Ranks(year));
    }

    // Eighths are far enough apart for any rounding; one province in ten has no score.
    private static YearScores AnyYear(Random random) =>
        SampleIndex.Column(
            [.. Old.Provinces.Select(_ => random.Next(10) == 0 ? (double?)null : random.Next(-400, 400) / 8.0)],
            units: Old
        );

    private static IEnumerable<double?> Totals(YearScores scores) =>
        scores.Provinces.Provinces.Select(province => scores.ScoreOf(province, scores.Index.Total)?.Points);

    private static IEnumerable<int?> Ranks(YearScores old)
    {
        var ranking = Harmonizer.Harmonize(old, ProvinceRegistry.Vintage2025).Rank();
        return ProvinceRegistry.Vintage2025.Provinces.Select(province => ranking.Of(province)?.Rank);
    }
}
