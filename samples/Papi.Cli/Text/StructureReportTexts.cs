using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Multivariate;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi structure</c>.</summary>
internal static class StructureReportTexts
{
    public static readonly LocalizedText Structure = new(
        "Cấu trúc chỉ số một năm: độ phủ, tương quan, Cronbach's alpha, thành phần chính, điều cần xem lại.",
        "The structure of a year's index: coverage, correlations, Cronbach's alpha, components, what is worth a look."
    );

    public static readonly LocalizedText Correlation = new(
        "Cách tính tương quan (mặc định: pearson).",
        "How indicators are correlated (default: pearson)."
    );

    public static readonly LocalizedText Flags = new("Cần xem lại", "Worth a look");

    public static readonly LocalizedText NoFlags = new("Không có gì cần xem lại.", "Nothing is worth a look.");

    public static readonly LocalizedText Indicators = new(
        "Phân bố của từng chỉ tiêu",
        "How indicators are distributed"
    );

    public static readonly LocalizedText Groups = new(
        "Các phần có đo cùng một nội dung",
        "Whether parts measure one thing"
    );

    public static readonly LocalizedText Node = new("Mục", "Node");

    public static readonly LocalizedText Count = new("Số tỉnh", "Provinces");

    public static readonly LocalizedText Lowest = new("Thấp nhất", "Lowest");

    public static readonly LocalizedText Highest = new("Cao nhất", "Highest");

    public static readonly LocalizedText Mean = new("Trung bình", "Mean");

    public static readonly LocalizedText Deviation = new("Độ lệch chuẩn", "SD");

    public static readonly LocalizedText Skewness = new("Độ lệch", "Skewness");

    public static readonly LocalizedText Kurtosis = new("Độ nhọn", "Kurtosis");

    public static readonly LocalizedText MeanCorrelation = new("Tương quan TB", "Mean correlation");

    public static readonly LocalizedText Components = new("Trị riêng > 1", "Eigenvalues > 1");

    public static readonly LocalizedText FirstShare = new("Thành phần đầu", "First component");

    public static LocalizedText Title(YearIndex index) =>
        new(
            $"Cấu trúc chỉ số năm {index.Scores.Year} — {index.Scores.Index.Name.Vietnamese}",
            $"Structure of the index {index.Scores.Year} — {index.Scores.Index.Name.English}"
        );

    public static LocalizedText Coverage(Coverage coverage) =>
        new(
            Invariant(
                $"{coverage.Units.Count} tỉnh có số liệu, {coverage.Indicators.Count} chỉ tiêu; có {coverage.Present}/{coverage.Expected} giá trị"
            ),
            Invariant(
                $"{coverage.Units.Count} provinces with data, {coverage.Indicators.Count} indicators; {coverage.Present} of {coverage.Expected} values"
            )
        );

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
