using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>The values of a table as people read them.</summary>
internal sealed class CellPrinter(Language language, int decimals)
{
    /// <summary>The most decimals of a score that leave room for those of a statistic.</summary>
    public const int MaxDecimals = DecimalStyle.MaxDecimals - FinerStatistics;

    private const int FinerStatistics = 2;

    private const int PercentDecimals = 1;

    private readonly PrintedNumbers _scores = new(language, decimals);

    private readonly PrintedNumbers _percents = new(language, PercentDecimals);

    private readonly PrintedNumbers _statistics = new(language, decimals + FinerStatistics);

    public string Print(ResultColumn column, TableCell cell) =>
        cell.Shown
        ?? cell.Value switch
        {
            null => PrintedNumbers.None,
            bool flag => (flag ? TableTexts.Yes : TableTexts.No).In(language),
            long number when column.Kind == ColumnKind.WholeChange => _scores.Places((int)number),
            double number when !double.IsFinite(number) => number > 0 ? "∞" : "-∞",
            double number => Print(column.Kind, number),
            var value => OneLine(TableCell.InvariantText(value)),
        };

    private string Print(ColumnKind kind, double number) =>
        kind switch
        {
            ColumnKind.Change => _scores.Change(number),
            ColumnKind.Statistic => _statistics.Points(number),
            ColumnKind.Share => $"{_percents.Points(100 * number)} %",
            _ => _scores.Points(number),
        };

    // A line break would end the row of a text or of Markdown.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
