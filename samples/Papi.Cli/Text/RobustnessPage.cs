using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Reporting;
using Papi.Scoring.Robustness;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi robustness</c>: each province with its rank, where it may lie, and how probable each tier is.</summary>
internal sealed class RobustnessPage(Screen screen, YearIndex index, UncertaintyAnalysis analysis, WeightChoice weights)
{
    private static readonly Tier[] Tiers = [Tier.High, Tier.HighAverage, Tier.LowAverage, Tier.Low];

    private PrintedNumbers Numbers => screen.Numbers;

    public void Draw()
    {
        screen.Heading(RobustnessTexts.RobustnessTitle(index));
        screen.Line(RobustnessTexts.DrawsOf(analysis));
        screen.Line(RobustnessTexts.Varied(analysis.Inputs!, weights));
        var table = Screen.CreateTable([
            Screen.Column(screen.Say(RobustnessTexts.NominalRank)),
            Screen.Column(screen.Say(RankTexts.Code), Justify.Left),
            Screen.WideColumn(screen.Say(RankTexts.Province)),
            Screen.Column(screen.Say(RobustnessTexts.MeanRank)),
            Screen.Column(screen.Say(RobustnessTexts.RankInterval)),
            .. Tiers.Select(tier => Screen.Column(screen.Say(TierNames.Of(tier)))),
        ]);
        foreach (var row in analysis.Rows)
        {
            table.AddRow([
                Screen.Cell(row.NominalRank.ToString(CultureInfo.InvariantCulture)),
                Screen.Cell(row.Unit.Code),
                Screen.Cell(screen.Say(row.Unit.Name)),
                Screen.Cell(Numbers.Points(row.MeanRank)),
                Screen.Cell($"{Place(row.Percentile5)}–{Place(row.Percentile95)}"),
                .. Tiers.Select(tier =>
                    Screen.Cell(
                        row.Tiers is { } tiers ? Numbers.Percent(tiers[tier]) : PrintedNumbers.None,
                        row.Tiers?[tier] > 0 ? Screen.TierStyle(tier) : null
                    )
                ),
            ]);
        }

        screen.Write(table);
        if (analysis.Nominal.Unranked.Count > 0)
        {
            screen.Line(RankTexts.Missing([.. analysis.Nominal.Unranked.Select(unit => unit.Name)]));
        }

        screen.QuietLine(RankTexts.Source(index.Data.DataVersion));
    }

    // A quantile of ranks is a rank, or lies between two where so few draws were made.
    private string Place(double rank) =>
        double.IsInteger(rank) ? ((int)rank).ToString(CultureInfo.InvariantCulture) : Numbers.Points(rank);
}
