using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Construction;

/// <summary>The index that COINr was run on: 61 provinces, 28 sub-dimensions of 2024, equal weights at both levels.</summary>
internal static class CoinrIndex
{
    private static readonly IReadOnlyList<ReferenceRow> Input = ReferenceFile.Read("coinr-input-2024.csv");

    private static readonly string[] Indicators =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", "coinr-input-2024.csv"))
            .First()
            .Split(',')
            .Skip(1),
    ];

    public static UnitTable Data { get; } =
        UnitTable.Create(
            [.. Input.Select(row => new IndexUnit(row["uCode"], new LocalizedText(row["uCode"], row["uCode"])))],
            Indicators,
            [.. Indicators.Select(code => Input.Select(row => (double?)row.Number(code)).ToArray())],
            "COINr input 2024"
        );

    // Column SC53 is sub-dimension 5.3, a part of D5.
    public static IndexDesign Design { get; } =
        IndexDesign.Create(
            "PAPI",
            [
                new DesignNode { Code = "PAPI" },
                .. Indicators
                    .Select(code => $"D{code[2]}")
                    .Distinct(StringComparer.Ordinal)
                    .Select(code => new DesignNode { Code = code, Parent = "PAPI" }),
                .. Indicators.Select(code => new DesignNode { Code = code, Parent = $"D{code[2]}" }),
            ]
        );

    public static ConstructionOptions MinMaxFromOne { get; } =
        new() { Normalization = NormalizationMethod.MinMax(1, 100) };

    /// <summary>The choices of the rows of a replication file: its weights and its aggregation.</summary>
    public static IReadOnlyList<IndexVariant> VariantsOf(string file) =>
        [
            .. ReferenceFile
                .Read(file)
                .Select(row => new IndexVariant
                {
                    Aggregation = row.Is("aggregation", "a_gmean")
                        ? AggregationMethod.Geometric
                        : AggregationMethod.Arithmetic,
                    Weights = [.. Enumerable.Range(1, 8).Select(i => row.Number($"w_D{i}"))],
                }),
        ];

    /// <summary>Constructs a variant through the design and the options, not through the analysis.</summary>
    public static ConstructedIndex Construct(IndexVariant variant)
    {
        var weights = variant
            .Weights?.Select((weight, i) => ($"D{i + 1}", weight))
            .ToDictionary(StringComparer.Ordinal);
        return ConstructedIndex.Compute(
            Data,
            weights is null ? Design : Design.WithWeights(weights),
            MinMaxFromOne with
            {
                Aggregation = variant.Aggregation ?? AggregationMethod.Arithmetic,
            }
        );
    }
}
