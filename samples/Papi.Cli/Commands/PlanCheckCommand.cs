using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Files;
using Papi.Scoring.Planning;
using Papi.Scoring.Reporting.Tables;

namespace Papi.Cli.Commands;

/// <summary><c>papi plan check</c>: everything that is wrong with a plan, and whether its numbers add up.</summary>
internal static class PlanCheckCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var file = PlanCommand.FileArgument(options);
        var command = new Command("check", PlanTexts.Check.In(options.Chosen)) { file, options.Decimals, options.Json };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            var content = PlanFile.Read(parsed.GetRequiredValue(file));
            var check = PlanCheck.Compute(ScoreSource.Read(parsed, options), content.Plan);
            PlanProblem[] problems = [.. content.Problems, .. check.Problems];
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(problems.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(check, options.Chosen, content));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.Decimals),
                    screen => new PlanCheckPage(screen, check, problems).Draw()
                );
            }

            return problems.Length > 0 ? PapiCommandLine.HasErrors : PapiCommandLine.Done;
        });
        return command;
    }
}
