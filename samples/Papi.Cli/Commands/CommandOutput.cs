using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting.Tables;
using Spectre.Console;

namespace Papi.Cli.Commands;

/// <summary>Where the result of a command goes: one JSON document, or a page for people.</summary>
internal sealed class CommandOutput(TextWriter writer, bool isTerminal, Language language)
{
    // A line longer than this would be wrapped; none is.
    private const int Unwrapped = 10_000;

    public void WriteJson(ResultJson document) => writer.Write(Serialize(document));

    /// <summary>Gets a JSON document as it is written, with the end of its last line.</summary>
    public static string Serialize(ResultJson document) => document.ToText() + Environment.NewLine;

    /// <summary>Writes a document that is text already.</summary>
    public void WriteText(string text) => writer.WriteLine(text);

    /// <summary>Writes a document that ends its own last line.</summary>
    public void WriteDocument(string text) => writer.Write(text);

    /// <summary>Writes a table as CSV.</summary>
    public void WriteTable(ResultTable table) => table.WriteCsv(writer);

    /// <summary>Draws a page: with colours on a terminal, otherwise as plain text whose lines are as long as they are.</summary>
    public void WritePage(int decimals, Action<Screen> draw)
    {
        if (isTerminal)
        {
            draw(
                new Screen(
                    AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }),
                    language,
                    decimals
                )
            );
            return;
        }

        using var page = new StringWriter { NewLine = "\n" };
        draw(new Screen(CreatePlainConsole(page), language, decimals));
        foreach (var line in page.ToString().AsSpan().TrimEnd().EnumerateLines())
        {
            // Cells are padded to their column, the last ones too.
            writer.WriteLine(line.TrimEnd());
        }
    }

    private static IAnsiConsole CreatePlainConsole(TextWriter page)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
                Out = new AnsiConsoleOutput(page),
            }
        );
        console.Profile.Width = Unwrapped;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
