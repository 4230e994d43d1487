using BenchmarkDotNet.Attributes;
using CsvHelper;
using Papi.Scoring.Data;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>Loading the 21,891 published figures: the embedded form against CsvHelper on the CSV that it is made from.</summary>
[MemoryDiagnoser]
public class LoadPublishedScores
{
    private const int ProvinceCount = 63;

    private readonly byte[] _csv = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "published-scores.csv"));

    // Room for every cell; both sides leave the same figures in it, NaN where missing.
    private readonly double[] _figures = new double[14 * ProvinceCount * 29];

    /// <summary>The peer: every figure of the CSV as a number.</summary>
    [Benchmark(Baseline = true)]
    public double[] CsvHelperFigures()
    {
        int next = 0;
        using var csv = CsvReader.Create(_csv, new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            for (int field = 2; field < csv.FieldCount; field++)
            {
                _figures[next++] = csv.IsEmpty(field) ? double.NaN : csv.Parse<double>(field);
            }
        }

        return _figures;
    }

    /// <summary>The same figures from the assembly.</summary>
    [Benchmark]
    public double[] EmbeddedFigures()
    {
        var packed = new PackedScores(PackedScores.Load());
        var rest = _figures.AsSpan();
        for (int year = 0; year < packed.YearCount; year++)
        {
            packed.ReadYear(out int columns);
            for (int i = 0; i < columns; i++)
            {
                packed.ReadColumn(rest[..ProvinceCount]);
                rest = rest[ProvinceCount..];
            }
        }

        return _figures;
    }

    /// <summary>What a user gets: a checked table; cold, with the editions and provinces that it needs.</summary>
    [Benchmark]
    public ScoreTable EmbeddedTable() => PublishedScoresReader.Read();
}
