using System.Globalization;
using Papi.Scoring.Construction;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi index</c>: the units, best first, with their scores on the groups below the index.</summary>
internal sealed class IndexPage(Screen screen, ConstructedIndex index)
{
    private readonly DesignNode[] _groups =
    [
        .. index.Design.ChildrenOf(index.Design.Root.Code).Where(node => index.Design.ChildrenOf(node.Code).Count > 0),
    ];

    public void Draw()
    {
        screen.Heading(IndexTexts.Title(index.Design));
        if (index.Rows.Count > 0)
        {
            screen.Line(IndexTexts.Summary(index));
            DrawUnits();
        }
        else
        {
            screen.Line(IndexTexts.NobodyRanked);
        }

        DrawNotes();
        screen.QuietLine(RankTexts.Source(index.Data.DataVersion));
    }

    private void DrawUnits()
    {
        bool hasNames = index.Rows.Any(row => !IsUnnamed(row.Unit));
        var table = Screen.CreateTable([
            Screen.Column(screen.Say(RankTexts.Rank)),
            Screen.Column(screen.Say(RankTexts.Code), Justify.Left),
            .. hasNames ? [Screen.WideColumn(screen.Say(IndexTexts.Name))] : Array.Empty<TableColumn>(),
            Screen.Column(screen.Say(RankTexts.Score)),
            .. _groups.Select(group => Screen.Column(group.Code)),
        ]);
        foreach (var row in index.Rows)
        {
            table.AddRow([
                Screen.Cell(row.Rank.ToString(CultureInfo.InvariantCulture)),
                Screen.Cell(row.Unit.Code),
                .. hasNames ? [Screen.Cell(screen.Say(row.Unit.Name))] : Array.Empty<Spectre.Console.Text>(),
                Screen.Cell(screen.Numbers.Points(row.Score), Screen.StrongStyle),
                .. _groups.Select(group =>
                    Screen.Cell(screen.Numbers.Points(index.ScoreOf(row.Unit.Code, group.Code)))
                ),
            ]);
        }

        screen.Write(table);
    }

    private void DrawNotes()
    {
        if (index.Unranked.Count > 0)
        {
            screen.Line(IndexTexts.Unranked(index.Unranked));
        }

        if (index.Skipped.Count > 0)
        {
            screen.Line(IndexTexts.Skipped(index.Skipped));
        }

        if (index.Options.DataThreshold < 1)
        {
            screen.Line(IndexTexts.Threshold(screen.Numbers.Percent(index.Options.DataThreshold)));
        }

        if (index.Design.Nodes.Any(node => node.Normalization is not null || node.Aggregation is not null))
        {
            screen.Line(IndexTexts.OwnMethods);
        }
    }

    private static bool IsUnnamed(IndexUnit unit) =>
        string.Equals(unit.Name.English, unit.Code, StringComparison.Ordinal);
}
