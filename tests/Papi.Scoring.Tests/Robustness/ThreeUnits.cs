using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Tests.Robustness;

/// <summary>Three units and the mean of two indicators as they are: a has 2.5, b has 2 and c has 3.5.</summary>
internal static class ThreeUnits
{
    public static IndexDesign Design { get; } =
        IndexDesign.Create(
            "three",
            [
                new DesignNode { Code = "index" },
                new DesignNode { Code = "x", Parent = "index" },
                new DesignNode { Code = "y", Parent = "index" },
            ]
        );

    public static ConstructionOptions AsTheyAre { get; } = new() { Normalization = NormalizationMethod.None };

    public static ConstructedIndex Nominal => Construct([4, 2, 1], [1, 2, 6]);

    public static ConstructedIndex Construct(double?[] x, double?[] y, ConstructionOptions? options = null) =>
        ConstructedIndex.Compute(Table(["x", "y"], x, y), Design, options ?? AsTheyAre);

    public static UnitTable Table(string[] indicators, params double?[][] columns) =>
        UnitTable.Create(
            [.. new[] { "a", "b", "c" }.Select(code => new IndexUnit(code, new LocalizedText(code, code)))],
            indicators,
            columns,
            "three"
        );
}
