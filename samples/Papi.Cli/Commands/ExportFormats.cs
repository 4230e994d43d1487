using Papi.Cli.Text;

namespace Papi.Cli.Commands;

/// <summary>What the forms of an exported report are called, on the command line and at the end of a file's name.</summary>
internal static class ExportFormats
{
    /// <summary>Gets the words of <c>--format</c>.</summary>
    public static (string Key, ExportFormat? Format)[] Choices { get; } =
    [
        ("docx", ExportFormat.Docx),
        ("html", ExportFormat.Html),
        ("md", ExportFormat.Markdown),
        ("xlsx", ExportFormat.Xlsx),
        ("json", ExportFormat.Json),
    ];

    /// <summary>Gets the word for a form.</summary>
    public static string KeyOf(ExportFormat format) => Array.Find(Choices, choice => choice.Format == format).Key;

    /// <summary>Gets whether a form is no text, which a terminal could not show.</summary>
    public static bool IsBinary(ExportFormat format) => format is ExportFormat.Docx or ExportFormat.Xlsx;

    /// <summary>Finds the form that the name of a file asks for.</summary>
    /// <param name="path">The file; null where the report goes to the standard output.</param>
    /// <exception cref="BadInputException">The name says nothing of the form.</exception>
    public static ExportFormat Of(string? path)
    {
        string[] keys = [.. Choices.Select(choice => choice.Key)];
        if (path is null)
        {
            throw new BadInputException(ExportTexts.NeedsFormat(keys));
        }

        string extension = Path.GetExtension(path).TrimStart('.');
        return Array.Find(Choices, choice => choice.Key.Equals(extension, StringComparison.OrdinalIgnoreCase)).Format
            ?? throw new BadInputException(ExportTexts.UnknownExtension(path, keys));
    }
}
