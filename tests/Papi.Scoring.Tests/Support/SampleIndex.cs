using System.Collections.Concurrent;
using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Tests.Support;

/// <summary>Small indices and tables for circumstances that no published year offers.</summary>
internal static class SampleIndex
{
    public const int Year = 2030;

    private static readonly ConcurrentDictionary<int, ProvinceRegistry> Registries = new();

    private static readonly EditionSeries HigherIsBetter = OneNode(IndicatorDirection.HigherIsBetter);

    private static readonly EditionSeries LowerIsBetter = OneNode(IndicatorDirection.LowerIsBetter);

    /// <summary>An index of a single node from -1000 to 1000.</summary>
    public static EditionSeries OneNode(IndicatorDirection direction) =>
        EditionSeries.Create([
            new CompositeIndexBuilder("sample", Year).Add(Node("total", null, -1000, 1000, direction)).Build(),
        ]);

    /// <summary>Units U001, U002, … in this order.</summary>
    public static ProvinceRegistry Units(int count) => Registries.GetOrAdd(count, MakeUnits);

    /// <summary>The scores of as many units as there are values; null is missing.</summary>
    public static YearScores Column(
        IReadOnlyList<double?> values,
        IndicatorDirection direction = IndicatorDirection.HigherIsBetter,
        ProvinceRegistry? units = null
    )
    {
        units ??= Units(values.Count);
        var editions = direction == IndicatorDirection.HigherIsBetter ? HigherIsBetter : LowerIsBetter;
        var builder = new ScoreTableBuilder(editions, "sample.1").AddYear(Year, units);
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                builder.Set(Year, units.Provinces[i], editions.For(Year).Total, new Score(value));
            }
        }

        return builder.Build().Year(Year);
    }

    /// <summary>The definition of a node whose id is its code and its name.</summary>
    public static NodeDefinition Node(
        string id,
        string? parent = null,
        double? min = null,
        double? max = null,
        IndicatorDirection direction = IndicatorDirection.HigherIsBetter
    ) =>
        new()
        {
            Id = id,
            Code = id,
            Name = new LocalizedText(id, id),
            ParentId = parent,
            ScaleMin = min,
            ScaleMax = max,
            Direction = direction,
        };

    private static ProvinceRegistry MakeUnits(int count) =>
        ProvinceRegistry.FromUnits(
            Year,
            Enumerable
                .Range(1, count)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"U{i:000}"))
                .Select(code => new RegistryUnit(code, new LocalizedText("Xã " + code, "Commune " + code)))
        );
}
