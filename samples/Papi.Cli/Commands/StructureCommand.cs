using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Files;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Reporting.Tables;

namespace Papi.Cli.Commands;

/// <summary><c>papi structure</c>: whether what an index adds up belongs together.</summary>
internal static class StructureCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var method = CommandOptions.Choice(
            "--correlation",
            StructureReportTexts.Correlation,
            CorrelationMethod.Pearson,
            options.Chosen,
            ("pearson", CorrelationMethod.Pearson),
            ("spearman", CorrelationMethod.Spearman),
            ("kendall", CorrelationMethod.Kendall)
        );
        var command = new Command("structure", StructureReportTexts.Structure.In(options.Chosen));
        YearIndex.AddTo(command, options);
        command.Add(method);
        command.Add(options.Decimals);
        command.Add(options.Json);
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            var index = YearIndex.Read(parsed, options);
            var report = StructureReport.Compute(
                index.Data,
                index.Design,
                new StructureOptions { CorrelationMethod = parsed.GetValue(method) }
            );
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(report.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(report, options.Chosen));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.Decimals),
                    screen => new StructurePage(screen, index, report).Draw()
                );
            }
        });
        return command;
    }
}
