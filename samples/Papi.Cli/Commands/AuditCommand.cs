using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary><c>papi audit</c>: what a provincial report prints, checked against the data and against itself.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var file = new Argument<string>(CommandTexts.FileValue.In(options.Chosen))
        {
            Description = AuditTexts.ClaimsFile.In(options.Chosen),
        };
        var province = new Option<string?>(options.Province.Name)
        {
            Description = AuditTexts.AuditedProvince.In(options.Chosen),
            HelpName = CommandTexts.ProvinceValue.In(options.Chosen),
        };
        var command = new Command("audit", AuditTexts.Audit.In(options.Chosen))
        {
            file,
            province,
            options.Decimals,
            options.Json,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(province) ?? throw new BadInputException(AuditTexts.NeedsProvince);
            var table = ScoreSource.Read(parsed, options);
            var claims = ClaimFile.Read(
                parsed.GetRequiredValue(file),
                table,
                new TableFileOptions { Style = parsed.GetRequiredValue(options.Style) }
            );
            var audit = ReportAudit.Compute(table, FindProvince(table, claims, name), claims);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(audit.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(audit, options.Chosen));
            }
            else
            {
                int decimals = parsed.GetValue(options.Decimals);
                output.WritePage(decimals, screen => new AuditPage(screen, audit, options.Chosen, decimals).Draw());
            }

            return audit.HasErrors ? PapiCommandLine.HasErrors : PapiCommandLine.Done;
        });
        return command;
    }

    // The provinces are those of the latest year that the report is about, or, where it has no data, of the one before.
    private static Province FindProvince(ScoreTable table, IReadOnlyList<Claim> claims, string name)
    {
        var latest = claims.Max(claim => claim.Year);
        var scores = table.Years.LastOrDefault(year => year.Year <= latest) ?? table.Years[0];
        return scores.Provinces.Find(name);
    }
}
