using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Robustness;

namespace Papi.Cli.Commands;

/// <summary>The choices of a construction that an analysis varies, from the command line.</summary>
internal static class VariedChoices
{
    /// <summary>Adds the options that say what varies.</summary>
    public static void AddTo(Command command, CommandOptions options)
    {
        command.Add(options.Seed);
        command.Add(options.Weights);
        command.Add(options.Normalizations);
        command.Add(options.Aggregations);
        command.Add(options.LeftOut);
    }

    /// <summary>Reads the seed.</summary>
    /// <exception cref="BadInputException">There is none.</exception>
    public static long SeedOf(ParseResult parsed, CommandOptions options) =>
        parsed.GetValue(options.Seed) ?? throw new BadInputException(RobustnessTexts.NeedsSeed);

    /// <summary>Reads what varies.</summary>
    /// <param name="design">The design whose choices vary.</param>
    /// <param name="aggregations">The alternatives where none are named.</param>
    /// <exception cref="BadInputException">A node that is to be left out is none that can be.</exception>
    public static UncertainInputs Read(
        ParseResult parsed,
        CommandOptions options,
        IndexDesign design,
        params IReadOnlyList<AggregationMethod> aggregations
    ) =>
        new()
        {
            Weights = parsed.GetRequiredValue(options.Weights).For(design),
            Normalizations = parsed.GetValue(options.Normalizations) ?? [],
            Aggregations = parsed.GetValue(options.Aggregations) ?? aggregations,
            LeftOut = [.. ReadLeftOut(parsed.GetValue(options.LeftOut), design)],
        };

    /// <summary>Makes sure that there is something to rank.</summary>
    /// <exception cref="BadInputException">No province has an index score.</exception>
    /// <exception cref="UndefinedIndexException">PAPI's own methods are not defined for the values.</exception>
    public static void ThrowIfNobodyIsRanked(YearIndex index)
    {
        if (index.Construct().Rows.Count == 0)
        {
            throw new BadInputException(RankTexts.NobodyRanked(index.Scores.Year));
        }
    }

    private static IEnumerable<string> ReadLeftOut(string? nodes, IndexDesign design)
    {
        var parts = design.ChildrenOf(design.Root.Code);
        foreach (
            string code in (nodes?.Split(',', StringSplitOptions.TrimEntries) ?? []).Distinct(
                StringComparer.OrdinalIgnoreCase
            )
        )
        {
            yield return parts.FirstOrDefault(node => node.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
                is { } part
            && parts.Count > 1
                ? part.Code
                : throw new BadInputException(RobustnessTexts.CannotLeaveOut(code, parts));
        }
    }
}
