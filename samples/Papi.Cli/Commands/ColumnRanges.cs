using Papi.Cli.Text;

namespace Papi.Cli.Commands;

/// <summary>The columns that a text such as <c>q001-q100,inc</c> means in a file.</summary>
internal static class ColumnRanges
{
    /// <summary>Writes out ranges in the order of the header.</summary>
    /// <param name="wanted">Names and ranges with commas between them; a name with a hyphen in it is a name first.</param>
    /// <param name="header">The names of the columns in the file.</param>
    /// <exception cref="BadInputException">There is no such column, a range runs backwards, or a column is named twice.</exception>
    public static IReadOnlyList<string> Expand(string wanted, IReadOnlyList<string> header)
    {
        var found = new List<string>();
        foreach (
            string part in wanted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            foreach (string name in ExpandOne(part, header))
            {
                if (found.Contains(name, StringComparer.Ordinal))
                {
                    throw new BadInputException(SurveyTexts.NamedTwice(name));
                }

                found.Add(name);
            }
        }

        return found.Count > 0 ? found : throw new BadInputException(SurveyTexts.NeedsIndicators);
    }

    private static IEnumerable<string> ExpandOne(string part, IReadOnlyList<string> header)
    {
        if (IndexOf(part, header) >= 0)
        {
            return [part];
        }

        for (
            int hyphen = part.IndexOf('-', StringComparison.Ordinal);
            hyphen >= 0;
            hyphen = part.IndexOf('-', hyphen + 1)
        )
        {
            int first = IndexOf(part[..hyphen].TrimEnd(), header);
            int last = IndexOf(part[(hyphen + 1)..].TrimStart(), header);
            if (first >= 0 && last >= 0)
            {
                return first <= last
                    ? header.Skip(first).Take(last - first + 1)
                    : throw new BadInputException(SurveyTexts.Backwards(part));
            }
        }

        throw new BadInputException(SurveyTexts.NoSuchColumn(part, header));
    }

    private static int IndexOf(string name, IReadOnlyList<string> header)
    {
        for (int i = 0; i < header.Count; i++)
        {
            if (string.Equals(header[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
