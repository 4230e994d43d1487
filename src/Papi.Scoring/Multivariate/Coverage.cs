using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Multivariate;

/// <summary>How much of a table is there: per indicator, per unit, and per unit and parent.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Coverage
{
    private readonly Dictionary<(string Unit, string Parent), GroupCoverage> _groups;

    private Coverage(string dataVersion, IndicatorCoverage[] indicators, UnitCoverage[] units, GroupCoverage[] groups)
    {
        DataVersion = dataVersion;
        Indicators = Array.AsReadOnly(indicators);
        Units = Array.AsReadOnly(units);
        Groups = Array.AsReadOnly(groups);
        Present = units.Sum(unit => unit.Present);
        Expected = units.Sum(unit => unit.Expected);
        _groups = groups.ToDictionary(group => Key(group.Unit, group.Parent));
    }

    /// <summary>Gets the version of the data.</summary>
    public string DataVersion { get; }

    /// <summary>Gets how many units have each indicator.</summary>
    public IReadOnlyList<IndicatorCoverage> Indicators { get; }

    /// <summary>Gets how many indicators each unit has.</summary>
    public IReadOnlyList<UnitCoverage> Units { get; }

    /// <summary>Gets how many indicators below each parent, the index itself included, each unit has; empty without a design.</summary>
    public IReadOnlyList<GroupCoverage> Groups { get; }

    /// <summary>Gets how many values there are.</summary>
    public int Present { get; }

    /// <summary>Gets how many there would be if none were missing: units × indicators.</summary>
    public int Expected { get; }

    /// <summary>Gets the share of the values that are there, from 0 to 1.</summary>
    public double Share => (double)Present / Expected;

    /// <summary>Counts the values of a table.</summary>
    /// <param name="data">The values.</param>
    /// <param name="design">The tree of the index, whose indicators alone count; null for all of the table.</param>
    /// <exception cref="ArgumentException">The table lacks an indicator of the design.</exception>
    public static Coverage Compute(UnitTable data, IndexDesign? design = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        string[] codes = [.. design?.Indicators.Select(node => node.Code) ?? data.Indicators];
        string[] parents = design is null
            ? []
            : [.. design.Nodes.Select(node => node.Code).Where(code => design.ChildrenOf(code).Count > 0)];
        return new Coverage(
            data.DataVersion,
            [.. codes.Select(code => new IndicatorCoverage(code, CountUnits(data, code), data.Units.Count))],
            [.. data.Units.Select((unit, i) => new UnitCoverage(unit.Code, Count(data, codes, i), codes.Length))],
            [.. parents.SelectMany(parent => GroupsOf(data, design!, parent))]
        );
    }

    /// <summary>Gets the coverage of the indicators below one parent for one unit.</summary>
    /// <param name="unit">The code of the unit; case does not matter.</param>
    /// <param name="parent">The code of the parent; case does not matter.</param>
    /// <exception cref="ArgumentException">There is no such unit or parent.</exception>
    public GroupCoverage Of(string unit, string parent)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(parent);
        return _groups.TryGetValue(Key(unit, parent), out var group)
            ? group
            : throw new ArgumentException($"There is no unit '{unit}' or no parent '{parent}'.", nameof(parent));
    }

    /// <summary>Returns the numbers and the share with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Present} of {Expected} values, {Share:0.####}");

    private static (string Unit, string Parent) Key(string unit, string parent) =>
        (unit.ToUpperInvariant(), parent.ToUpperInvariant());

    private static IEnumerable<GroupCoverage> GroupsOf(UnitTable data, IndexDesign design, string parent)
    {
        string[] codes = [.. design.IndicatorsOf(parent).Select(node => node.Code)];
        return data.Units.Select(
            (unit, i) => new GroupCoverage(unit.Code, parent, Count(data, codes, i), codes.Length)
        );
    }

    private static int CountUnits(UnitTable data, string indicator)
    {
        int count = 0;
        foreach (double value in data.Column(data.IndexOfIndicator(indicator)))
        {
            count += double.IsNaN(value) ? 0 : 1;
        }

        return count;
    }

    private static int Count(UnitTable data, string[] indicators, int unit) =>
        indicators.Count(code => !double.IsNaN(data.Column(data.IndexOfIndicator(code))[unit]));
}
