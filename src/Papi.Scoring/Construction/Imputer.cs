using Papi.Scoring.Numerics;
using Papi.Scoring.Preparation;

namespace Papi.Scoring.Construction;

/// <summary>Imputes the values of one year.</summary>
internal sealed class Imputer
{
    private readonly ImputationMethod _method;

    private readonly UnitTable _data;

    // Both null where there is one year only.
    private readonly UnitPanel? _panel;

    private readonly int _year;

    /// <summary>Prepares to impute.</summary>
    /// <param name="method">The method; its values of other years come from the panel.</param>
    /// <param name="data">The table of the year.</param>
    /// <param name="panel">The panel that it is of.</param>
    /// <param name="year">The place of the year in the panel.</param>
    public Imputer(ImputationMethod method, UnitTable data, UnitPanel? panel, int year)
    {
        _method = method;
        _data = data;
        _panel = panel;
        _year = year;
    }

    /// <summary>Tells which units have a value on any of the indicators of a design.</summary>
    public static bool[] HaveAny(UnitTable data, IndexDesign design)
    {
        bool[] any = new bool[data.Units.Count];
        foreach (var indicator in design.Indicators)
        {
            var column = data.Column(data.IndexOfIndicator(indicator.Code));
            for (int unit = 0; unit < any.Length; unit++)
            {
                any[unit] |= !double.IsNaN(column[unit]);
            }
        }

        return any;
    }

    /// <summary>Finds the values of one indicator that can be imputed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="haveAny">Which units have a value on any indicator; the others are not given those of other units.</param>
    public IEnumerable<(int Place, ImputedValue Value)> Impute(DesignNode indicator, bool[] haveAny)
    {
        int column = _data.IndexOfIndicator(indicator.Code);
        return _method.NeedsPanel ? FromOtherYears(indicator, column) : FromOtherUnits(indicator, column, haveAny);
    }

    private IEnumerable<(int Place, ImputedValue Value)> FromOtherUnits(
        DesignNode indicator,
        int column,
        bool[] haveAny
    )
    {
        double[] values = _data.Column(column).ToArray();
        var byGroup = Enumerable
            .Range(0, values.Length)
            .Where(unit => !double.IsNaN(values[unit]))
            .ToLookup(GroupOf, unit => values[unit], StringComparer.OrdinalIgnoreCase);
        for (int unit = 0; unit < values.Length; unit++)
        {
            if (!double.IsNaN(values[unit]) || !haveAny[unit] || GroupOf(unit) is not { } group)
            {
                continue;
            }

            double[] others = [.. byGroup[group]];
            if (others.Length > 0)
            {
                double value = Middle(others);
                yield return (
                    unit,
                    new ImputedValue(_data.Units[unit], indicator, value, _method, others.Length, null, null)
                );
            }
        }
    }

    private IEnumerable<(int Place, ImputedValue Value)> FromOtherYears(DesignNode indicator, int column)
    {
        for (int unit = 0; unit < _data.Units.Count; unit++)
        {
            if (!double.IsNaN(_data.Column(column)[unit]) || Nearest(column, unit, -1) is not { } earlier)
            {
                continue;
            }

            double from = _panel!.Tables[earlier].Column(column)[unit];
            if (_method.Kind == ImputationKind.PanelLast)
            {
                yield return (
                    unit,
                    new ImputedValue(_data.Units[unit], indicator, from, _method, 1, _panel.Years[earlier], null)
                );
            }
            else if (Nearest(column, unit, 1) is { } later)
            {
                double to = _panel.Tables[later].Column(column)[unit];
                double passed = _panel.Years[_year].Value - _panel.Years[earlier].Value;
                double whole = _panel.Years[later].Value - _panel.Years[earlier].Value;
                yield return (
                    unit,
                    new ImputedValue(
                        _data.Units[unit],
                        indicator,
                        from + ((to - from) * passed / whole),
                        _method,
                        2,
                        _panel.Years[earlier],
                        _panel.Years[later]
                    )
                );
            }
        }
    }

    // The place of the nearest year with a value before or after the year.
    private int? Nearest(int column, int unit, int step)
    {
        for (int year = _year + step; year >= 0 && year < _panel!.Years.Count; year += step)
        {
            if (!double.IsNaN(_panel.Tables[year].Column(column)[unit]))
            {
                return year;
            }
        }

        return null;
    }

    // All units are one group where groups do not matter.
    private string? GroupOf(int unit) => _method.NeedsGroups ? _data.Units[unit].Group : "";

    private double Middle(double[] values)
    {
        if (_method.Kind is ImputationKind.Mean or ImputationKind.GroupMean)
        {
            return Moments.Mean(values);
        }

        Array.Sort(values);
        return SortedValues.Median(values);
    }
}
