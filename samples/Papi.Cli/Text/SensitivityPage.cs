using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring.Reporting;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi sensitivity</c>: what of the variance comes from each input, and each dimension left out in turn.</summary>
internal sealed class SensitivityPage(Screen screen, YearIndex index, SensitivityStudy study)
{
    private PrintedNumbers Numbers => screen.Numbers;

    public void Draw()
    {
        screen.Heading(RobustnessTexts.SensitivityTitle(index));
        screen.Line(RobustnessTexts.Asked(study.Analysis));
        DrawIndices();
        screen.Line(RobustnessTexts.HowToRead);
        if (study.LeftOut is not null)
        {
            screen.Blank();
            screen.Heading(RobustnessTexts.LeftOutTitle);
            DrawLeftOut();
        }

        screen.QuietLine(RankTexts.Source(index.Data.DataVersion));
    }

    private void DrawIndices()
    {
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(RobustnessTexts.Input), Justify.Left),
            Screen.Column(screen.Say(RobustnessTexts.FirstIndex)),
            Screen.Column(screen.Say(RobustnessTexts.Interval), Justify.Left),
            Screen.Column(screen.Say(RobustnessTexts.TotalIndex)),
            Screen.Column(screen.Say(RobustnessTexts.Interval), Justify.Left)
        );
        foreach (var (input, row) in study.Analysis.Inputs.Varying.Zip(study.Analysis.Indices.Rows))
        {
            table.AddRow(
                Screen.Cell(screen.Say(RobustnessTexts.NameOf(input))),
                Screen.Cell(Numbers.Points(row.FirstOrder), Screen.StrongStyle),
                Screen.Cell($"{Numbers.Points(row.FirstOrderLow)}–{Numbers.Points(row.FirstOrderHigh)}"),
                Screen.Cell(Numbers.Points(row.TotalOrder), Screen.StrongStyle),
                Screen.Cell($"{Numbers.Points(row.TotalOrderLow)}–{Numbers.Points(row.TotalOrderHigh)}")
            );
        }

        screen.Write(table);
    }

    private void DrawLeftOut()
    {
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(RobustnessTexts.LeftOutNode), Justify.Left),
            Screen.WideColumn(screen.Say(ScoreTexts.Name)),
            Screen.Column(screen.Say(RobustnessTexts.MeanShift)),
            Screen.Column(screen.Say(RobustnessTexts.LargestShift))
        );
        foreach (var row in study.LeftOut?.Rows ?? [])
        {
            table.AddRow(
                Screen.Cell(row.Node.Code),
                Screen.Cell(row.Node.Name is { } name ? screen.Say(name) : ""),
                Screen.Cell(Numbers.Points(row.Comparison.MeanShift)),
                Screen.Cell(row.Comparison.LargestShift?.ToString(CultureInfo.InvariantCulture) ?? PrintedNumbers.None)
            );
        }

        screen.Write(table);
    }
}
