using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Reporting;
using Papi.Scoring.Scorecards;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi rank</c>: all provinces of a year, best first, and the tiers.</summary>
internal sealed class RankPage(Screen screen, LeagueTable league)
{
    private PrintedNumbers Numbers => screen.Numbers;

    public void Draw()
    {
        var ranking = league.Ranking;
        screen.Heading(RankTexts.Title(ranking.Year, ranking.Node, league.Index));
        if (league.Statistics is { } national)
        {
            screen.Line(
                RankTexts.Summary(ranking.Ranked, Numbers.Points(national.Mean), Numbers.Points(national.Median))
            );
            DrawProvinces();
            DrawTiers();
        }
        else
        {
            screen.Line(RankTexts.NobodyRanked(ranking.Year));
        }

        if (ranking.Missing.Count > 0)
        {
            screen.Line(
                RankTexts.Missing([
                    .. ranking.Missing.Select(province =>
                        RankTexts.Unestimated(province, league.MissingPredecessors(province))
                    ),
                ])
            );
        }

        if (league.Scores.IsEstimate)
        {
            screen.Line(RankTexts.HowEstimated);
        }

        screen.QuietLine(RankTexts.Source(ranking.DataVersion));
    }

    private void DrawProvinces()
    {
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(RankTexts.Rank)),
            Screen.Column(screen.Say(RankTexts.Code), Justify.Left),
            Screen.WideColumn(screen.Say(RankTexts.Province)),
            Screen.Column(screen.Say(RankTexts.Score)),
            Screen.Column(screen.Say(RankTexts.Tier), Justify.Left),
            Screen.Column("", Justify.Left)
        );
        foreach (var row in league.Ranking.Rows)
        {
            var standing = league.StandingOf(row);
            table.AddRow(
                Screen.Cell(row.Rank.ToString(CultureInfo.InvariantCulture)),
                Screen.Cell(row.Province.Code),
                Screen.Cell(screen.Say(row.Province.Name)),
                Screen.Cell(Numbers.Points(row.Score)),
                TierCell(standing.Tier),
                Screen.Cell(Remarks(standing))
            );
        }

        screen.Write(table);
    }

    private string Remarks(Standing standing)
    {
        LocalizedText?[] remarks =
        [
            standing.AtMedian ? RankTexts.AtMedian : null,
            standing.IsEstimate ? RankTexts.Estimate : null,
        ];
        return string.Join(", ", remarks.OfType<LocalizedText>().Select(screen.Say));
    }

    private void DrawTiers()
    {
        if (league.WhyNoTiers is { } reason)
        {
            screen.Line(reason);
            return;
        }

        var table = Screen.CreateTable(
            Screen.Column(screen.Say(RankTexts.Tier), Justify.Left),
            Screen.Column(screen.Say(RankTexts.Count)),
            Screen.Column(screen.Say(RankTexts.From)),
            Screen.Column(screen.Say(RankTexts.To))
        );
        foreach (var group in league.Tiers?.Groups ?? [])
        {
            table.AddRow(
                TierCell(group.Tier),
                Screen.Cell(group.Count.ToString(CultureInfo.InvariantCulture)),
                Screen.Cell(Numbers.Points(group.Min)),
                Screen.Cell(Numbers.Points(group.Max))
            );
        }

        screen.Write(table);
        screen.Line(RankTexts.Scheme(league.Scheme));
    }

    private Spectre.Console.Text TierCell(Tier? tier) =>
        Screen.Cell(tier is { } known ? screen.Say(TierNames.Of(known)) : PrintedNumbers.None, Screen.TierStyle(tier));
}
