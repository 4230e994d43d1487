using System.CommandLine;
using Papi.Cli.Text;

namespace Papi.Cli.Commands;

/// <summary><c>papi plan</c>: drafts a plan, checks it, and tells later what came true.</summary>
internal static class PlanCommand
{
    public static Command Create(CommandOptions options, CommandOutput output) =>
        new("plan", PlanTexts.Plan.In(options.Chosen))
        {
            PlanDraftCommand.Create(options, output),
            PlanCheckCommand.Create(options, output),
            PlanOutcomeCommand.Create(options, output),
        };

    /// <summary>Makes the argument that names a plan file.</summary>
    public static Argument<string> FileArgument(CommandOptions options) =>
        new(PlanTexts.FileValue.In(options.Chosen)) { Description = PlanTexts.File.In(options.Chosen) };
}
