using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Text;

/// <summary>The texts of the page of <c>papi compare</c>.</summary>
internal static class CompareTexts
{
    public static readonly LocalizedText Change = new("Thay đổi", "Change");

    public static readonly LocalizedText Places = new("Bậc", "Places");

    public static readonly LocalizedText OfScale = new("% thang", "% of scale");

    public static readonly LocalizedText Contribution = new("Góp vào tổng", "Contribution");

    public static readonly LocalizedText MostlyBy = new("Chủ yếu do", "Mostly by");

    public static readonly LocalizedText DimensionsMoved = new("Chỉ số nội dung", "Dimensions");

    public static readonly LocalizedText Passed = new("Vượt qua", "Passed");

    public static readonly LocalizedText PassedBy = new("Bị vượt", "Passed by");

    public static readonly LocalizedText Entrants = new("Mới có xếp hạng", "Newly ranked");

    public static readonly LocalizedText Leavers = new("Không còn xếp hạng", "No longer ranked");

    public static readonly LocalizedText ContributionsHeading = new(
        "Tổng điểm thay đổi do đâu",
        "What the change of the total is made of"
    );

    public static readonly LocalizedText PlacesHeading = new("Ai vượt ai", "Who passed whom");

    public static readonly LocalizedText AcrossBreak = new(
        "Chuỗi số liệu bị đứt gãy: đây chỉ là phép cộng trừ, không phải tiến bộ hay sụt giảm.",
        "The series broke here: this is arithmetic, neither progress nor decline."
    );

    public static LocalizedText KindOf(ContributionKind kind) =>
        kind switch
        {
            ContributionKind.Added => new(" (mới thêm)", " (added)"),
            ContributionKind.Dropped => new(" (đã bỏ)", " (dropped)"),
            _ => new("", ""),
        };

    public static LocalizedText Title(Province province, SurveyYear from, SurveyYear to) =>
        new(
            $"{province.Name.Vietnamese} (mã {province.Code}): năm {to} so với năm {from}",
            $"{province.Name.English} (code {province.Code}): {to} against {from}"
        );

    public static LocalizedText ScoreIn(SurveyYear year) => new($"Điểm {year}", $"Score {year}");

    public static LocalizedText RankIn(SurveyYear year) => new($"Hạng {year}", $"Rank {year}");

    public static LocalizedText InYear(SurveyYear year) => new($"Năm {year}", $"In {year}");

    public static LocalizedText NoScore { get; } = new("không có tổng điểm", "no total");

    public static LocalizedText Moved(int up, int down, int unchanged, int notComparable) =>
        new(
            Invariant(
                $"{up} tăng, {down} giảm{Some(unchanged, "không đổi")}{Some(notComparable, "không so sánh được")}"
            ),
            Invariant($"{up} up, {down} down{Some(unchanged, "unchanged")}{Some(notComparable, "not comparable")}")
        );

    public static LocalizedText PlacesOf(string climbed, RankDecomposition places) =>
        places is { OwnPlaces: { } own, OthersPlaces: { } others }
            ? new(
                Invariant($"{climbed} bậc: {own:+0;-0;0} do điểm của tỉnh, {others:+0;-0;0} do các tỉnh khác"),
                Invariant($"{climbed} places: {own:+0;-0;0} by the own score, {others:+0;-0;0} by the others")
            )
            : new($"{climbed} bậc", $"{climbed} places");

    public static LocalizedText BesideHeading(LocalizedText reference) =>
        new($"So với {reference.Vietnamese}", $"Beside the {reference.English}");

    public static LocalizedText BesideProvinceHeading(LocalizedText province) =>
        new($"So với {province.Vietnamese}", $"Beside {province.English}");

    public static LocalizedText ReferenceIn(SurveyYear year) => new($"Mốc {year}", $"Reference {year}");

    public static LocalizedText GapIn(SurveyYear year) => new($"Chênh {year}", $"Gap {year}");

    public static LocalizedText Dropped(IEnumerable<IndexNode> nodes, SurveyYear year)
    {
        IndexNode[] all = [.. nodes];
        return new(
            $"Chỉ có trong năm {year}: {string.Join(", ", all.Select(node => $"{node.Code} {node.Name.Vietnamese}"))}",
            $"In {year} only: {string.Join(", ", all.Select(node => $"{node.Code} {node.Name.English}"))}"
        );
    }

    public static LocalizedText Source(string dataVersion) =>
        new(
            $"Số liệu: {dataVersion} (— không có hoặc không so sánh được)",
            $"Data: {dataVersion} (— missing or not comparable)"
        );

    private static string Some(int count, string what) => count == 0 ? "" : Invariant($", {count} {what}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
