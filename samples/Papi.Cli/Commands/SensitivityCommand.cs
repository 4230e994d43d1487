using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Robustness;

namespace Papi.Cli.Commands;

/// <summary><c>papi sensitivity</c>: which of the choices behind the ranks of a year matter.</summary>
internal static class SensitivityCommand
{
    private const int UsualRows = 1000;

    private const int MostRows = 10_000_000;

    public static Command Create(CommandOptions options, CommandOutput output, LongComputation computation)
    {
        var rows = options.Count("--samples", RobustnessTexts.Samples, UsualRows, 2, MostRows);
        var province = new Option<string?>(options.Province.Name)
        {
            Description = RobustnessTexts.Province.In(options.Chosen),
            HelpName = CommandTexts.ProvinceValue.In(options.Chosen),
        };
        var kind = CommandOptions.Choice<SensitivityOutputKind?>(
            "--of",
            RobustnessTexts.Of,
            null,
            options.Chosen,
            ("shift", SensitivityOutputKind.MeanRankShift),
            ("rank", SensitivityOutputKind.Rank),
            ("score", SensitivityOutputKind.Score)
        );
        var first = CommandOptions.Choice(
            "--first-order",
            RobustnessTexts.FirstOrder,
            FirstOrderEstimator.Saltelli,
            options.Chosen,
            ("saltelli", FirstOrderEstimator.Saltelli),
            ("jansen", FirstOrderEstimator.Jansen)
        );
        var total = CommandOptions.Choice(
            "--total-order",
            RobustnessTexts.TotalOrder,
            TotalOrderEstimator.Jansen,
            options.Chosen,
            ("jansen", TotalOrderEstimator.Jansen),
            ("sobol", TotalOrderEstimator.Sobol)
        );
        var command = new Command("sensitivity", RobustnessTexts.Sensitivity.In(options.Chosen));
        YearIndex.AddTo(command, options);
        command.Add(rows);
        VariedChoices.AddTo(command, options);
        command.Add(kind);
        command.Add(province);
        command.Add(first);
        command.Add(total);
        command.Add(options.Decimals);
        command.Add(options.Json);
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            long seed = VariedChoices.SeedOf(parsed, options);
            var index = YearIndex.Read(parsed, options);
            VariedChoices.ThrowIfNobodyIsRanked(index);
            var asked = ReadOutput(parsed.GetValue(kind), parsed.GetValue(province), index);
            var study = Compute(
                index,
                VariedChoices.Read(
                    parsed,
                    options,
                    index.Design,
                    AggregationMethod.Arithmetic,
                    AggregationMethod.Geometric
                ),
                new SensitivityOptions
                {
                    Sobol = new SobolOptions
                    {
                        Seed = seed,
                        FirstOrder = parsed.GetValue(first),
                        TotalOrder = parsed.GetValue(total),
                    },
                    SampleSize = parsed.GetValue(rows),
                    Output = asked,
                },
                computation
            );
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(study.Analysis.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(study.Analysis, options.Chosen, study.LeftOut));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.Decimals),
                    screen => new SensitivityPage(screen, index, study).Draw()
                );
            }
        });
        return command;
    }

    private static SensitivityOutput ReadOutput(SensitivityOutputKind? kind, string? name, YearIndex index)
    {
        var asked = kind ?? (name is null ? SensitivityOutputKind.MeanRankShift : SensitivityOutputKind.Rank);
        if (asked == SensitivityOutputKind.MeanRankShift)
        {
            return name is null
                ? SensitivityOutput.MeanRankShift
                : throw new BadInputException(RobustnessTexts.NoProvinceOfAShift);
        }

        var province = index.Scores.Provinces.Find(name ?? throw new BadInputException(RobustnessTexts.NeedsProvince));
        var nominal = index.Construct();
        if (!nominal.Rows.Any(row => row.Unit.Code.Equals(province.Code, StringComparison.Ordinal)))
        {
            throw new BadInputException(RobustnessTexts.NotRanked(province, index.Scores.Year));
        }

        return asked == SensitivityOutputKind.Rank
            ? SensitivityOutput.RankOf(province.Code)
            : SensitivityOutput.ScoreOf(province.Code);
    }

    private static SensitivityStudy Compute(
        YearIndex index,
        UncertainInputs inputs,
        SensitivityOptions choices,
        LongComputation computation
    )
    {
        if (inputs.Varying.Count == 0)
        {
            throw new BadInputException(RobustnessTexts.NothingVaries);
        }

        try
        {
            return computation.Run(
                RobustnessTexts.Computing,
                (progress, cancellationToken) =>
                    new SensitivityStudy(
                        SensitivityAnalysis.Compute(index.Construct(), inputs, choices, progress, cancellationToken),
                        index.Design.ChildrenOf(index.Design.Root.Code).Count > 1
                            ? LeaveOneOut.Compute(index.Construct())
                            : null
                    )
            );
        }
        catch (InvalidOperationException exception) when (exception is not UndefinedIndexException)
        {
            throw new BadInputException(RobustnessTexts.NoVariance);
        }
    }
}
