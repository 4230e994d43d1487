namespace Papi.Scoring.Survey;

/// <summary>Which rows of a design add to which cell, and which cells make up each domain; the same for any column.</summary>
/// <param name="Runs">Which rows add to which cell.</param>
/// <param name="CellCount">How many cells there are.</param>
/// <param name="Whole">All cells.</param>
/// <param name="Domains">The cells of each domain; <see langword="null"/> without domains.</param>
internal sealed record RowCells(RowRuns Runs, int CellCount, SumScope Whole, SumScope[]? Domains)
{
    /// <summary>Finds the cells.</summary>
    /// <param name="unitOfRow">The unit of each row.</param>
    /// <param name="grouping">The domain of each row; <see langword="null"/> without domains.</param>
    public static RowCells Create(ReadOnlySpan<int> unitOfRow, CategoryColumn? grouping)
    {
        var book = new CellBook();
        var runs = RowRuns.Create(unitOfRow, grouping is null ? [] : grouping.Codes, book);
        string[] labels = grouping is null ? [""] : grouping.Labels;
        var whole = SumScopes.Whole(book.Units, book.Domains, labels);
        return new RowCells(
            runs,
            book.Count,
            whole,
            grouping is null ? null : SumScopes.ByDomain(whole, book.Domains, labels)
        );
    }
}
