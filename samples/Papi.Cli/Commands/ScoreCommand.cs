using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary><c>papi score</c>: the scores that follow from a file of indicators or of sub-dimensions.</summary>
internal static class ScoreCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var file = new Argument<string>(CommandTexts.FileValue.In(options.Chosen))
        {
            Description = CommandTexts.ScoredFile.In(options.Chosen),
        };
        var command = new Command("score", CommandTexts.Score.In(options.Chosen))
        {
            file,
            options.Edition,
            options.Style,
            options.FileYear,
            options.Province,
            options.Provinces,
            options.Incomplete,
            options.Decimals,
            options.Json,
        };
        command.SetAction(parsed =>
        {
            var units = Score(parsed, options, parsed.GetRequiredValue(file));
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(ScoredTable.From(units, options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(ResultJson.From(units, options.Chosen));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.Decimals),
                    screen => new ScorePage(screen, units, parsed.GetValue(options.Incomplete)).Draw()
                );
            }
        });
        return command;
    }

    private static ScoredUnit[] Score(ParseResult parsed, CommandOptions options, string path)
    {
        var aggregation = new AggregationOptions { AcceptIncompleteIndicators = parsed.GetValue(options.Incomplete) };
        if (ScoreSource.IsWorkbook(path))
        {
            var editions = ChooseEditions(parsed.GetValue(options.Edition));
            var provinces = parsed.GetValue(options.Provinces);
            var scores = ScoreSource.ReadWorkbook(path, editions, provinces, parsed, options);
            return [.. FromScores(parsed, options, scores.Aggregate(aggregation))];
        }

        return FigureFile.KindOf(path, parsed.GetRequiredValue(options.Style)) == FigureFileKind.Indicators
            ? [.. FromIndicators(parsed, options, ReadIndicators(parsed, options, path).Aggregate(aggregation))]
            : [.. FromScores(parsed, options, ReadScores(parsed, options, path).Aggregate(aggregation))];
    }

    private static ScoreTable ReadIndicators(ParseResult parsed, CommandOptions options, string path)
    {
        var edition = parsed.GetValue(options.Edition) is { } numberOrFile
            ? EditionChoice.Read(numberOrFile)
            : throw new BadInputException(CommandTexts.NeedsEdition(path));
        var year = parsed.GetValue(options.FileYear);
        return year is { } given && !edition.Index.Covers(given)
            ? throw new BadInputException(CommandTexts.NotCovered(edition.Index, given))
            : IndicatorFile.Read(
                path,
                new IndicatorFileOptions
                {
                    Index = edition.Index,
                    Style = parsed.GetRequiredValue(options.Style),
                    Year = year ?? edition.LastYear,
                }
            );
    }

    private static ScoreTable ReadScores(ParseResult parsed, CommandOptions options, string path) =>
        ScoreFile.Read(
            path,
            new ScoreFileOptions
            {
                Style = parsed.GetRequiredValue(options.Style),
                Editions = ChooseEditions(parsed.GetValue(options.Edition)),
                Provinces = parsed.GetValue(options.Provinces),
            }
        );

    // The latest edition goes on beside the earlier ones. Any other choice stands alone: an earlier edition has no say in
    // later years, and a file may bring another index altogether, whose years have nothing to do with PAPI's.
    private static EditionSeries ChooseEditions(string? numberOrFile)
    {
        if (numberOrFile is null)
        {
            return PapiEditions.Series;
        }

        var chosen = EditionChoice.Read(numberOrFile);
        return chosen.GoesOn ? PapiEditions.Series.With(chosen.Index) : EditionSeries.Create([chosen.Index]);
    }

    // A file of indicators says nothing of its province; which name and code it has depends on the year.
    private static IEnumerable<ScoredUnit> FromIndicators(ParseResult parsed, CommandOptions options, ScoreTable table)
    {
        string? name = parsed.GetValue(options.Province);
        return ChooseYears(parsed, options, table)
            .Select(scores =>
            {
                var registry = parsed.GetValue(options.Provinces) ?? ProvinceRegistry.ForYear(scores.Year);
                return new ScoredUnit(scores, scores.Provinces.Provinces[0], name is null ? null : registry.Find(name));
            });
    }

    private static IEnumerable<ScoredUnit> FromScores(ParseResult parsed, CommandOptions options, ScoreTable table)
    {
        var years = ChooseYears(parsed, options, table);
        if (parsed.GetValue(options.Province) is not { } name)
        {
            return years.SelectMany(ScoredUnit.AllOf);
        }

        // A province that the mergers ended is missing from later years; one that no year has, the last year explains.
        return years
            .Where(scores => scores.Provinces.TryFind(name, out _))
            .DefaultIfEmpty(years[^1])
            .Select(scores =>
            {
                var province = scores.Provinces.Find(name);
                return new ScoredUnit(scores, province, province);
            });
    }

    private static IReadOnlyList<YearScores> ChooseYears(
        ParseResult parsed,
        CommandOptions options,
        ScoreTable table
    ) => parsed.GetValue(options.FileYear) is { } year ? [table.Year(year)] : table.Years;
}
