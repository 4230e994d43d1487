using System.Globalization;
using BenchmarkDotNet.Attributes;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Benchmarks;

/// <summary>How the cost of an index of 28 sub-dimensions, ranked at every node, grows with the number of its units.</summary>
[MemoryDiagnoser]
public class GrowUnits
{
    private static readonly ConstructionOptions Options = new() { Normalization = NormalizationMethod.MinMax(1, 100) };

    private UnitTable _data = null!;

    private IndexDesign _design = null!;

    /// <summary>Gets or sets the number of units: provinces, districts, communes.</summary>
    [Params(63, 250, 1_000, 10_000)]
    public int Units { get; set; }

    /// <summary>Repeats the provinces of 2024, each time a little lower.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var year = PublishedScores.Table.Aggregate().Year(2024);
        var provinces = UnitTable.From(year);
        int[] places = [.. Enumerable.Range(0, Units)];
        _design = IndexDesign.From(year.Index);
        _data = UnitTable.Create(
            [.. places.Select(place => new IndexUnit(Code(place), new LocalizedText(Code(place), Code(place))))],
            provinces.Indicators,
            [
                .. provinces.Indicators.Select(indicator =>
                    (IReadOnlyList<double?>)[.. places.Select(place => ValueOf(provinces, place, indicator))]
                ),
            ],
            "synthetic"
        );
    }

    /// <summary>Normalised, aggregated and ranked at every node.</summary>
    [Benchmark]
    public ConstructedIndex Index() => ConstructedIndex.Compute(_data, _design, Options);

    private static string Code(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static double? ValueOf(UnitTable provinces, int place, string indicator)
    {
        var (round, province) = Math.DivRem(place, provinces.Units.Count);
        return provinces.ValueOf(provinces.Units[province].Code, indicator) - (round * 1e-4);
    }
}
