namespace Papi.Scoring.Files;

/// <summary>Collects the problems of one file up to a limit.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class ProblemList(string fileName, int limit)
{
    private readonly List<FileProblem> _problems = [];

    /// <summary>Gets whether a problem came after the limit: reading on is of no use.</summary>
    public bool HasMore { get; private set; }

    public bool IsEmpty => _problems.Count == 0;

    public void Add(Cell cell, LocalizedText message) => Add(FileProblem.At(cell, message));

    public void Add(int? line, LocalizedText message) => Add(FileProblem.At(line, message));

    public void Add(FileProblem problem)
    {
        if (_problems.Count < limit)
        {
            _problems.Add(problem);
        }
        else
        {
            HasMore = true;
        }
    }

    public bool HasAnyBefore(int line) => _problems.Exists(problem => problem.Line < line);

    public void ThrowIfAny()
    {
        if (!IsEmpty)
        {
            throw ToException();
        }
    }

    // Rows are checked cell by cell and quoting by the parser, each in its own order; a reader goes down the file.
    public InvalidFileException ToException(Exception? cause = null)
    {
        List<string> sheets =
        [
            .. _problems.Select(problem => problem.Sheet).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        return new InvalidFileException(
            fileName,
            [
                .. _problems
                    .OrderBy(problem => problem.Sheet is { } sheet ? sheets.IndexOf(sheet) : int.MaxValue)
                    .ThenBy(problem => problem.Line ?? int.MaxValue)
                    .ThenBy(problem => problem.Column ?? 0),
            ],
            HasMore,
            cause
        );
    }
}
