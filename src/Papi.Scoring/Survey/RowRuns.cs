namespace Papi.Scoring.Survey;

/// <summary>Which rows add to which cell, as runs of rows that follow each other.</summary>
/// <param name="Starts">The first row of each run, and at last the number of rows.</param>
/// <param name="Cells">The cell of each run.</param>
internal sealed record RowRuns(int[] Starts, int[] Cells)
{
    /// <summary>Finds the runs, and enters their cells.</summary>
    /// <param name="unitOfRow">The unit of each row.</param>
    /// <param name="domainOfRow">The domain of each row; empty if all lie in the first one.</param>
    /// <param name="book">Takes the cells.</param>
    public static RowRuns Create(ReadOnlySpan<int> unitOfRow, ReadOnlySpan<int> domainOfRow, CellBook book)
    {
        var starts = new List<int>();
        var cells = new List<int>();
        int lastUnit = -1;
        int lastDomain = SumScopes.NoDomain;
        for (int row = 0; row < unitOfRow.Length; row++)
        {
            int domain = domainOfRow.IsEmpty ? 0 : domainOfRow[row];
            if (unitOfRow[row] != lastUnit || domain != lastDomain)
            {
                (lastUnit, lastDomain) = (unitOfRow[row], domain);
                starts.Add(row);
                cells.Add(book.NumberOf(lastUnit, lastDomain));
            }
        }

        starts.Add(unitOfRow.Length);
        return new RowRuns([.. starts], [.. cells]);
    }
}
