using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>The sentences about any table: its header, its rows and the numbers in them.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class TableMessages
{
    public static LocalizedText NoRows { get; } =
        new("Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.", "The file has a header and no rows.");

    public static LocalizedText UnclosedQuote { get; } =
        new(
            "Dấu ngoặc kép mở ở dòng này không được đóng cho đến hết tệp.",
            "A quote that opens in this line is not closed before the end of the file."
        );

    public static LocalizedText TextAfterQuote { get; } =
        new(
            "Có chữ ngay sau dấu ngoặc kép đóng; dấu ngoặc kép bên trong ô phải viết hai lần (\"\").",
            "Text follows a closing quote; a quote inside a quoted field is written twice (\"\")."
        );

    public static LocalizedText StrayQuote { get; } =
        new(
            "Có dấu ngoặc kép giữa ô; hãy đặt cả ô trong ngoặc kép và viết dấu bên trong hai lần (\"\").",
            "A quote stands in the middle of a field; put the field in quotes and write the inner quote twice (\"\")."
        );

    private static LocalizedText DecimalComma { get; } =
        new(
            "viết bằng dấu phẩy thập phân: hãy đọc theo kiểu Việt Nam (--style vi), các cột cách nhau bằng ';'",
            "written with a decimal comma: read with the Vietnamese style (--style vi), with ';' between the columns"
        );

    private static LocalizedText DecimalPoint { get; } =
        new(
            "viết bằng dấu chấm thập phân: hãy đọc không kèm --style vi, các cột cách nhau bằng ','",
            "written with a decimal point: read without --style vi, with ',' between the columns"
        );

    public static LocalizedText OtherSeparator(char found, DecimalStyle style)
    {
        string name = found == '\t' ? "tab" : found.ToString();
        LocalizedText? remedy =
            found == style.ListSeparator ? null
            : found == DecimalStyle.Vietnamese.ListSeparator ? DecimalComma
            : found == DecimalStyle.Invariant.ListSeparator ? DecimalPoint
            : null;
        return new LocalizedText(
            $"Tiêu đề chỉ là một cột có dấu '{name}' bên trong; các cột phải cách nhau bằng '{style.ListSeparator}'."
                + (remedy is null ? "" : $" Có lẽ số liệu {remedy.Vietnamese}."),
            $"The header is one column with '{name}' in it; columns are separated by '{style.ListSeparator}'."
                + (remedy is null ? "" : $" Its numbers are probably {remedy.English}.")
        );
    }

    public static LocalizedText TooManyFields(int found, int expected, DecimalStyle style)
    {
        bool mayBeDecimals = style.ListSeparator == DecimalStyle.Vietnamese.Separator;
        return new LocalizedText(
            $"Dòng có {Number(found)} ô, tiêu đề có {Number(expected)} cột."
                + (
                    mayBeDecimals
                        ? $" Có lẽ số liệu {DecimalComma.Vietnamese}; nếu không, hãy đặt ô có dấu phẩy trong ngoặc kép."
                        : ""
                ),
            $"The row has {Number(found)} fields and the header {Number(expected)} columns."
                + (
                    mayBeDecimals
                        ? $" Probably {DecimalComma.English}; otherwise put a field with a comma in quotes."
                        : ""
                )
        );
    }

    public static LocalizedText TooManyColumns(int found, int most) =>
        new(
            $"Tiêu đề có {Number(found)} cột; một bảng có nhiều nhất {Number(most)} cột.",
            $"The header has {Number(found)} columns; a table has at most {Number(most)}."
        );

    public static LocalizedText TooFewFields(int found, int expected) =>
        new(
            $"Dòng chỉ có {Number(found)} ô, tiêu đề có {Number(expected)} cột.",
            $"The row has only {Number(found)} field{(found == 1 ? "" : "s")} and the header {Number(expected)} columns."
        );

    public static LocalizedText DuplicateColumn(Cell first) =>
        new(
            $"Cột trùng với cột {Number(first.Column)} ('{Excerpt.Of(first.Text)}').",
            $"The column repeats column {Number(first.Column)} ('{Excerpt.Of(first.Text)}')."
        );

    public static LocalizedText NotANumber(string text, DecimalStyle style)
    {
        var other = style == DecimalStyle.Vietnamese ? DecimalStyle.Invariant : DecimalStyle.Vietnamese;
        string shown = Excerpt.Of(text);
        if (other.TryParse(text, out _))
        {
            var remedy = other == DecimalStyle.Vietnamese ? DecimalComma : DecimalPoint;
            return new LocalizedText($"'{shown}' {remedy.Vietnamese}.", $"'{shown}' is {remedy.English}.");
        }

        string example = style.Format(43.48, 2);
        return new LocalizedText(
            $"'{shown}' không phải là số: chỉ viết chữ số và dấu thập phân như {example}, không tách nhóm, không viết "
                + "số mũ; không có số liệu thì để ô trống.",
            $"'{shown}' is not a number: write digits with a decimal separator like {example}, without groups or "
                + "exponent; leave the field empty where there is no figure."
        );
    }

    public static LocalizedText OutsideScale(Cell cell, double value, ScoreRange scale, string node)
    {
        var outside = OutsideScale(cell.Text, scale, node);

        // The official workbooks write 0 for a missing score.
        return value != 0
            ? outside
            : new LocalizedText(
                outside.Vietnamese + " Không có số liệu thì để ô trống, không ghi 0.",
                outside.English + " Leave the field empty where there is no figure; 0 is a value."
            );
    }

    public static LocalizedText OutsideScale(string text, ScoreRange scale, string node)
    {
        string shown = Excerpt.Of(text);
        return new LocalizedText(
            $"'{shown}' nằm ngoài thang điểm của {node}, từ {InVietnamese(scale.Min)} đến {InVietnamese(scale.Max)}.",
            $"'{shown}' is outside the scale of {node}, which runs from {InEnglish(scale.Min)} to {InEnglish(scale.Max)}."
        );
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string InEnglish(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string InVietnamese(double value) =>
        InEnglish(value).Replace(DecimalStyle.Invariant.Separator, DecimalStyle.Vietnamese.Separator);
}
