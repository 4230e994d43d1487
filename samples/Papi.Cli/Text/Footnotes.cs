using System.Globalization;
using Papi.Scoring;

namespace Papi.Cli.Text;

/// <summary>The notes under a table: each text once, numbered in the order of its first use.</summary>
internal sealed class Footnotes
{
    private readonly List<LocalizedText> _notes = [];

    /// <summary>Gets the notes with their numbers.</summary>
    public IReadOnlyList<LocalizedText> Lines =>
        [
            .. _notes.Select(
                (note, index) => new LocalizedText($"{Mark(index)} {note.Vietnamese}", $"{Mark(index)} {note.English}")
            ),
        ];

    /// <summary>Gets the mark that leads from a cell to its note.</summary>
    /// <param name="note">The note; null gives no mark.</param>
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
