using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>What the columns of a file of scores are.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class ScoreColumns
{
    private readonly List<Cell> _nodes = [];

    private readonly Dictionary<CompositeIndex, IReadOnlyList<ScoreColumn>> _byEdition = [];

    private ScoreColumns() { }

    /// <summary>Gets the 0-based index of the column of the province.</summary>
    public int Province { get; private set; } = -1;

    /// <summary>Gets the 0-based index of the column of the year.</summary>
    public int Year { get; private set; } = -1;

    /// <summary>Tells from the header what the columns are.</summary>
    /// <returns>The columns without those that are problems.</returns>
    /// <exception cref="InvalidFileException">Without a province or a year, no row can be understood.</exception>
    public static ScoreColumns Identify(TableReader table, EditionSeries editions, ProblemList problems)
    {
        var columns = new ScoreColumns();
        var firsts = new Dictionary<string, Cell>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in table.Header)
        {
            if (problems.HasMore)
            {
                break;
            }

            if (header.IsBlank)
            {
                problems.Add(header, ScoreMessages.UnnamedColumn);
            }
            else if (!firsts.TryAdd(KeyOf(header.Text), header))
            {
                problems.Add(header, TableMessages.DuplicateColumn(firsts[KeyOf(header.Text)]));
            }
            else
            {
                columns.Add(header, editions, problems);
            }
        }

        columns.RequireAll(table.HeaderLine, problems);
        return columns;
    }

    /// <summary>Gets the columns of nodes as one edition understands them.</summary>
    public IReadOnlyList<ScoreColumn> In(CompositeIndex edition)
    {
        if (!_byEdition.TryGetValue(edition, out var columns))
        {
            columns =
            [
                .. _nodes.Select(header =>
                {
                    edition.TryFind(header.Text, out var node);
                    return new ScoreColumn(header.Column - 1, node);
                }),
            ];
            _byEdition.Add(edition, columns);
        }

        return columns;
    }

    // Two columns of provinces are the same column twice, whatever they are called.
    private static string KeyOf(string name) =>
        ColumnNames.Province.Contains(name) ? "province"
        : ColumnNames.Year.Contains(name) ? "year"
        : name;

    private void Add(Cell header, EditionSeries editions, ProblemList problems)
    {
        if (ColumnNames.Province.Contains(header.Text))
        {
            Province = header.Column - 1;
            return;
        }

        if (ColumnNames.Year.Contains(header.Text))
        {
            Year = header.Column - 1;
            return;
        }

        var meanings = editions
            .Editions.Select(edition => edition.TryFind(header.Text, out var node) ? node : null)
            .OfType<IndexNode>()
            .ToArray();
        if (meanings.Length == 0)
        {
            problems.Add(header, ScoreMessages.UnknownColumn(header.Text, editions));
        }
        else if (Array.Exists(meanings, node => node.Parent is null))
        {
            problems.Add(header, ScoreMessages.TotalIsComputed(header.Text));
        }
        else
        {
            _nodes.Add(header);
        }
    }

    private void RequireAll(int line, ProblemList problems)
    {
        if (Province < 0)
        {
            problems.Add(line, ScoreMessages.NoProvinceColumn);
        }

        if (Year < 0)
        {
            problems.Add(line, ScoreMessages.NoYearColumn);
        }

        if (Province < 0 || Year < 0)
        {
            throw problems.ToException();
        }

        if (_nodes.Count == 0 && problems.IsEmpty)
        {
            problems.Add(line, ScoreMessages.NoNodeColumn);
        }
    }
}
