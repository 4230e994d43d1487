using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace ProvinceDashboard.Texts;

/// <summary>What is wrong with a request, in both languages.</summary>
internal static class ProblemTexts
{
    // Short enough for a scale: 0.33 to 3.33.
    private const int ScaleDecimals = 2;

    public static readonly LocalizedText BadRequest = new("Yêu cầu không hợp lệ", "The request is not valid");

    public static readonly LocalizedText UnknownProvince = new(
        "Không tìm thấy tỉnh, thành phố",
        "There is no such province"
    );

    public static readonly LocalizedText UnknownLanguage = new("Ngôn ngữ là vi hoặc en.", "The language is vi or en.");

    public static readonly LocalizedText BadWidth = new(
        "Chiều rộng là số nguyên từ 240 đến 4000.",
        "The width is a whole number from 240 to 4000."
    );

    public static readonly LocalizedText BadChange = new(
        "Mỗi thay đổi có dạng D3:5.25: mã nội dung, dấu hai chấm, điểm với dấu chấm thập phân.",
        "A change reads D3:5.25: the code of a node, a colon, the score with a decimal point."
    );

    public static readonly LocalizedText Suggestions = new("Có phải quý vị muốn tìm:", "Did you mean:");

    public static readonly LocalizedText BackToStart = new("Về trang đầu", "Back to the first page");

    public static LocalizedText OfStatus(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => new("Không có địa chỉ này", "There is nothing at this address"),
            StatusCodes.Status405MethodNotAllowed => new("Địa chỉ này chỉ nhận GET", "This address only takes GET"),
            StatusCodes.Status429TooManyRequests => new(
                "Quá nhiều yêu cầu cùng lúc, xin thử lại sau ít giây",
                "Too many requests at once; please try again in a few seconds"
            ),
            >= StatusCodes.Status500InternalServerError => new(
                "Chương trình gặp lỗi, xin thử lại sau",
                "The program failed; please try again later"
            ),
            _ => BadRequest,
        };

    public static LocalizedText UnknownYear(ScoreTable table)
    {
        string years = string.Join(", ", table.Years.Select(scores => scores.Year));
        return new(
            $"Không có số liệu của năm này; có các năm {years}.",
            $"There are no scores of this year; there are {years}."
        );
    }

    public static LocalizedText NoEarlierYear(SurveyYear year) =>
        new($"Năm so sánh phải trước năm {year}.", $"The year to compare with must be before {year}.");

    public static LocalizedText TooLong(int most) =>
        new(Invariant($"Dài quá {most} ký tự."), Invariant($"It has more than {most} characters."));

    public static LocalizedText UnknownNode(CompositeIndex index)
    {
        string codes = string.Join(", ", index.Dimensions.Select(node => node.Code));
        return new(
            $"Chỉ số không có nội dung này; có total, {codes} và các nội dung thành phần như 1.1.",
            $"The index has no such node; it has total, {codes} and sub-dimensions such as 1.1."
        );
    }

    public static LocalizedText TooManyChanges(int most) =>
        new(Invariant($"Nhiều hơn {most} thay đổi."), Invariant($"There are more than {most} changes."));

    public static LocalizedText ChangedTwice(IndexNode one, IndexNode other) =>
        one == other
            ? new($"{one.Code} bị thay đổi hai lần.", $"{one.Code} is changed twice.")
            : new(
                $"{one.Code} và {other.Code} chứa nhau; chỉ thay đổi một trong hai.",
                $"Of {one.Code} and {other.Code} one is part of the other; change one of them."
            );

    public static LocalizedText WithoutScore(Province province, IndexNode node) =>
        new(
            $"{province.Name.Vietnamese} không có điểm {node.Code} trong năm này.",
            $"{province.Name.English} has no score on {node.Code} in this year."
        );

    public static LocalizedText OffTheScale(IndexNode node, ScoreRange scale) =>
        new(
            $"Thang điểm của {node.Code} là từ {Format(DecimalStyle.Vietnamese, scale.Min)} đến {Format(DecimalStyle.Vietnamese, scale.Max)}.",
            $"The scale of {node.Code} runs from {Format(DecimalStyle.Invariant, scale.Min)} to {Format(DecimalStyle.Invariant, scale.Max)}."
        );

    private static string Format(DecimalStyle style, double points) => style.Format(points, ScaleDecimals);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
