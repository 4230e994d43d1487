using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Cli.Text;

/// <summary>The texts of the page of <c>papi score</c>.</summary>
internal static class ScoreTexts
{
    public static readonly LocalizedText NoUnits = new(
        "Tệp không có điểm nào cho lựa chọn này.",
        "The file has no figure for this choice."
    );

    public static readonly LocalizedText Number = new("Số", "No.");

    public static readonly LocalizedText Name = new("Nội dung", "Dimension");

    public static readonly LocalizedText Score = new("Điểm", "Score");

    public static readonly LocalizedText Scale = new("Thang điểm", "Scale");

    public static readonly LocalizedText Note = new("Ghi chú", "Note");

    public static readonly LocalizedText Year = new("Năm", "Year");

    public static readonly LocalizedText Province = new("Tỉnh, thành phố", "Province");

    public static readonly LocalizedText Total = new("Tổng", "Total");

    public static readonly LocalizedText ManyUnits = new(
        "— không có điểm. Nội dung thành phần và lý do: --province hoặc --json.",
        "— no score. Sub-dimensions and reasons: --province or --json."
    );

    public static LocalizedText Title(Province? province, SurveyYear year, CompositeIndex index) =>
        province is null
            ? new LocalizedText($"Năm {year} — {index.Name.Vietnamese}", $"{year} — {index.Name.English}")
            : new LocalizedText(
                $"{province.Name.Vietnamese} (mã {province.Code}), năm {year} — {index.Name.Vietnamese}",
                $"{province.Name.English} (code {province.Code}), {year} — {index.Name.English}"
            );

    public static readonly LocalizedText Insisted = new(
        "Đã tính cả khi thiếu chỉ tiêu (--incomplete): đây không phải điểm công bố.",
        "Scored although indicators are missing (--incomplete): these are not the published scores."
    );

    /// <summary>Says why there is no score.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="missingParts">The parts without a score.</param>
    public static LocalizedText Reason(MissingReason reason, IEnumerable<IndexNode> missingParts) =>
        reason switch
        {
            MissingReason.None => new LocalizedText("", ""),
            MissingReason.NoData => new LocalizedText("không có số liệu", "no data"),
            MissingReason.MissingPart => Lack(missingParts),
            MissingReason.IncompleteIndicators => new LocalizedText(
                "thiếu chỉ tiêu (vẫn tính: --incomplete)",
                "incomplete indicators (to insist: --incomplete)"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason that aggregation can leave."),
        };

    private static LocalizedText Lack(IEnumerable<IndexNode> parts)
    {
        string codes = string.Join(", ", parts.Select(part => part.Code));
        return new LocalizedText($"thiếu {codes}", $"missing: {codes}");
    }
}
