using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary><c>papi compare</c>: a province between two years, and beside another province or a figure of the nation.</summary>
internal static class CompareCommand
{
    private static readonly Dictionary<string, Reference> References = new(StringComparer.OrdinalIgnoreCase)
    {
        ["region"] = Reference.Region,
        ["mean"] = Reference.Mean,
        ["median"] = Reference.Median,
        ["best"] = Reference.Best,
    };

    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var province = new Argument<string>(CommandTexts.ProvinceValue.In(options.Chosen))
        {
            Description = CommandTexts.ReportedProvince.In(options.Chosen),
        };
        var command = new Command("compare", CommandTexts.Compare.In(options.Chosen))
        {
            province,
            options.From,
            options.To,
            options.With,
            options.AcrossBreaks,
            options.Vintage,
            options.Decimals,
            options.Json,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            var table = ScoreSource.Read(parsed, options);
            var view = Compare(table, parsed.GetRequiredValue(province), parsed, options);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(view.Change.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                output.WriteJson(
                    ResultJson.From(
                        view.Change,
                        options.Chosen,
                        view.Contributions,
                        view.Places,
                        view.BesideAfter,
                        view.BesideBefore
                    )
                );
            }
            else
            {
                output.WritePage(parsed.GetValue(options.Decimals), screen => new ComparePage(screen, view).Draw());
            }
        });
        return command;
    }

    private static ComparedYears Compare(ScoreTable table, string name, ParseResult parsed, CommandOptions options)
    {
        var vintage = parsed.GetValue(options.Vintage);
        var later = ScoreSource.YearOf(
            table,
            parsed.GetValue(options.To) ?? LatestYear.Of(table, vintage, name),
            vintage
        );
        var from = parsed.GetValue(options.From) ?? later.Year.Value - 1;
        if (from == later.Year)
        {
            throw new BadInputException(CommandTexts.SameYears(later.Year));
        }

        var earlier = ScoreSource.YearOf(table, from, vintage);
        var province = later.Provinces.Find(name);
        var choices = new ComparisonOptions { AcrossBreaks = parsed.GetValue(options.AcrossBreaks) };
        var view = ComparedYears.Compute(table, province, earlier.Year, later.Year, choices);
        return parsed.GetValue(options.With) is { } with
            ? view.Beside(References.GetValueOrDefault(with) ?? FindOther(later.Provinces, with, province))
            : view;
    }

    private static Reference FindOther(ProvinceRegistry provinces, string name, Province province)
    {
        Province other;
        try
        {
            other = provinces.Find(name);
        }
        catch (UnknownProvinceException exception)
        {
            throw new BadInputException(CommandTexts.NoSuchReference(exception.Explanation, References.Keys));
        }

        return other != province ? Reference.To(other) : throw new BadInputException(CompareTexts.WithItself(province));
    }
}
