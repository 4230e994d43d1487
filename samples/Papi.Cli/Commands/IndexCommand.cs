using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Construction;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting.Tables;

namespace Papi.Cli.Commands;

/// <summary><c>papi index</c>: any composite index, from a table of indicators and a table of its nodes.</summary>
internal static class IndexCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var data = new Option<string?>("--data")
        {
            Description = IndexTexts.Data.In(options.Chosen),
            HelpName = CommandTexts.FileValue.In(options.Chosen),
        };
        var meta = new Option<string?>("--meta")
        {
            Description = IndexTexts.Meta.In(options.Chosen),
            HelpName = IndexTexts.MetaValue.In(options.Chosen),
        };
        var command = new Command("index", IndexTexts.Index.In(options.Chosen))
        {
            data,
            meta,
            options.Normalization,
            options.Aggregation,
            options.DataThreshold,
            options.SkipConstant,
            options.Style,
            options.Decimals,
            options.Json,
        };
        command.SetAction(parsed =>
        {
            var index = Construct(parsed, options, data, meta);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(index.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(index, options.Chosen));
            }
            else
            {
                output.WritePage(parsed.GetValue(options.Decimals), screen => new IndexPage(screen, index).Draw());
            }
        });
        return command;
    }

    private static ConstructedIndex Construct(
        ParseResult parsed,
        CommandOptions options,
        Option<string?> dataFile,
        Option<string?> metaFile
    )
    {
        if (parsed.GetValue(dataFile) is not { } dataPath || parsed.GetValue(metaFile) is not { } metaPath)
        {
            Option<string?>[] files = [dataFile, metaFile];
            throw new BadInputException(
                IndexTexts.NeedsFiles(files.Where(file => parsed.GetValue(file) is null).Select(file => file.Name))
            );
        }

        var style = parsed.GetRequiredValue(options.Style);
        var design = IndexDesignFile.Read(metaPath, new TableFileOptions { Style = style });
        var data = IndexDataFile.Read(
            dataPath,
            design,
            new DataFileOptions { Style = style, DataVersion = ScoreSource.VersionOf(dataPath) }
        );
        var choices = new ConstructionOptions
        {
            Normalization = parsed.GetRequiredValue(options.Normalization),
            Aggregation = parsed.GetRequiredValue(options.Aggregation),
            DataThreshold = parsed.GetValue(options.DataThreshold),
            ConstantIndicators = parsed.GetValue(options.SkipConstant)
                ? ConstantIndicatorPolicy.Skip
                : ConstantIndicatorPolicy.Refuse,
        };
        ThrowIfReferenceIsUnknown(data, design, choices);
        return ConstructedIndex.Compute(data, design, choices);
    }

    private static void ThrowIfReferenceIsUnknown(UnitTable data, IndexDesign design, ConstructionOptions choices)
    {
        var known = data.Units.Select(unit => unit.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var indicator in design.Indicators)
        {
            var method = indicator.Normalization ?? choices.Normalization;
            if (method.ReferenceUnit is { } unit && !known.Contains(unit))
            {
                throw new BadInputException(IndexTexts.NoReference(indicator, method));
            }
        }
    }
}
