namespace Papi.Scoring.Files;

/// <summary>One thing that is wrong with a file, with its place.</summary>
/// <param name="Line">The 1-based line of the file; null where the problem concerns the file as a whole.</param>
/// <param name="Column">The 1-based number of the field in the line; null where the whole line is concerned.</param>
/// <param name="Header">The name of the column, cut after 60 characters; null where there is none.</param>
/// <param name="Text">The offending field, cut after 60 characters; null where no single field is at fault.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <remarks>
/// A record that spans several lines, because of a line break between quotes, has the line on which it starts. In a
/// workbook, the line is the row of the <see cref="Sheet"/>.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record FileProblem(int? Line, int? Column, string? Header, string? Text, LocalizedText Message)
{
    /// <summary>Gets the name of the sheet of a workbook; null where the file is no workbook or the problem concerns all of it.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets the place and the message in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>For example <c>line 5, column 3 (1.2): …</c>, <c>dòng 5, cột 3 (1.2): …</c> or <c>'PAPI 2024'!C5 (1.2): …</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string Describe(Language language)
    {
        string message = Message.In(language);
        string header = Header is null ? "" : $" ({Header})";
        if (Sheet is { } sheet)
        {
            return $"{CellReference.Of(sheet, Line, Column)}{header}: {message}";
        }

        if (Line is not { } line)
        {
            return message;
        }

        (string lineWord, string columnWord) = language == Language.Vietnamese ? ("dòng", "cột") : ("line", "column");
        string column = Column is { } number ? $", {columnWord} {number}" : "";
        return $"{lineWord} {line}{column}{header}: {message}";
    }

    /// <summary>Returns the place and the message in English.</summary>
    public override string ToString() => Describe(Language.English);

    internal static FileProblem At(Cell cell, LocalizedText message) =>
        new(
            cell.Line,
            cell.Column,
            cell.Header.Length == 0 ? null : Excerpt.Of(cell.Header),
            cell.Text.Length == 0 ? null : Excerpt.Of(cell.Text),
            message
        );

    internal static FileProblem At(int? line, LocalizedText message) => new(line, null, null, null, message);
}
