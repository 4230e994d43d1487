using System.CommandLine;
using System.Text;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary><c>papi export</c>: the report of a province as a document.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var province = new Argument<string>(CommandTexts.ProvinceValue.In(options.Chosen))
        {
            Description = CommandTexts.ReportedProvince.In(options.Chosen),
        };
        var format = CommandOptions.Choice("--format", ExportTexts.Format, null, options.Chosen, ExportFormats.Choices);
        var file = options.Text("-o", ExportTexts.Output, ExportTexts.OutputValue);
        file.Aliases.Add("--output");
        var force = new Option<bool>("--force") { Description = ExportTexts.Force.In(options.Chosen) };
        var command = new Command("export", ExportTexts.Export.In(options.Chosen))
        {
            province,
            options.Year,
            format,
            file,
            force,
            options.Vintage,
            options.DocumentDecimals,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(file);
            var chosen = parsed.GetValue(format) ?? ExportFormats.Of(path);
            if (path is null && ExportFormats.IsBinary(chosen))
            {
                throw new BadInputException(ExportTexts.NeedsFile(ExportFormats.KeyOf(chosen)));
            }

            var target = path is null ? null : OutputFile.Prepare(path, parsed.GetValue(force));
            string name = parsed.GetRequiredValue(province);
            var table = ScoreSource.Read(parsed, options);
            var vintage = parsed.GetValue(options.Vintage);
            var year = parsed.GetValue(options.Year) ?? LatestYear.Of(table, vintage, name);
            var scores = ScoreSource.YearOf(table, year, vintage);
            byte[] content = Render(
                table,
                scores,
                name,
                chosen,
                options.Chosen,
                parsed.GetValue(options.DocumentDecimals)
            );
            if (target is null)
            {
                output.WriteDocument(Encoding.UTF8.GetString(content));
                return;
            }

            target.Write(content);
            output.WriteText(ExportTexts.Written(path!).In(options.Chosen));
        });
        return command;
    }

    private static byte[] Render(
        ScoreTable table,
        YearScores scores,
        string name,
        ExportFormat format,
        Language language,
        int decimals
    )
    {
        if (format == ExportFormat.Json)
        {
            return Encoding.UTF8.GetBytes(
                CommandOutput.Serialize(ResultJson.From(table.Profile(name, scores.Year), language))
            );
        }

        var report = ProvincialReport.Compose(
            table,
            scores.Provinces.Find(name),
            scores.Year,
            language,
            new ReportOptions { Decimals = decimals }
        );
        using var file = new MemoryStream();
        switch (format)
        {
            case ExportFormat.Markdown:
                return Encoding.UTF8.GetBytes(MarkdownWriter.Write(report));
            case ExportFormat.Html:
                return Encoding.UTF8.GetBytes(HtmlWriter.Write(report));
            case ExportFormat.Docx:
                DocxWriter.Write(report, file);
                break;
            default:
                XlsxWriter.Write(report, file);
                break;
        }

        return file.ToArray();
    }
}
