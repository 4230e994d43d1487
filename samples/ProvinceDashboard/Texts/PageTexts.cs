using Papi.Scoring;
using Papi.Scoring.Geography;

namespace ProvinceDashboard.Texts;

/// <summary>The texts of the page in both languages.</summary>
internal static class PageTexts
{
    public static readonly LocalizedText Site = new("PAPI của tỉnh", "PAPI of a province");
    public static readonly LocalizedText SkipToContent = new("Đến nội dung chính", "Skip to the content");
    public static readonly LocalizedText OtherLanguage = new("English", "Tiếng Việt");
    public static readonly LocalizedText Choice = new("Chọn tỉnh và năm", "Choose a province and a year");
    public static readonly LocalizedText Province = new("Tỉnh, thành phố", "Province");
    public static readonly LocalizedText Year = new("Năm", "Year");
    public static readonly LocalizedText Peer = new("So sánh với", "Compare with");
    public static readonly LocalizedText NoPeer = new("Trung vị cả nước", "The national median");
    public static readonly LocalizedText Show = new("Xem kết quả", "Show");
    public static readonly LocalizedText Contents = new("Trong trang này", "On this page");
    public static readonly LocalizedText Overview = new("Kết quả chung", "Overall result");
    public static readonly LocalizedText Total = new("Tổng điểm", "Total");
    public static readonly LocalizedText Rank = new("Hạng cả nước", "National rank");
    public static readonly LocalizedText Tier = new("Nhóm", "Tier");
    public static readonly LocalizedText InRegion = new("Hạng trong vùng", "Rank in the region");
    public static readonly LocalizedText Places = new("bậc", "places");
    public static readonly LocalizedText Charts = new("Biểu đồ", "Charts");
    public static readonly LocalizedText WholeCountry = new("Cả nước", "The whole country");
    public static readonly LocalizedText ChartFailed = new(
        "Chưa vẽ được biểu đồ này.",
        "This chart could not be drawn."
    );
    public static readonly LocalizedText InWords = new("Biểu đồ nói gì", "What the chart says");
    public static readonly LocalizedText Peers = new("So sánh", "Comparison");
    public static readonly LocalizedText Dimension = new("Chỉ số nội dung", "Dimension");
    public static readonly LocalizedText Difference = new("Chênh lệch", "Difference");
    public static readonly LocalizedText RankShort = new("Hạng", "Rank");
    public static readonly LocalizedText Report = new("Báo cáo đầy đủ", "The whole report");
    public static readonly LocalizedText Table = new("Bảng", "Table");
    public static readonly LocalizedText Downloads = new("Tải về", "Downloads");
    public static readonly LocalizedText Docx = new("Báo cáo Word (DOCX)", "Report for Word (DOCX)");
    public static readonly LocalizedText Xlsx = new("Bảng tính (XLSX)", "Workbook (XLSX)");
    public static readonly LocalizedText Api = new("Số liệu cho chương trình (OpenAPI)", "Data for programs (OpenAPI)");
    public static readonly LocalizedText Data = new("Số liệu", "Data");

    public static LocalizedText Title(Province province, SurveyYear year) =>
        new($"{province.Name.Vietnamese}, PAPI {year}", $"{province.Name.English}, PAPI {year}");

    public static LocalizedText Since(string change, SurveyYear year) =>
        new($"{change} so với năm {year}", $"{change} since {year}");

    public static LocalizedText ComparedWith(string name, string other, SurveyYear year) =>
        new($"{name} và {other}, năm {year}", $"{name} and {other}, {year}");

    public static LocalizedText NoTotal(SurveyYear year) =>
        new($"Năm {year} tỉnh không có tổng điểm.", $"The province has no total in {year}.");
}
