using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

/// <summary>Tables and designs for the checks of a structure: the published sub-dimensions, and small made-up ones.</summary>
internal static class Panel
{
    /// <summary>61 provinces, 28 sub-dimensions, nothing missing.</summary>
    public static UnitTable Of2024 { get; } = UnitTable.From(Published.Raw.Year(2024));

    /// <summary>63 provinces, of which one has nothing of dimension 1 and two nothing of dimension 2.</summary>
    public static UnitTable Of2022 { get; } = UnitTable.From(Published.Raw.Year(2022));

    /// <summary>2024 cut to one decimal, as <c>structure.R</c> does it.</summary>
    public static UnitTable Tied { get; } =
        UnitTable.Create(
            Of2024.Units,
            Of2024.Indicators,
            [
                .. Of2024.Indicators.Select(code =>
                    Of2024
                        .Units.Select(unit => Math.Floor(Of2024.ValueOf(unit.Code, code) * 10 ?? 0) / 10 as double?)
                        .ToArray()
                ),
            ],
            "one decimal"
        );

    public static IndexDesign Design { get; } = IndexDesign.From(PapiEditions.For(2024));

    /// <summary>Units u1, u2, … with the values of each column.</summary>
    public static UnitTable Table(params (string Code, double?[] Values)[] columns) =>
        UnitTable.Create(
            [
                .. Enumerable
                    .Range(1, columns[0].Values.Length)
                    .Select(i => FormattableString.Invariant($"u{i}"))
                    .Select(code => new IndexUnit(code, new LocalizedText(code, code))),
            ],
            [.. columns.Select(column => column.Code)],
            [.. columns.Select(column => column.Values)],
            "made up"
        );

    /// <summary>A root called index with the groups given, or with the indicators of a group that is called index.</summary>
    public static IndexDesign Groups(params (string Parent, DesignNode[] Indicators)[] groups) =>
        IndexDesign.Create(
            "made-up",
            [
                new DesignNode { Code = "index" },
                .. groups
                    .Where(group => !string.Equals(group.Parent, "index", StringComparison.Ordinal))
                    .Select(group => new DesignNode { Code = group.Parent, Parent = "index" }),
                .. groups.SelectMany(group => group.Indicators.Select(node => node with { Parent = group.Parent })),
            ]
        );

    /// <summary>An index that has the indicators as its children.</summary>
    public static IndexDesign Flat(params string[] indicators) =>
        Groups(("index", [.. indicators.Select(code => new DesignNode { Code = code })]));

    public static DesignNode[] Indicators(params string[] codes) =>
        [.. codes.Select(code => new DesignNode { Code = code })];

    /// <summary>An indicator of which less is better.</summary>
    public static DesignNode Falling(string code) =>
        new() { Code = code, Direction = IndicatorDirection.LowerIsBetter };
}
