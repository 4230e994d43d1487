using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Files;
using Papi.Scoring.Planning;
using Papi.Scoring.Reporting.Tables;

namespace Papi.Cli.Commands;

/// <summary><c>papi plan outcome</c>: what came true of a plan.</summary>
internal static class PlanOutcomeCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var file = PlanCommand.FileArgument(options);
        var command = new Command("outcome", PlanTexts.Outcome.In(options.Chosen))
        {
            file,
            options.Decimals,
            options.Json,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            var plan = PlanFile.Read(parsed.GetRequiredValue(file)).Plan;
            var outcome = PlanOutcome.Compute(ScoreSource.Read(parsed, options), plan);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(outcome.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(outcome, options.Chosen));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.Decimals),
                    screen => new PlanOutcomePage(screen, outcome).Draw()
                );
            }
        });
        return command;
    }
}
