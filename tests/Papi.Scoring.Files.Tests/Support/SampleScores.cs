using Papi.Scoring.Data;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>Tables of scores, and whether two are the same.</summary>
internal static class SampleScores
{
    /// <summary>Any doubles within the scales, of which some are left out at random, and some dimensions given alone.</summary>
    public static ScoreTable Random(int seed)
    {
        var random = new System.Random(seed);
        var builder = new ScoreTableBuilder(PublishedScores.Table.Editions, "random");
        foreach (int year in new[] { 2012, 2018, 2024 })
        {
            builder.AddYear(year);
            var scores = PublishedScores.Table.Year(year);
            foreach (var province in scores.Provinces.Provinces)
            {
                foreach (var dimension in scores.Index.Dimensions)
                {
                    foreach (var node in random.Next(4) == 0 ? [dimension] : dimension.Children)
                    {
                        if (node.Depth <= 2 && random.Next(3) > 0)
                        {
                            var scale = node.Scale!.Value;
                            builder.Set(
                                year,
                                province,
                                node,
                                new Score(scale.Min + (random.NextDouble() * (scale.Max - scale.Min)))
                            );
                        }
                    }
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Holds every score of two tables against each other, to the last bit.</summary>
    public static void ShouldBeSame(ScoreTable read, ScoreTable written)
    {
        read.Years.Select(year => year.Year).Should().Equal(written.Years.Select(year => year.Year));
        foreach (var expected in written.Years)
        {
            var year = read.Year(expected.Year);
            year.Provinces.Should().BeSameAs(expected.Provinces);
            foreach (var node in expected.Index.Nodes)
            {
                Bits(year, node).Should().Equal(Bits(expected, node), $"{node.Code} of {expected.Year} is the same");
            }
        }

        static long?[] Bits(YearScores scores, Hierarchy.IndexNode node) =>
            [
                .. scores.Provinces.Provinces.Select(province =>
                    scores.ScoreOf(province, node) is { } score
                        ? BitConverter.DoubleToInt64Bits(score.Points)
                        : (long?)null
                ),
            ];
    }
}
