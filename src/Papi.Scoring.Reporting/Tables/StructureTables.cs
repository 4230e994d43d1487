using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Provinces and the tree of an index as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class StructureTables
{
    /// <summary>Makes a table: one row per province.</summary>
    /// <param name="registry">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="registry"/> is null.</exception>
    public static ResultTable ToTable(this ProvinceRegistry registry, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return new TableLayout<Province>(language)
            .Province(row => row)
            .Word("kind", row => (ProvinceKind?)row.Kind)
            .Text("regionCode", row => row.Region?.Code)
            .Localized("regionName", row => row.Region?.Name)
            .Text("predecessors", row => row.FormedFrom.Count == 0 ? null : string.Join(' ', row.FormedFrom))
            .Fill(new LocalizedText($"Các tỉnh, {registry}", $"Provinces, {registry}"), registry.Provinces);
    }

    /// <summary>Makes a table: one row per node, the total first.</summary>
    /// <param name="index">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public static ResultTable ToTable(this CompositeIndex index, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new TableLayout<IndexNode>(language)
            .Node(row => row)
            .Text("parent", row => row.Parent?.Code)
            .Whole("level", row => row.Depth)
            .Word("role", row => (NodeRole?)row.Role)
            .Word("direction", row => (IndicatorDirection?)row.Direction)
            .Number("weight", row => row.Weight)
            .Number("scaleMin", row => row.Scale?.Min)
            .Number("scaleMax", row => row.Scale?.Max)
            .Text("unit", row => row.Unit)
            .Fill(index.Name, index.Nodes);
    }
}
