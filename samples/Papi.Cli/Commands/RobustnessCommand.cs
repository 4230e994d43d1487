using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Classification;
using Papi.Scoring.Construction;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Robustness;

namespace Papi.Cli.Commands;

/// <summary><c>papi robustness</c>: the ranks of a year where weights and methods were other ones.</summary>
internal static class RobustnessCommand
{
    private const int UsualDraws = 10_000;

    // Ten million draws of 63 provinces take some seconds; beyond a hundred million nothing is learnt.
    private const int MostDraws = 100_000_000;

    public static Command Create(CommandOptions options, CommandOutput output, LongComputation computation)
    {
        var draws = options.Count("--draws", RobustnessTexts.Draws, UsualDraws, 1, MostDraws);
        var command = new Command("robustness", RobustnessTexts.Robustness.In(options.Chosen));
        YearIndex.AddTo(command, options);
        command.Add(draws);
        VariedChoices.AddTo(command, options);
        command.Add(options.Decimals);
        command.Add(options.Json);
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            long seed = VariedChoices.SeedOf(parsed, options);
            var index = YearIndex.Read(parsed, options);
            VariedChoices.ThrowIfNobodyIsRanked(index);
            var analysis = computation.Run(
                RobustnessTexts.Drawing,
                (progress, cancellationToken) =>
                    UncertaintyAnalysis.Compute(
                        index.Construct(),
                        VariedChoices.Read(parsed, options, index.Design),
                        new UncertaintyOptions
                        {
                            Seed = seed,
                            Draws = parsed.GetValue(draws),
                            TierScheme = TierScheme.For(index.Scores.Year),
                            ComparePairs = false,
                        },
                        progress,
                        cancellationToken
                    )
            );
            var weights = parsed.GetRequiredValue(options.Weights);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(analysis.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(analysis, options.Chosen));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.Decimals),
                    screen => new RobustnessPage(screen, index, analysis, weights).Draw()
                );
            }
        });
        return command;
    }
}
