using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>The scores that a command works on: the published ones, joined by those of <c>--scores</c>.</summary>
internal static class ScoreSource
{
    /// <summary>Adds the options that choose the scores.</summary>
    public static void AddTo(Command command, CommandOptions options)
    {
        command.Add(options.Scores);
        command.Add(options.Edition);
        command.Add(options.Style);
        command.Add(options.Provinces);
    }

    /// <summary>Reads and aggregates the scores.</summary>
    /// <exception cref="BadInputException">An option describes a file that is not given.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read.</exception>
    public static ScoreTable Read(ParseResult parsed, CommandOptions options)
    {
        if (parsed.GetValue(options.Scores) is not { } path)
        {
            Option[] describing = [options.Edition, options.Provinces];
            return Array.Find(describing, option => parsed.GetResult(option) is { Implicit: false }) is { } stray
                ? throw new BadInputException(CommandTexts.OnlyWithScores(stray.Name))
                : PublishedScores.Table.Aggregate();
        }

        var own = ScoreFile.Read(
            path,
            new ScoreFileOptions
            {
                Style = parsed.GetRequiredValue(options.Style),
                Editions = EditionChoice.JoinPapi(parsed.GetValue(options.Edition)),
                Provinces = parsed.GetValue(options.Provinces),
                DataVersion = string.IsNullOrWhiteSpace(Path.GetFileName(path))
                    ? ScoreFileOptions.Default.DataVersion
                    : Path.GetFileName(path),
            }
        );
        return PublishedScores.With(own).Aggregate();
    }
}
