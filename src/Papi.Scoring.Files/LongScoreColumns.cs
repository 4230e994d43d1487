namespace Papi.Scoring.Files;

/// <summary>The columns of a file of scores that has one row for each province, year and node.</summary>
/// <param name="Province">The 0-based index of the column of the province.</param>
/// <param name="Year">The 0-based index of the column of the year.</param>
/// <param name="Node">The 0-based index of the column of the node.</param>
/// <param name="Score">The 0-based index of the column of the score.</param>
internal sealed record LongScoreColumns(int Province, int Year, int Node, int Score)
{
    public const string ProvinceName = "province";

    public const string NameName = "name";

    public const string YearName = "year";

    public const string NodeName = "node";

    public const string ScoreName = "score";

    /// <summary>Tells from the header whether a file is laid out so: it has a column of nodes and one of scores.</summary>
    /// <returns>The columns; null where the file is laid out wide.</returns>
    /// <exception cref="InvalidFileException">A column is missing or there twice.</exception>
    public static LongScoreColumns? Find(TableReader table, ProblemList problems)
    {
        if (!Has(NodeName) || !Has(ScoreName))
        {
            return null;
        }

        var columns = new LongScoreColumns(
            Single(name => ColumnNames.Province.Contains(name), ScoreMessages.NoProvinceColumn),
            Single(name => ColumnNames.Year.Contains(name), ScoreMessages.NoYearColumn),
            Single(name => Is(name, NodeName), ScoreMessages.NoNodeColumn),
            Single(name => Is(name, ScoreName), ScoreMessages.NoNodeColumn)
        );
        return problems.IsEmpty ? columns : throw problems.ToException();

        bool Has(string wanted) => table.Header.Any(header => Is(header.Text, wanted));

        int Single(Func<string, bool> isWanted, LocalizedText whyNone)
        {
            Cell[] found = [.. table.Header.Where(header => isWanted(header.Text))];
            if (found.Length == 0)
            {
                problems.Add(table.HeaderLine, whyNone);
                return -1;
            }

            foreach (var twice in found.Skip(1))
            {
                problems.Add(twice, TableMessages.DuplicateColumn(found[0]));
            }

            return found[0].Column - 1;
        }
    }

    private static bool Is(string name, string wanted) => name.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}
