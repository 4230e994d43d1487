namespace Papi.Scoring.Reporting.Charts;

/// <summary>Breaks texts into lines: Vega does not.</summary>
internal static class TextLines
{
    /// <summary>Breaks at spaces; a word that is longer than a line keeps its own.</summary>
    public static IReadOnlyList<string> Of(string text, int length)
    {
        var lines = new List<string>();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines is [.., var last] && last.Length + 1 + word.Length <= length)
            {
                lines[^1] = $"{last} {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>Breaks into one text with line feeds, which the labels of axes are split at; no line is left nearly empty.</summary>
    public static string Joined(string text, int length)
    {
        int count = Of(text, length).Count;
        while (length > 1 && Of(text, length - 1).Count == count)
        {
            length--;
        }

        return string.Join('\n', Of(text, length));
    }
}
