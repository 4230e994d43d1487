using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Reporting;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi structure</c>: what is worth a look, then the figures behind it.</summary>
internal sealed class StructurePage(Screen screen, YearIndex index, StructureReport report)
{
    private PrintedNumbers Numbers => screen.Numbers;

    public void Draw()
    {
        screen.Heading(StructureReportTexts.Title(index));
        screen.Line(StructureReportTexts.Coverage(report.Coverage));
        screen.Blank();
        screen.Heading(StructureReportTexts.Flags);
        foreach (var flag in report.Flags)
        {
            screen.Line(flag.Message);
        }

        if (report.Flags.Count == 0)
        {
            screen.Line(StructureReportTexts.NoFlags);
        }

        screen.Blank();
        screen.Heading(StructureReportTexts.Groups);
        DrawGroups();
        screen.Heading(StructureReportTexts.Indicators);
        DrawIndicators();
        screen.QuietLine(RankTexts.Source(report.DataVersion));
    }

    private void DrawGroups()
    {
        var table = Screen.CreateTable(
            Column(StructureReportTexts.Node, Justify.Left),
            Column(StructureReportTexts.Count),
            Screen.Column("alpha"),
            Column(StructureReportTexts.MeanCorrelation),
            Column(StructureReportTexts.Components),
            Column(StructureReportTexts.FirstShare)
        );
        foreach (var (alpha, components) in report.Alphas.Zip(report.Components))
        {
            table.AddRow(
                Screen.Cell(alpha.Parent),
                Screen.Cell(Whole(alpha.UnitCount)),
                Screen.Cell(Numbers.Points(alpha.Alpha)),
                Screen.Cell(Numbers.Points(alpha.MeanCorrelation)),
                Screen.Cell(components.First is null ? PrintedNumbers.None : Whole(components.KaiserCount)),
                Screen.Cell(components.First is { } first ? Numbers.Percent(first.ExplainedShare) : PrintedNumbers.None)
            );
        }

        screen.Write(table);
    }

    private void DrawIndicators()
    {
        var table = Screen.CreateTable(
            Column(StructureReportTexts.Node, Justify.Left),
            Column(StructureReportTexts.Count),
            Column(StructureReportTexts.Lowest),
            Column(StructureReportTexts.Highest),
            Column(StructureReportTexts.Mean),
            Column(StructureReportTexts.Deviation),
            Column(StructureReportTexts.Skewness),
            Column(StructureReportTexts.Kurtosis)
        );
        foreach (var row in report.Statistics.Rows)
        {
            table.AddRow(
                Screen.Cell(row.Indicator),
                Screen.Cell(Whole(row.Count)),
                Screen.Cell(Numbers.Points(row.Min)),
                Screen.Cell(Numbers.Points(row.Max)),
                Screen.Cell(Numbers.Points(row.Mean)),
                Screen.Cell(Numbers.Points(row.StandardDeviation)),
                Screen.Cell(Numbers.Points(row.Skewness)),
                Screen.Cell(Numbers.Points(row.Kurtosis))
            );
        }

        screen.Write(table);
    }

    private TableColumn Column(LocalizedText heading, Justify alignment = Justify.Right) =>
        Screen.Column(screen.Say(heading), alignment);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
