using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
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

    /// <summary>Reads and aggregates the scores, and carries them to the provinces of <c>--vintage</c> where these were formed of others.</summary>
    /// <exception cref="BadInputException">An option describes a file that is not given.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read.</exception>
    public static ScoreTable Read(ParseResult parsed, CommandOptions options)
    {
        var table = ReadJoined(parsed, options).Aggregate();
        return parsed.GetValue(options.Vintage) is { Mergers.Count: > 0 } merged
            ? Harmonizer.Harmonize(table, merged)
            : table;
    }

    /// <summary>Gets the years with the provinces of <c>--vintage</c>, earliest first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="vintage">The provinces; null takes every year.</param>
    public static IEnumerable<YearScores> YearsOf(ScoreTable table, ProvinceRegistry? vintage) =>
        table.Years.Where(scores => vintage is null || scores.Provinces == vintage);

    /// <summary>Gets a year with the provinces of <c>--vintage</c>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="year">The year.</param>
    /// <param name="vintage">The provinces; null takes those of the year.</param>
    /// <exception cref="UnknownYearException">There is no such year.</exception>
    /// <exception cref="BadInputException">The year has other provinces.</exception>
    public static YearScores YearOf(ScoreTable table, SurveyYear year, ProvinceRegistry? vintage)
    {
        var scores = table.Year(year);
        return vintage is null || scores.Provinces == vintage
            ? scores
            : throw new BadInputException(CommandTexts.OtherVintage(year, scores.Provinces.Vintage, vintage.Vintage));
    }

    /// <summary>Gets what results call the data of a file: its name without the folders.</summary>
    public static string VersionOf(string path) =>
        string.IsNullOrWhiteSpace(Path.GetFileName(path))
            ? ScoreFileOptions.Default.DataVersion
            : Path.GetFileName(path);

    /// <summary>Gets whether a file is a workbook by its name.</summary>
    public static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the scores of a workbook of PAPI and writes what was repaired or passed over to the errors.</summary>
    public static ScoreTable ReadWorkbook(
        string path,
        EditionSeries editions,
        ProvinceRegistry? provinces,
        ParseResult parsed,
        CommandOptions options
    )
    {
        var workbook = PapiWorkbook.Read(
            path,
            new PapiWorkbookOptions
            {
                Editions = editions,
                Provinces = provinces,
                DataVersion = VersionOf(path),
            }
        );
        WriteNotes(workbook, parsed.InvocationConfiguration.Error, options.Chosen);
        return workbook.Scores;
    }

    private static ScoreTable ReadJoined(ParseResult parsed, CommandOptions options)
    {
        if (parsed.GetValue(options.Scores) is not { } path)
        {
            Option[] describing = [options.Edition, options.Provinces];
            return Array.Find(describing, option => parsed.GetResult(option) is { Implicit: false }) is { } stray
                ? throw new BadInputException(CommandTexts.OnlyWithScores(stray.Name))
                : PublishedScores.Table;
        }

        var editions = EditionChoice.JoinPapi(parsed.GetValue(options.Edition));
        var provinces = parsed.GetValue(options.Provinces);
        if (IsWorkbook(path))
        {
            return PublishedScores.With(ReadWorkbook(path, editions, provinces, parsed, options));
        }

        var own = ScoreFile.Read(
            path,
            new ScoreFileOptions
            {
                Style = parsed.GetRequiredValue(options.Style),
                Editions = editions,
                Provinces = provinces,
                DataVersion = VersionOf(path),
            }
        );
        return PublishedScores.With(own);
    }

    // Zeros of a few provinces make hundreds of notes; the first show what kind they are.
    private static void WriteNotes(PapiWorkbookContent workbook, TextWriter writer, Language language)
    {
        const int shown = 10;
        foreach (var note in workbook.Notes.Take(shown))
        {
            writer.WriteLine(note.Describe(language));
        }

        if (workbook.Notes.Count > shown)
        {
            writer.WriteLine(CommandTexts.MoreNotes(workbook.Notes.Count - shown).In(language));
        }
    }
}
