using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting.Tables;

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
            options.Vintage,
            options.Decimals,
            options.Json,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(province);
            var table = ScoreSource.Read(parsed, options);
            var vintage = parsed.GetValue(options.Vintage);
            var year = parsed.GetValue(options.Year) ?? LatestYear.Of(table, vintage, name);
            var scores = ScoreSource.YearOf(table, year, vintage);
            var report = ProvinceReport.Compute(table, name, scores.Year);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(report.Profile.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(report.Profile, options.Chosen));
            }
            else
            {
                output.WritePage(parsed.GetValue(options.Decimals), screen => new ReportPage(screen, report).Draw());
            }
        });
        return command;
    }
}
