using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary><c>papi rank</c>: all provinces of a year, best first, in their tiers.</summary>
internal static class RankCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var command = new Command("rank", CommandTexts.Rank.In(options.Chosen))
        {
            options.Year,
            options.Node,
            options.Vintage,
            options.Decimals,
            options.Json,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            var table = ScoreSource.Read(parsed, options);
            var vintage = parsed.GetValue(options.Vintage);
            var year = parsed.GetValue(options.Year) ?? FindLatestYear(table, vintage);
            var scores = ScoreSource.YearOf(table, year, vintage);
            var node = parsed.GetValue(options.Node) is { } name ? scores.Index.Find(name) : scores.Index.Total;
            var league = LeagueTable.Compute(table, scores, node);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(league.Ranking.ToTable(options.Chosen, league.Tiers));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(league.Ranking, options.Chosen));
            }
            else
            {
                output.WritePage(parsed.GetValue(options.Decimals), screen => new RankPage(screen, league).Draw());
            }
        });
        return command;
    }

    private static SurveyYear FindLatestYear(ScoreTable table, ProvinceRegistry? vintage) =>
        ScoreSource.YearsOf(table, vintage).LastOrDefault(HasScores)?.Year ?? table.Latest.Year;

    private static bool HasScores(YearScores scores) =>
        scores.Index.Nodes.Any(node => scores.Statistics(node) is not null);
}
