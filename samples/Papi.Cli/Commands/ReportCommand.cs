using System.CommandLine;
using Papi.Cli.Json;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary><c>papi report</c>: what a province's own report says of its result.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var province = new Argument<string>(CommandTexts.ProvinceValue.In(options.Chosen))
        {
            Description = CommandTexts.ReportedProvince.In(options.Chosen),
        };
        var command = new Command("report", CommandTexts.Report.In(options.Chosen))
        {
            province,
            options.Year,
            options.Decimals,
            options.Json,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(province);
            var table = ScoreSource.Read(parsed, options);
            var year = parsed.GetValue(options.Year) ?? FindLatestYear(table, name);
            var profile = table.Profile(name, year);
            if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ReportDocument.From(profile, options.Chosen), PapiJsonContext.Readable.ReportDocument);
            }
            else
            {
                output.WritePage(parsed.GetValue(options.Decimals), screen => new ReportPage(screen, profile).Draw());
            }
        });
        return command;
    }

    // The latest year that says anything about the province; where none does, the latest year explains itself.
    private static SurveyYear FindLatestYear(ScoreTable table, string name) =>
        table.Years.LastOrDefault(scores => HasScores(scores, name))?.Year ?? table.Latest.Year;

    private static bool HasScores(YearScores scores, string name) =>
        scores.Provinces.TryFind(name, out var province)
        && scores.WhyMissing(province, scores.Index.Total) != MissingReason.NoData;
}
