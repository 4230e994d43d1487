using Papi.Scoring.Construction;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Constructed indices as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class ConstructionTables
{
    /// <summary>Makes a table: one row per ranked unit, best first, with the score of each node in a column with its code.</summary>
    /// <param name="index">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public static ResultTable ToTable(this ConstructedIndex index, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(index);
        var layout = new TableLayout<ConstructedScore>(language)
            .Unit(row => row.Unit)
            .Number("score", row => row.Score)
            .Whole("rank", row => row.Rank)
            .Whole("ranked", row => row.Ranked);
        foreach (var node in index.Design.Nodes.Where(node => node != index.Design.Root))
        {
            layout.Wide(node.Code, ColumnKind.Number, row => index.ScoreOf(row.Unit.Code, node.Code));
        }

        return layout.Fill(new LocalizedText($"Chỉ số {index.Design.Id}", $"Index {index.Design.Id}"), index.Rows);
    }

    /// <summary>Makes a table: one row per node of the index.</summary>
    /// <param name="report">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ResultTable ToTable(this UnitReport report, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new TableLayout<ConstructedScore>(language)
            .Text("node", row => row.Node.Code)
            .Localized("name", row => row.Node.Name)
            .Number("score", row => row.Score)
            .Whole("rank", row => row.Rank)
            .Whole("ranked", row => row.Ranked)
            .Fill(
                new LocalizedText(
                    $"{report.Unit.Name.Vietnamese} trong chỉ số {report.Index.Design.Id}",
                    $"{report.Unit.Name.English} in the index {report.Index.Design.Id}"
                ),
                report.Nodes
            );
    }

    /// <summary>Makes a table: one row per unit with each indicator in a column with its code.</summary>
    /// <param name="data">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    public static ResultTable ToTable(this UnitTable data, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(data);
        var layout = new TableLayout<IndexUnit>(language).Unit(unit => unit).Text("group", unit => unit.Group);
        foreach (string indicator in data.Indicators)
        {
            layout.Wide(indicator, ColumnKind.Number, unit => data.ValueOf(unit.Code, indicator));
        }

        return layout.Fill(new LocalizedText("Số liệu chỉ báo", "Indicator data"), data.Units);
    }

    /// <summary>Makes a table: one row per year and unit with each indicator in a column with its code.</summary>
    /// <param name="panel">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="panel"/> is null.</exception>
    public static ResultTable ToTable(this UnitPanel panel, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var layout = new TableLayout<(SurveyYear Year, UnitTable Data, IndexUnit Unit)>(language)
            .Whole("year", row => row.Year.Value)
            .Unit(row => row.Unit);
        foreach (string indicator in panel.Indicators)
        {
            layout.Wide(indicator, ColumnKind.Number, row => row.Data.ValueOf(row.Unit.Code, indicator));
        }

        return layout.Fill(
            new LocalizedText("Số liệu chỉ báo theo năm", "Indicator data by year"),
            panel
                .Years.Select(year => (Year: year, Data: panel.Year(year)))
                .SelectMany(year => year.Data.Units.Select(unit => (year.Year, year.Data, unit)))
        );
    }

    /// <summary>Makes a table: one row per node of the tree, with its weight and its share of the index.</summary>
    /// <param name="design">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="design"/> is null.</exception>
    public static ResultTable ToTable(this IndexDesign design, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new TableLayout<DesignNode>(language)
            .Text("node", row => row.Code)
            .Localized("name", row => row.Name)
            .Text("parent", row => row.Parent)
            .Whole("level", row => design.LevelOf(row.Code))
            .Number("weight", row => row.Weight)
            .Share("share", row => design.ShareOf(row.Code))
            .Share("effectiveWeight", row => design.EffectiveWeightOf(row.Code))
            .Fill(
                new LocalizedText($"Cấu trúc chỉ số {design.Id}", $"Structure of the index {design.Id}"),
                design.Nodes
            );
    }
}
