using Papi.Scoring.Geography;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Where the provinces of a sheet are: side by side in one row, or below each other in one column.</summary>
/// <param name="InRows">Whether each province has a row.</param>
/// <param name="Axis">The 0-based column of their names, or the row where they are side by side.</param>
/// <param name="First">The first 0-based row, or column, that is a province.</param>
internal sealed record WorkbookLayout(bool InRows, int Axis, int First)
{
    // A few names may stand together anywhere, in a note for example.
    private const int FewestProvinces = 5;

    private const int MostLabels = 30;

    private const int LongestLabel = 500;

    /// <summary>Finds the provinces of a sheet.</summary>
    /// <returns>The row or the column that names most of them; null where none names enough.</returns>
    public static WorkbookLayout? Find(WorkbookSheet sheet, ProvinceRegistry provinces)
    {
        var inRow = new HashSet<Province>?[sheet.RowCount];
        var inColumn = new HashSet<Province>?[sheet.ColumnCount];
        int[] firstColumn = new int[sheet.RowCount];
        int[] firstRow = new int[sheet.ColumnCount];
        for (int row = 0; row < sheet.RowCount; row++)
        {
            for (int column = 0; column < sheet.ColumnCount; column++)
            {
                if (sheet[row, column] is string text && provinces.TryFind(text, out var province))
                {
                    firstColumn[row] = inRow[row] is null ? column : firstColumn[row];
                    firstRow[column] = inColumn[column] is null ? row : firstRow[column];
                    (inRow[row] ??= []).Add(province);
                    (inColumn[column] ??= []).Add(province);
                }
            }
        }

        int bestRow = IndexOfLargest(inRow);
        int bestColumn = IndexOfLargest(inColumn);
        int ofRow = bestRow < 0 ? 0 : inRow[bestRow]!.Count;
        int ofColumn = bestColumn < 0 ? 0 : inColumn[bestColumn]!.Count;
        return Math.Max(ofRow, ofColumn) < Math.Min(FewestProvinces, provinces.Provinces.Count) ? null
            : ofColumn >= ofRow ? new WorkbookLayout(InRows: true, bestColumn, firstRow[bestColumn])
            : new WorkbookLayout(InRows: false, bestRow, firstColumn[bestRow]);
    }

    /// <summary>Gets how many places there are along the provinces.</summary>
    public int LengthOf(WorkbookSheet sheet) => InRows ? sheet.RowCount : sheet.ColumnCount;

    /// <summary>Gets where the lines of figures are: the columns after the names, or the rows below them.</summary>
    public IEnumerable<int> LinesOf(WorkbookSheet sheet) =>
        InRows
            ? Enumerable.Range(0, sheet.ColumnCount).Where(column => column != Axis)
            : Enumerable.Range(Axis + 1, sheet.RowCount - Axis - 1);

    /// <summary>Gets the cell of a line at a place along the provinces.</summary>
    public (int Row, int Column) CellOf(int line, int place) => InRows ? (place, line) : (line, place);

    /// <summary>Gets the labels of a line, the nearest to the figures last.</summary>
    public IReadOnlyList<string> LabelsOf(WorkbookSheet sheet, int line)
    {
        var labels = new List<string>();
        for (int place = 0; place < First && labels.Count < MostLabels; place++)
        {
            var (row, column) = CellOf(line, place);
            bool isLabel = InRows ? sheet.CountOf(row) > 1 : !IsScale(sheet, column);
            if (
                isLabel
                && sheet.LabelAt(row, column) is { Length: > 0 and <= LongestLabel } text
                && !labels.Contains(text)
            )
            {
                labels.Add(text);
            }
        }

        return labels;
    }

    /// <summary>Gets what stands above the table: its titles and, where provinces are side by side, their row.</summary>
    public IEnumerable<string> TitlesOf(WorkbookSheet sheet)
    {
        for (int row = 0; row < (InRows ? First : Axis + 1); row++)
        {
            for (int column = 0; column < sheet.ColumnCount; column++)
            {
                if (sheet[row, column] is { } value)
                {
                    yield return WorkbookSheet.TextOf(value);
                }
            }
        }
    }

    // "0.33-3.33", "1-10", or the ends in two columns, which might pass for numbers of nodes.
    private bool IsScale(WorkbookSheet sheet, int column)
    {
        string key = SpellingKey.Of(sheet.LabelAt(Axis, column));
        return key is "scale" or "thang" or "thangdiem" or "thangdo" or "min" or "max" or "minmax";
    }

    private static int IndexOfLargest(HashSet<Province>?[] sets)
    {
        int best = -1;
        for (int i = 0; i < sets.Length; i++)
        {
            if (sets[i] is { } set && (best < 0 || set.Count > sets[best]!.Count))
            {
                best = i;
            }
        }

        return best;
    }
}
