using System.Globalization;

namespace Papi.Scoring.Reporting;

/// <summary>Collects the notes under a table: each text once, numbered in the order of its first use.</summary>
/// <remarks>For one table. Not safe for concurrent use; what it hands out does not change any more.</remarks>
/// <threadsafety static="true" instance="false"/>
public sealed class Footnotes
{
    private readonly List<LocalizedText> _notes = [];

    /// <summary>Gets the notes so far, each with its number before it: <c>(1) …</c>.</summary>
    public IReadOnlyList<LocalizedText> Lines =>
        Array.AsReadOnly([
            .. _notes.Select(
                (note, index) => new LocalizedText($"{Mark(index)} {note.Vietnamese}", $"{Mark(index)} {note.English}")
            ),
        ]);

    /// <summary>Gets the mark that leads from a cell to its note, such as <c>(1)</c>.</summary>
    /// <param name="note">The note; null gives no mark.</param>
    /// <returns>The mark; empty where there is no note.</returns>
    public string MarkOf(LocalizedText? note)
    {
        if (note is null)
        {
            return "";
        }

        int index = _notes.IndexOf(note);
        if (index < 0)
        {
            index = _notes.Count;
            _notes.Add(note);
        }

        return Mark(index);
    }

    private static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"({index + 1})");
}
