using Papi.Scoring.Construction;
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
}
