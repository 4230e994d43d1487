using Papi.Scoring.Scores;

namespace Papi.Scoring.Construction;

/// <summary>The same indicators for the same units over several years.</summary>
/// <remarks>
/// Every year has all units of the panel: one without any value in a year is there with missing values, so that other
/// years can fill them where that is asked for. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class UnitPanel
{
    private readonly SurveyYear[] _years;

    private readonly UnitTable[] _tables;

    private UnitPanel(SurveyYear[] years, UnitTable[] tables)
    {
        _years = years;
        _tables = tables;
        Years = Array.AsReadOnly(years);
    }

    /// <summary>Gets the years, the earliest first.</summary>
    public IReadOnlyList<SurveyYear> Years { get; }

    /// <summary>Gets the units, the same in each year.</summary>
    public IReadOnlyList<IndexUnit> Units => _tables[^1].Units;

    /// <summary>Gets the codes of the indicators, the same in each year.</summary>
    public IReadOnlyList<string> Indicators => _tables[^1].Indicators;

    /// <summary>Takes the scores of one level of several years of one edition as indicators.</summary>
    /// <param name="years">The scores, each year once, in any order.</param>
    /// <param name="depth">The level: 1 dimensions, 2 sub-dimensions (the default), 3 indicators.</param>
    /// <returns>The scored nodes of the level and the provinces that have a score on any of them in any of the years.</returns>
    /// <exception cref="ArgumentException">
    /// There is no year, one stands twice, two are of different editions, or of different vintages of provinces.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The edition has no scored nodes on this level below the total.</exception>
    public static UnitPanel From(IEnumerable<YearScores> years, int depth = 2)
    {
        ArgumentNullException.ThrowIfNull(years);
        YearScores[] given = [.. years];
        foreach (var scores in given)
        {
            ThrowIfOther(given[0], scores, nameof(years));
        }

        return Create(given.Select(scores => KeyValuePair.Create(scores.Year, UnitTable.From(scores, depth))));
    }

    /// <summary>Makes a panel of a table for each year.</summary>
    /// <param name="years">
    /// The years, each once, in any order, and their tables. Units are matched by code, indicators too; a unit that a table
    /// does not have is added to it without values.
    /// </param>
    /// <exception cref="ArgumentException">There is no year, one stands twice, or two tables have different indicators.</exception>
    public static UnitPanel Create(IEnumerable<KeyValuePair<SurveyYear, UnitTable>> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        KeyValuePair<SurveyYear, UnitTable>[] ordered = [.. years.OrderBy(pair => pair.Key)];
        if (ordered.Length == 0)
        {
            throw new ArgumentException("A panel has a year.", nameof(years));
        }

        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Key == ordered[i - 1].Key)
            {
                throw new ArgumentException($"The year {ordered[i].Key} stands twice.", nameof(years));
            }

            ThrowIfOther(ordered[0], ordered[i], nameof(years));
        }

        // By code, so that the order does not depend on who was missing in the first year.
        IndexUnit[] units =
        [
            .. ordered
                .OrderByDescending(pair => pair.Key)
                .SelectMany(pair => pair.Value.Units)
                .DistinctBy(unit => unit.Code, StringComparer.OrdinalIgnoreCase)
                .OrderBy(unit => unit.Code, StringComparer.OrdinalIgnoreCase),
        ];
        var indicators = ordered[^1].Value.Indicators;
        return new UnitPanel(
            [.. ordered.Select(pair => pair.Key)],
            [.. ordered.Select(pair => Filled(pair.Value, units, indicators))]
        );
    }

    /// <summary>Gets the values of one year.</summary>
    /// <param name="year">A year of the panel.</param>
    /// <exception cref="ArgumentOutOfRangeException">The panel does not have the year.</exception>
    public UnitTable Year(SurveyYear year) => _tables[PositionOf(year)];

    /// <summary>Returns the years and the size.</summary>
    public override string ToString() =>
        $"{_years[0]} to {_years[^1]}: {_years.Length} years, {Units.Count} units, {Indicators.Count} indicators";

    /// <summary>The tables of all years, the earliest first.</summary>
    internal ReadOnlySpan<UnitTable> Tables => _tables;

    internal int PositionOf(SurveyYear year)
    {
        int position = Array.IndexOf(_years, year);
        return position >= 0
            ? position
            : throw new ArgumentOutOfRangeException(nameof(year), year, $"The panel has {string.Join(", ", _years)}.");
    }

    private static void ThrowIfOther(YearScores first, YearScores other, string parameter)
    {
        if (!string.Equals(first.Index.Id, other.Index.Id, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"{first.Year} is of the edition {first.Index.Id} and {other.Year} of {other.Index.Id}: a number of one is not the same indicator in the other.",
                parameter
            );
        }

        if (!ReferenceEquals(first.Provinces, other.Provinces))
        {
            throw new ArgumentException(
                $"{first.Year} has the provinces of {first.Provinces.Vintage} and {other.Year} those of {other.Provinces.Vintage}: a code of one is not the same province in the other.",
                parameter
            );
        }
    }

    private static void ThrowIfOther(
        KeyValuePair<SurveyYear, UnitTable> first,
        KeyValuePair<SurveyYear, UnitTable> other,
        string parameter
    )
    {
        var codes = first.Value.Indicators.ToHashSet(StringComparer.OrdinalIgnoreCase);
        codes.SymmetricExceptWith(other.Value.Indicators);
        if (codes.Count > 0)
        {
            throw new ArgumentException(
                $"{first.Key} and {other.Key} do not have the same indicators: {string.Join(", ", codes.Order(StringComparer.Ordinal))}.",
                parameter
            );
        }
    }

    private static UnitTable Filled(UnitTable table, IndexUnit[] units, IReadOnlyList<string> indicators)
    {
        var places = table
            .Units.Select((unit, place) => (unit.Code, place))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        var own = Array.ConvertAll(units, unit => places.TryGetValue(unit.Code, out int place) ? place : -1);
        double[][] columns =
        [
            .. indicators.Select(code =>
            {
                double[] column = table.Column(table.IndexOfIndicator(code)).ToArray();
                return Array.ConvertAll(own, place => place < 0 ? double.NaN : column[place]);
            }),
        ];
        IndexUnit[] named = [.. units.Select((unit, i) => own[i] < 0 ? unit : table.Units[own[i]])];
        var codes = units.Select(unit => unit.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new UnitTable(
            Array.AsReadOnly(named),
            indicators,
            columns,
            table.DataVersion,
            [.. table.LeftOut.Where(unit => !codes.Contains(unit.Code))],
            table.Year
        );
    }
}
