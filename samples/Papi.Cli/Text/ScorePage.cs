using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Reporting;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi score</c>: every node of a few units, or one line for each of many.</summary>
internal sealed class ScorePage(Screen screen, IReadOnlyList<ScoredUnit> units, bool acceptsIncomplete)
{
    // More tables than this are no longer read; one line a unit is.
    private const int MostTables = 3;

    private const int SubDimensionDepth = 2;

    private const string PartIndent = "  ";

    private PrintedNumbers Numbers => screen.Numbers;

    public void Draw()
    {
        if (units.Count == 0)
        {
            screen.Line(ScoreTexts.NoUnits);
        }
        else if (units.Count <= MostTables)
        {
            foreach (var unit in units)
            {
                DrawUnit(unit);
            }
        }
        else
        {
            foreach (var edition in units.GroupBy(unit => unit.Index))
            {
                DrawLines(edition.Key, edition);
            }

            screen.QuietLine(ScoreTexts.ManyUnits);
        }

        if (acceptsIncomplete)
        {
            screen.Line(ScoreTexts.Insisted);
        }
    }

    private void DrawUnit(ScoredUnit unit)
    {
        screen.Heading(ScoreTexts.Title(unit.Province, unit.Year, unit.Index));
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ScoreTexts.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ScoreTexts.Name)),
            Screen.Column(screen.Say(ScoreTexts.Score)),
            Screen.Column(screen.Say(ScoreTexts.Scale)),
            Screen.WideColumn(screen.Say(ScoreTexts.Note))
        );
        foreach (var item in InReadingOrder(unit))
        {
            bool isPart = item.Node.Depth == SubDimensionDepth;
            string indent = isPart ? PartIndent : "";
            Style? style = isPart ? null : Screen.StrongStyle;
            table.AddRow(
                Screen.Cell(item.Node.Code, style),
                Screen.Cell(indent + screen.Say(item.Node.Name), style),
                Screen.Cell(Numbers.Points(item.Score), style),
                Screen.Cell(
                    item.Node.Scale is { } scale
                        ? $"{Numbers.Points(scale.Min)}–{Numbers.Points(scale.Max)}"
                        : PrintedNumbers.None
                ),
                Screen.Cell(screen.Say(ScoreTexts.Reason(item.Missing, unit.MissingParts(item.Node))))
            );
        }

        screen.Write(table);
    }

    private void DrawLines(CompositeIndex index, IEnumerable<ScoredUnit> members)
    {
        screen.Heading(index.Name);
        var table = Screen.CreateTable([
            Screen.Column(screen.Say(ScoreTexts.Year)),
            Screen.WideColumn(screen.Say(ScoreTexts.Province)),
            Screen.Column(screen.Say(ScoreTexts.Total)),
            .. index.Dimensions.Select(dimension => Screen.Column(dimension.Code)),
        ]);
        foreach (var unit in members)
        {
            var scores = unit.Nodes.Where(item => item.Node.Depth < SubDimensionDepth).Select(item => item.Score);
            table.AddRow([
                Screen.Cell(unit.Year.ToString()),
                Screen.Cell(unit.Province is { } province ? screen.Say(province.Name) : PrintedNumbers.None),
                .. scores.Select(score => Screen.Cell(Numbers.Points(score))),
            ]);
        }

        screen.Write(table);
    }

    // The nodes come level by level; people read each dimension with its parts.
    private static IEnumerable<ScoredNode> InReadingOrder(ScoredUnit unit) =>
        unit
            .Nodes.Where(item => item.Node.Depth < SubDimensionDepth)
            .SelectMany(item =>
                unit.Nodes.Where(part => part.Node.Depth == SubDimensionDepth && part.Node.Parent == item.Node)
                    .Prepend(item)
            );
}
