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
        for (int row = 0; row < unitOfRow.Length; )
        {
            int unit = unitOfRow[row];
            int domain = domainOfRow.IsEmpty ? 0 : domainOfRow[row];
            starts.Add(row);
            cells.Add(book.NumberOf(unit, domain));
            int length = LengthOf(unitOfRow[row..], unit);
            row += domainOfRow.IsEmpty ? length : LengthOf(domainOfRow.Slice(row, length), domain);
        }

        starts.Add(unitOfRow.Length);
        return new RowRuns([.. starts], [.. cells]);
    }

    private static int LengthOf(ReadOnlySpan<int> values, int first)
    {
        int length = values.IndexOfAnyExcept(first);
        return length < 0 ? values.Length : length;
    }
}
