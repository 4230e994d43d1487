using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>The scores of one year as a composite index whose methods can be changed.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Depth">The level of the nodes that are its indicators: 1 dimensions, 2 sub-dimensions.</param>
/// <param name="Data">The scores of that level.</param>
/// <param name="Design">The tree above it with PAPI's own weights.</param>
internal sealed record YearIndex(YearScores Scores, int Depth, UnitTable Data, IndexDesign Design)
{
    /// <summary>The level of the sub-dimensions.</summary>
    public const int SubDimensions = 2;

    /// <summary>Adds the options that choose the index.</summary>
    public static void AddTo(Command command, CommandOptions options)
    {
        command.Add(options.Year);
        command.Add(options.Depth);
    }

    /// <summary>Reads the index of <c>--year</c> or, without it, of the latest year.</summary>
    /// <exception cref="BadInputException">The edition of the year has no such level, or no province has data on it.</exception>
    public static YearIndex Read(ParseResult parsed, CommandOptions options)
    {
        var table = ScoreSource.Read(parsed, options);
        int depth = parsed.GetValue(options.Depth);
        var scores = parsed.GetValue(options.Year) is { } year
            ? table.Year(year)
            : table.Years.LastOrDefault(item => HasScores(item, depth)) ?? table.Latest;
        if (!HasScores(scores, depth))
        {
            throw new BadInputException(RobustnessTexts.NoScores(scores.Year, depth));
        }

        return new YearIndex(scores, depth, UnitTable.From(scores, depth), IndexDesign.From(scores.Index, depth));
    }

    /// <summary>Constructs the index by PAPI's own methods, by which the ranks are the published ones.</summary>
    public ConstructedIndex Construct() => ConstructedIndex.Compute(Data, Design, ConstructionOptions.Papi);

    private static bool HasScores(YearScores scores, int depth) =>
        scores.Index.AtDepth(depth).Any(node => node.Role == NodeRole.Scored && scores.Statistics(node) is not null);
}
