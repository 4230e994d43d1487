using System.Globalization;

namespace Papi.Scoring.Reporting;

/// <summary>The notes under a table: each text once, numbered in the order of its first use.</summary>
internal sealed class ReportNotes(Language language)
{
    private readonly List<string> _notes = [];

    public IEnumerable<string> Lines => _notes.Select((note, i) => $"{Mark(i)} {note}");

    /// <summary>Appends to a cell the mark of its note; null leaves the cell as it is.</summary>
    public string Annotate(string cell, LocalizedText? note)
    {
        if (note is null)
        {
            return cell;
        }

        string text = note.In(language);
        int index = _notes.IndexOf(text);
        if (index < 0)
        {
            index = _notes.Count;
            _notes.Add(text);
        }

        return $"{cell} {Mark(index)}";
    }

    private static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"({index + 1})");
}
