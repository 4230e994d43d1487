using System.Globalization;
using System.IO.Compression;
using Papi.Scoring.Numerics;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Benchmarks;

/// <summary>The synthetic survey of the tests, and larger ones like it.</summary>
internal static class MicrodataFile
{
    public static SurveyDesignOptions Options { get; } = new("w", new SamplingStage("village") { Strata = "province" });

    public static string[] Indicators { get; } =
    [.. Enumerable.Range(1, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"q{i:000}"))];

    /// <summary>Reads the 18,782 rows and 100 indicators.</summary>
    public static SurveyData Read()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "survey-micro.csv.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        string[] columns = reader.ReadLine()!.Split(',');
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split(','));
        }

        var builder = new SurveyDataBuilder(rows.Count);
        foreach (string name in (string[])["province", "village"])
        {
            int column = Array.IndexOf(columns, name);
            builder.AddCategories(name, [.. rows.Select(row => row[column])]);
        }

        foreach (string name in (string[])["w", .. Indicators])
        {
            int column = Array.IndexOf(columns, name);
            builder.AddNumbers(name, [.. rows.Select(row => Number(row[column]))]);
        }

        return builder.Build();
    }

    /// <summary>Makes rows in 63 strata and any number of clusters of 250 rows, sorted by cluster.</summary>
    /// <param name="count">How many rows.</param>
    /// <param name="indicators">How many indicators; 5 % of the answers are missing.</param>
    /// <param name="seed">What the answers are drawn with, and where the numbers of the clusters begin.</param>
    public static SurveyData Make(int count, int indicators, int seed)
    {
        const int ClusterSize = 250;
        const int Strata = 63;
        int clusters = ((count - 1) / ClusterSize) + 1;
        var random = new RandomStream((ulong)seed, 0);
        int[] provinces = new int[count];
        int[] villages = new int[count];
        double[] values = new double[count];
        for (int row = 0; row < count; row++)
        {
            villages[row] = row / ClusterSize;
            provinces[row] = (int)((long)villages[row] * Strata / clusters);
            values[row] = 100 + (900 * random.NextUniform());
        }

        var builder = new SurveyDataBuilder(count)
            .AddCategories("province", Labels("P", 0, Strata), provinces)
            .AddCategories("village", Labels("V", seed * clusters, clusters), villages)
            .AddNumbers("w", values);
        for (int i = 0; i < indicators; i++)
        {
            // Half of them 0 and 1, half 1 to 5.
            int lowest = i % 2;
            int codes = i % 2 == 0 ? 2 : 5;
            for (int row = 0; row < count; row++)
            {
                values[row] = random.NextUniform() < 0.05 ? double.NaN : lowest + random.NextBelow(codes);
            }

            builder.AddNumbers(Indicators[i], values);
        }

        return builder.Build();
    }

    private static string[] Labels(string prefix, int first, int count) =>
        [.. Enumerable.Range(first, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{prefix}{i}"))];

    private static double? Number(string cell) =>
        cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
