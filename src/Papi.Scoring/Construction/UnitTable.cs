using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Construction;

/// <summary>The values of indicators for units: what an index is constructed from.</summary>
/// <remarks>A missing value is null. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class UnitTable
{
    /// <summary>The greatest size of a value: its powers and sums stay within the range of numbers.</summary>
    public const double GreatestValue = 1e60;

    // A column of all units for each indicator; NaN is a missing value and never leaves.
    private readonly double[][] _columns;

    private readonly Dictionary<string, int> _units = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> _indicators = new(StringComparer.OrdinalIgnoreCase);

    internal UnitTable(
        IReadOnlyList<IndexUnit> units,
        IReadOnlyList<string> indicators,
        double[][] columns,
        string dataVersion,
        IReadOnlyList<IndexUnit>? leftOut = null,
        SurveyYear? year = null
    )
    {
        Units = units;
        Indicators = indicators;
        DataVersion = dataVersion;
        LeftOut = leftOut ?? [];
        Year = year;
        _columns = columns;
        for (int i = 0; i < units.Count; i++)
        {
            _units.Add(units[i].Code, i);
        }

        for (int i = 0; i < indicators.Count; i++)
        {
            _indicators.Add(indicators[i], i);
        }
    }

    /// <summary>Gets the units in their given order.</summary>
    public IReadOnlyList<IndexUnit> Units { get; }

    /// <summary>Gets the codes of the indicators in their given order.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the version of the data.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the survey year whose scores the values are; null for other values.</summary>
    public SurveyYear? Year { get; }

    /// <summary>Gets the units of the source that have no value at all and so are no part of the table.</summary>
    public IReadOnlyList<IndexUnit> LeftOut { get; }

    /// <summary>Takes the scores of one level of a year as indicators.</summary>
    /// <param name="scores">The scores; for a level above the given figures, aggregated ones.</param>
    /// <param name="depth">The level: 1 dimensions, 2 sub-dimensions (the default), 3 indicators.</param>
    /// <returns>
    /// The scored nodes of the level by their numbers, and the provinces that have a score on any of them, grouped by region.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The edition has no scored nodes on this level below the total.</exception>
    public static UnitTable From(YearScores scores, int depth = 2)
    {
        ArgumentNullException.ThrowIfNull(scores);
        IndexNode[] nodes =
        [
            .. scores.Index.AtDepth(depth).Where(node => node.Parent is not null && node.Role == NodeRole.Scored),
        ];
        if (nodes.Length == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(depth), depth, $"{scores.Index} has no nodes on this level.");
        }

        var hasAny = scores.Provinces.Provinces.ToLookup(province =>
            Array.Exists(nodes, node => scores.ScoreOf(province, node) is not null)
        );
        Province[] provinces = [.. hasAny[true]];
        double[][] columns =
        [
            .. nodes.Select(node =>
                provinces.Select(province => scores.ScoreOf(province, node)?.Points ?? double.NaN).ToArray()
            ),
        ];
        return new UnitTable(
            [.. provinces.Select(UnitOf)],
            [.. nodes.Select(node => node.Code)],
            columns,
            scores.DataVersion,
            [.. hasAny[false].Select(UnitOf)],
            scores.Year
        );
    }

    /// <summary>Makes a table of given values.</summary>
    /// <param name="units">The units; their codes differ.</param>
    /// <param name="indicators">The codes of the indicators; all different.</param>
    /// <param name="columns">For each indicator one value up to <see cref="GreatestValue"/> in size for each unit; null where missing.</param>
    /// <param name="dataVersion">What every result will name as the version of its data; not blank.</param>
    /// <exception cref="ArgumentException">There are no units or indicators, a code is blank or taken, or the sizes do not agree.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a number from −1e60 to 1e60.</exception>
    public static UnitTable Create(
        IReadOnlyList<IndexUnit> units,
        IReadOnlyList<string> indicators,
        IReadOnlyList<IReadOnlyList<double?>> columns,
        string dataVersion
    )
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentException.ThrowIfNullOrWhiteSpace(dataVersion);
        if (units.Contains(null!) || columns.Contains(null!))
        {
            throw new ArgumentException("Units and columns are not null.", nameof(units));
        }

        ThrowIfNotDistinct([.. units.Select(unit => unit.Code)], nameof(units));
        ThrowIfNotDistinct(indicators, nameof(indicators));
        if (columns.Count != indicators.Count)
        {
            throw new ArgumentException(
                $"{columns.Count} columns do not fit {indicators.Count} indicators.",
                nameof(columns)
            );
        }

        double[][] values = new double[columns.Count][];
        for (int i = 0; i < values.Length; i++)
        {
            var column = columns[i];
            if (column.Count != units.Count)
            {
                throw new ArgumentException(
                    $"{column.Count} values of {indicators[i]} do not fit {units.Count} units.",
                    nameof(columns)
                );
            }

            values[i] = [.. column.Select((value, unit) => Checked(value, units[unit], indicators[i]))];
        }

        return new UnitTable([.. units], [.. indicators], values, dataVersion);
    }

    /// <summary>Gets one value.</summary>
    /// <param name="unit">The code of a unit; case does not matter.</param>
    /// <param name="indicator">The code of an indicator; case does not matter.</param>
    /// <returns>The value, or null where it is missing.</returns>
    /// <exception cref="ArgumentException">There is no such unit or indicator.</exception>
    public double? ValueOf(string unit, string indicator)
    {
        double value = _columns[IndexOfIndicator(indicator)][IndexOfUnit(unit)];
        return double.IsNaN(value) ? null : value;
    }

    /// <summary>Returns the size and the version of the data.</summary>
    public override string ToString() => $"{Units.Count} units, {Indicators.Count} indicators, data {DataVersion}";

    internal ReadOnlySpan<double> Column(int indicator) => _columns[indicator];

    internal bool TryIndexOf(string indicator, out int index) => _indicators.TryGetValue(indicator, out index);

    internal int IndexOfIndicator(string indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return _indicators.TryGetValue(indicator, out int index)
            ? index
            : throw new ArgumentException($"The table has no indicator '{indicator}'.", nameof(indicator));
    }

    internal int IndexOfUnit(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _units.TryGetValue(unit, out int index)
            ? index
            : throw new ArgumentException($"The table has no unit '{unit}'.", nameof(unit));
    }

    /// <summary>The same units and indicators with other values.</summary>
    internal UnitTable WithColumns(double[][] columns) => new(Units, Indicators, columns, DataVersion, LeftOut, Year);

    private static IndexUnit UnitOf(Province province) => new(province.Code, province.Name, province.Region?.Code);

    private static double Checked(double? value, IndexUnit unit, string indicator)
    {
        if (value is { } given && !(Math.Abs(given) <= GreatestValue))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value),
                given,
                $"The value of {indicator} for {unit} is a number from −1e60 to 1e60; a missing one is null."
            );
        }

        return value ?? double.NaN;
    }

    private static void ThrowIfNotDistinct(IReadOnlyList<string> codes, string parameter)
    {
        if (codes.Count == 0 || codes.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("At least one is needed, and no code is blank.", parameter);
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (codes.FirstOrDefault(code => !taken.Add(code)) is { } twice)
        {
            throw new ArgumentException($"The code '{twice}' stands twice.", parameter);
        }
    }
}
