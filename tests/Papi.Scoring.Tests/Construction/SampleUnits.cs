using Papi.Scoring.Construction;

namespace Papi.Scoring.Tests.Construction;

/// <summary>Small tables of units u0, u1, … and flat designs of indicators a, b, …, for hand calculations.</summary>
internal static class SampleUnits
{
    public static IndexUnit Unit(int number, string? group = null) =>
        new($"u{number}", new LocalizedText($"u{number}", $"u{number}"), group);

    /// <summary>A table with one column for each of the indicators a, b, ….</summary>
    public static UnitTable Table(params double?[][] columns) => Table([], columns);

    /// <summary>A table whose units belong to groups, in their order; none where the list is empty.</summary>
    public static UnitTable Table(string?[] groups, params double?[][] columns) =>
        UnitTable.Create(
            [
                .. Enumerable
                    .Range(0, columns[0].Length)
                    .Select(unit => Unit(unit, groups.Length == 0 ? null : groups[unit])),
            ],
            Codes(columns.Length),
            [.. columns.Select(column => (IReadOnlyList<double?>)column)],
            "test"
        );

    /// <summary>The index "all" of as many indicators of the same weight.</summary>
    public static IndexDesign Flat(int indicators) =>
        IndexDesign.Create(
            "flat",
            [
                new DesignNode { Code = "all" },
                .. Codes(indicators).Select(code => new DesignNode { Code = code, Parent = "all" }),
            ]
        );

    public static double?[] Values(UnitTable table, string indicator) =>
        [.. table.Units.Select(unit => table.ValueOf(unit.Code, indicator))];

    public static double?[] ScoresOn(ConstructedIndex index, string node) =>
        [.. index.Data.Units.Select(unit => index.ScoreOf(unit.Code, node))];

    private static string[] Codes(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ((char)('a' + i)).ToString())];
}
