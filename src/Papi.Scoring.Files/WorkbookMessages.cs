using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>The sentences about workbooks.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class WorkbookMessages
{
    public static LocalizedText Damaged { get; } =
        new(
            "Tệp bị hỏng hoặc không phải tệp Excel (.xlsx): hãy mở bằng Excel và lưu lại.",
            "The file is damaged or no Excel workbook (.xlsx): open it in Excel and save it again."
        );

    public static LocalizedText OldFormat { get; } =
        new(
            "Đây là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu: hãy lưu lại thành .xlsx không có mật khẩu.",
            "This is an old Excel workbook (.xls) or one with a password: save it as .xlsx without a password."
        );

    public static LocalizedText NoWorkbook { get; } =
        new("Đây không phải tệp Excel (.xlsx).", "This is no Excel workbook (.xlsx).");

    public static LocalizedText NoTable { get; } =
        new(
            "Không trang tính nào có bảng điểm với tên các tỉnh theo hàng hoặc theo cột.",
            "No sheet has a table of scores with the names of provinces in a row or in a column."
        );

    public static LocalizedText NoProvinces { get; } =
        new(
            "Bỏ qua trang tính: không có hàng hoặc cột nào ghi tên các tỉnh.",
            "The sheet is passed over: no row or column names the provinces."
        );

    public static LocalizedText NoYear { get; } =
        new(
            "Không rõ năm khảo sát: hãy ghi một năm duy nhất trong tên trang tính hoặc tên tệp, chẳng hạn papi-2024.xlsx.",
            "The survey year is not clear: name a single year in the name of the sheet or the file, such as papi-2024.xlsx."
        );

    public static LocalizedText Date { get; } =
        new(
            "Ô chứa ngày tháng, không phải số: Excel đã đổi một số như 1.1 thành ngày; hãy nhập lại số.",
            "The cell has a date, not a number: Excel has turned a number like 1.1 into a date; enter the number again."
        );

    public static LocalizedText TooManyParts(int most) =>
        new(
            $"Tệp Excel có hơn {TableMessages.Number(most)} phần.",
            $"The workbook has more than {TableMessages.Number(most)} parts."
        );

    public static LocalizedText TooManySheets(int most) =>
        new(
            $"Tệp Excel có hơn {TableMessages.Number(most)} trang tính.",
            $"The workbook has more than {TableMessages.Number(most)} sheets."
        );

    public static LocalizedText TooManyCells(string sheet, long most) =>
        new(
            $"Đến trang '{Excerpt.Of(sheet)}', tệp Excel có hơn {Long(most)} ô; hãy xóa các hàng, cột trống ở cuối.",
            $"Up to the sheet '{Excerpt.Of(sheet)}' the workbook has more than {Long(most)} cells; delete blank rows and columns at the end."
        );

    public static LocalizedText UnpacksTooLarge(long maxBytes) =>
        new(
            $"Nội dung nén của tệp Excel giải ra lớn hơn {Long(maxBytes >> 20)} MiB.",
            $"The workbook unpacks to more than {Long(maxBytes >> 20)} MiB."
        );

    public static LocalizedText ErrorValue(string error) =>
        new(
            $"Ô chứa lỗi công thức ({Excerpt.Of(error)}).",
            $"The cell has the error of a formula ({Excerpt.Of(error)})."
        );

    public static LocalizedText MissingSign(string text) =>
        new($"'{Excerpt.Of(text)}' được hiểu là không có số liệu.", $"'{Excerpt.Of(text)}' is read as no figure.");

    public static LocalizedText NumberAsText(string text) =>
        new($"Chữ '{Excerpt.Of(text)}' được đọc là số.", $"The text '{Excerpt.Of(text)}' is read as a number.");

    public static LocalizedText NotANumber(string text) =>
        new(
            $"'{Excerpt.Of(text)}' không phải là số; không có số liệu thì để ô trống.",
            $"'{Excerpt.Of(text)}' is not a number; leave the cell empty where there is no figure."
        );

    public static LocalizedText ZeroIsMissing(IndexNode node, Province province) =>
        new(
            $"{node.Code} của {province.Name.Vietnamese}: 0 được hiểu là không có số liệu.",
            $"{node.Code} of {province.Name.English}: 0 is read as no figure."
        );

    public static LocalizedText NoProvince(string text) =>
        new(
            $"Bỏ qua '{Excerpt.Of(text)}': không phải là tỉnh.",
            $"'{Excerpt.Of(text)}' is passed over: it is no province."
        );

    public static LocalizedText ProvinceAbsent(Province province) =>
        new(
            $"{province.Name.Vietnamese} không có trong trang tính: không có số liệu.",
            $"{province.Name.English} is not on the sheet: no figures."
        );

    public static LocalizedText ProvinceTwice(string text, string first) =>
        new($"'{Excerpt.Of(text)}' đã có ở ô {first}.", $"'{Excerpt.Of(text)}' is already in cell {first}.");

    public static LocalizedText OtherLines(int count) =>
        new(
            $"Bỏ qua {TableMessages.Number(count)} hàng hoặc cột: chỉ tiêu và những gì không phải điểm số.",
            $"{TableMessages.Number(count)} rows or columns are passed over: indicators and what is no score."
        );

    public static LocalizedText OtherYears(int count, SurveyYear year) =>
        new(
            $"Bỏ qua {TableMessages.Number(count)} hàng hoặc cột của các năm khác {year}.",
            $"{TableMessages.Number(count)} rows or columns of years other than {year} are passed over."
        );

    public static LocalizedText OtherNumber(string number, IndexNode node) =>
        new(
            $"Ghi số {number} nhưng tên là '{node.Name.Vietnamese}': lấy theo tên, là {node.Code} của phiên bản.",
            $"The number is {number} and the name '{node.Name.English}': the name decides, {node.Code} of the edition."
        );

    public static LocalizedText NotTaken(IndexNode node) =>
        new(
            $"Bỏ qua điểm có trọng số, thứ hạng hoặc số liệu khác của {node.Code}.",
            $"Weighted scores, ranks or other figures of {node.Code} are passed over."
        );

    public static LocalizedText OtherFigure(IndexNode node, string first) =>
        new(
            $"{node.Code} có hai số liệu khác nhau: số kia ở {first}.",
            $"{node.Code} has two different figures: the other is in {first}."
        );

    public static LocalizedText NoScores(IndexNode node, SurveyYear year) =>
        new(
            $"Không tìm thấy điểm của {node.Code} ({node.Name.Vietnamese}) năm {year}.",
            $"There are no scores of {node.Code} ({node.Name.English}) in {year}."
        );

    public static LocalizedText NotTheSum(IndexNode node, double printed, double sum) =>
        new(
            $"{node.Code} ghi {Vietnamese(printed)}, các phần cộng lại là {Vietnamese(sum)}: lấy các phần.",
            $"{node.Code} prints {English(printed)} and its parts add up to {English(sum)}: the parts are taken."
        );

    public static LocalizedText ErrorFromInterval(IndexNode node) =>
        new(
            $"Sai số chuẩn của {node.Code} là nửa khoảng tin cậy chia cho 1,645.",
            $"The standard error of {node.Code} is half the interval divided by 1.645."
        );

    private static string English(double value) =>
        double.IsNaN(value) ? "no figure" : DecimalStyle.Invariant.Format(value, 4);

    private static string Vietnamese(double value) =>
        double.IsNaN(value) ? "không có số liệu" : DecimalStyle.Vietnamese.Format(value, 4);

    private static string Long(long value) => value.ToString(CultureInfo.InvariantCulture);
}
