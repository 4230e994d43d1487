namespace Papi.Scoring.Text;

/// <summary>What somebody may have meant: the known keys nearest to a text that is none of them.</summary>
/// <remarks>
/// Comparison is ordinal; the caller folds case and diacritics first (<see cref="SpellingKey"/>) where these do not
/// count. Stateless; safe for concurrent use.
/// </remarks>
internal static class NearMatches
{
    /// <summary>How many suggestions a message shows: 3.</summary>
    public const int Shown = 3;

    // Shorter fragments occur in nearly every name and suggest nothing.
    private const int ShortestStart = 2;

    private const int ShortestPart = 3;

    private enum Likeness
    {
        Misspelt,
        SameStart,
        Part,
        None,
    }

    /// <summary>Finds the nearest keys.</summary>
    /// <param name="text">What was written; nothing is near to an empty text.</param>
    /// <param name="candidates">The known keys.</param>
    /// <param name="limit">The greatest number of keys to return; 1 or more.</param>
    /// <returns>
    /// The nearest first: misspellings by the number of slips, then keys that begin like the text or the other way
    /// round, then keys that contain it or the other way round, both by the difference in length. Equally near keys
    /// keep the order of <paramref name="candidates"/>.
    /// </returns>
    public static IReadOnlyList<string> Of(string text, IEnumerable<string> candidates, int limit = Shown) =>
        [
            .. candidates
                .Select(candidate => (Key: candidate, Rank: Compare(text, candidate)))
                .Where(candidate => candidate.Rank.Likeness != Likeness.None)
                .OrderBy(candidate => candidate.Rank)
                .Select(candidate => candidate.Key)
                .Distinct(StringComparer.Ordinal)
                .Take(limit),
        ];

    /// <summary>Counts the slips between two texts: letters left out, added, mistaken, or swapped.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other text.</param>
    /// <remarks>
    /// The restricted Damerau-Levenshtein distance (optimal string alignment): no part is edited twice. Time and space
    /// grow with the product and with the length of the shorter one.
    /// </remarks>
    internal static int Distance(string left, string right)
    {
        if (left.Length < right.Length)
        {
            (left, right) = (right, left);
        }

        // Three rows of the table are alive at once: a swap looks two rows back.
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                current[j] = swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static (Likeness Likeness, int Difference) Compare(string text, string candidate)
    {
        int allowed = AllowedSlips(Math.Max(text.Length, candidate.Length));
        int difference = Math.Abs(text.Length - candidate.Length);

        // A slip changes the length by one at most, so a long text is told apart without filling a table.
        if (difference <= allowed)
        {
            int distance = Distance(text, candidate);
            if (distance <= allowed)
            {
                return (Likeness.Misspelt, distance);
            }
        }

        (string part, string whole) = text.Length <= candidate.Length ? (text, candidate) : (candidate, text);
        if (part.Length >= ShortestStart && whole.StartsWith(part, StringComparison.Ordinal))
        {
            return (Likeness.SameStart, difference);
        }

        return part.Length >= ShortestPart && whole.Contains(part, StringComparison.Ordinal)
            ? (Likeness.Part, difference)
            : (Likeness.None, difference);
    }

    // About one slip in three or four letters: with more, names are suggested that nobody meant.
    private static int AllowedSlips(int length) =>
        length switch
        {
            <= 2 => 0,
            <= 5 => 1,
            <= 9 => 2,
            _ => 3,
        };
}
