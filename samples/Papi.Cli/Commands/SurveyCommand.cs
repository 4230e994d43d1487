using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Survey;

namespace Papi.Cli.Commands;

/// <summary><c>papi survey</c>: means of the answers to a survey with honest standard errors.</summary>
internal static class SurveyCommand
{
    public static Command Create(CommandOptions options, CommandOutput output, LongComputation computation)
    {
        var own = new SurveyCommandOptions(options);
        var file = new Argument<string>(CommandTexts.FileValue.In(options.Chosen))
        {
            Description = SurveyTexts.MicrodataFile.In(options.Chosen),
        };
        var command = new Command("survey", SurveyTexts.Survey.In(options.Chosen))
        {
            file,
            own.Strata,
            own.Cluster,
            own.Weight,
            own.Indicators,
            own.By,
            own.Level,
            own.UniqueIds,
            own.Lonely,
            own.DegreesOfFreedom,
            own.Missing,
            options.Style,
            options.FineDecimals,
            options.Json,
        };
        command.SetAction(parsed =>
        {
            var sample = Estimate(parsed, options, own, parsed.GetRequiredValue(file), computation);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(sample.Means.ToTable(options.Chosen, sample.Level));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(sample.Means, sample.Level));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.FineDecimals),
                    screen => new SurveyPage(screen, sample).Draw()
                );
            }
        });
        return command;
    }

    private static EstimatedSurvey Estimate(
        ParseResult parsed,
        CommandOptions options,
        SurveyCommandOptions own,
        string path,
        LongComputation computation
    )
    {
        string weight = parsed.GetValue(own.Weight) ?? throw new BadInputException(SurveyTexts.NeedsWeight);
        string wanted = parsed.GetValue(own.Indicators) ?? throw new BadInputException(SurveyTexts.NeedsIndicators);
        string? strata = parsed.GetValue(own.Strata);
        string? cluster = parsed.GetValue(own.Cluster);
        string? by = parsed.GetValue(own.By);
        var fileOptions = new MicrodataFileOptions
        {
            Style = parsed.GetRequiredValue(options.Style),
            MissingCodes = parsed.GetValue(own.Missing) ?? [],
        };
        var columns = new MicrodataColumns
        {
            Strata = strata,
            Clusters = cluster is null ? [] : [cluster],
            Weight = weight,
            Numbers = ColumnRanges.Expand(wanted, MicrodataFile.ReadHeader(path, fileOptions)),
            Groups = by is null ? [] : [by],
        };
        RefuseTwoUses(columns);
        var data = computation.Run(
            SurveyTexts.Reading,
            (progress, cancellationToken) =>
                MicrodataFile.Read(path, columns, fileOptions, new ReadingProgress(progress, cancellationToken))
        );
        return new EstimatedSurvey(
            CreateDesign(data, parsed, own, weight, strata, cluster),
            columns.Numbers,
            by,
            parsed.GetValue(own.DegreesOfFreedom),
            parsed.GetValue(own.Level)
        );
    }

    private static SurveyDesign CreateDesign(
        SurveyData data,
        ParseResult parsed,
        SurveyCommandOptions own,
        string weight,
        string? strata,
        string? cluster
    )
    {
        var stage = cluster is null
            ? new SamplingStage { Strata = strata }
            : new SamplingStage(cluster) { Strata = strata };
        return SurveyDesign.Create(
            data,
            new SurveyDesignOptions(weight, stage)
            {
                LonelyPsu = parsed.GetValue(own.Lonely),
                HasUniqueClusters = parsed.GetValue(own.UniqueIds),
            }
        );
    }

    // A number cannot be a label as well; strata and groups can be the same column.
    private static void RefuseTwoUses(MicrodataColumns columns)
    {
        string?[] labels = [columns.Strata, .. columns.Clusters, .. columns.Groups];
        string? both =
            columns.Numbers.FirstOrDefault(name =>
                labels.Contains(name, StringComparer.Ordinal)
                || string.Equals(name, columns.Weight, StringComparison.Ordinal)
            ) ?? (labels.Contains(columns.Weight, StringComparer.Ordinal) ? columns.Weight : null);
        if (both is not null)
        {
            throw new BadInputException(SurveyTexts.TwoUses(both));
        }
    }
}
