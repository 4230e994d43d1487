using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Tests.Support;

/// <summary>A year 2025 of one's own, on the 34 provinces, joined with the published years.</summary>
internal static class Provinces34
{
    /// <summary>
    /// Lai Châu, Huế, Tuyên Quang and Hà Nội in 2025; each score is that of the same name in 2024 and a tenth more.
    /// </summary>
    public static ScoreTable With2025 { get; } = Published.Raw.With(Own()).Aggregate();

    private static ScoreTable Own()
    {
        var editions = PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(2025));
        var builder = new ScoreTableBuilder(editions, "own.1");
        foreach (string province in new[] { "Lai Châu", "Huế", "Tuyên Quang", "Hà Nội", "Cần Thơ" })
        {
            foreach (var node in editions.For(2025).SubDimensions)
            {
                builder.Set(2025, province, node.Code, Published.Points(2024, province, node.Code) + 0.1);
            }
        }

        return builder.Build();
    }
}
