using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Reporting;
using Papi.Scoring.Scorecards;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi compare</c>.</summary>
/// <remarks>Headings of columns take two lines, so that a row fits a terminal.</remarks>
internal static class CompareTexts
{
    public static readonly LocalizedText Change = new("Thay đổi", "Change");

    public static readonly LocalizedText NotComparable = new("không so sánh được", "not comparable");

    public static readonly LocalizedText Places = new("Bậc", "Places");

    public static readonly LocalizedText OfScale = new("% thang\nđiểm", "% of\nscale");

    public static readonly LocalizedText Contribution = new("Góp vào\ntổng", "Adds to\ntotal");

    public static readonly LocalizedText MostlyBy = new("Chủ yếu do", "Mostly by");

    public static readonly LocalizedText DimensionsMoved = new("Chỉ số nội dung", "Dimensions");

    public static readonly LocalizedText Hint = new("Gợi ý", "Hint");

    public static readonly LocalizedText Passed = new("Vượt qua", "Passed");

    public static readonly LocalizedText PassedBy = new("Bị vượt", "Passed by");

    public static readonly LocalizedText Entrants = new("Mới có xếp hạng", "Newly ranked");

    public static readonly LocalizedText Leavers = new("Không còn xếp hạng", "No longer ranked");

    public static readonly LocalizedText ContributionsHeading = new(
        "Tổng điểm thay đổi do đâu",
        "What the change of the total is made of"
    );

    public static readonly LocalizedText AcrossBreak = new(
        "Chuỗi số liệu bị đứt gãy: đây chỉ là phép cộng trừ, không phải tiến bộ hay sụt giảm.",
        "The series broke here: this is arithmetic, neither progress nor decline."
    );

    public static readonly LocalizedText PlacesHeading = new("Ai vượt ai", "Who passed whom");

    public static LocalizedText Title(Province province, SurveyYear from, SurveyYear to) =>
        new(
            $"{province.Name.Vietnamese} (mã {province.Code}): năm {to} so với năm {from}",
            $"{province.Name.English} (code {province.Code}): {to} against {from}"
        );

    public static LocalizedText InYear(SurveyYear year) => new($"Năm {year}", $"In {year}");

    public static LocalizedText ScoreIn(SurveyYear year) => new($"Điểm\n{year}", $"Score\n{year}");

    public static LocalizedText RankIn(SurveyYear year) => new($"Hạng\n{year}", $"Rank\n{year}");

    public static LocalizedText ReferenceIn(SurveyYear year) => new($"Mốc\n{year}", $"Reference\n{year}");

    public static LocalizedText GapIn(SurveyYear year) => new($"Chênh\n{year}", $"Gap\n{year}");

    public static LocalizedText PlacesIn(SurveyYear year) => new($"Bậc\n{year}", $"Places\n{year}");

    public static LocalizedText BestIn(SurveyYear year) => new($"Cao nhất\n{year}", $"Best in\n{year}");

    public static LocalizedText PointsOf(string change) => new($"{change} điểm", $"{change} points");

    public static LocalizedText ShareOf(string change) => new($"{change} thang điểm", $"{change} of the scale");

    public static LocalizedText Marked(LocalizedText fact, string mark) =>
        mark.Length == 0 ? fact : new LocalizedText($"{fact.Vietnamese} {mark}", $"{fact.English} {mark}");

    /// <summary>Says of a standing that it is an estimate, or a rank among estimates.</summary>
    public static LocalizedText Estimated(LocalizedText fact, Standing standing) =>
        standing.IsEstimate ? new LocalizedText($"{fact.Vietnamese} — ước tính", $"{fact.English} — an estimate")
        : standing.IsAmongEstimates
            ? new LocalizedText(
                $"{fact.Vietnamese} — hạng giữa các ước tính",
                $"{fact.English} — a rank among estimates"
            )
        : fact;

    /// <summary>Says that a year has no such territory, and how its scores can be estimated all the same.</summary>
    public static LocalizedText NotThere(ProvinceRegistry provinces) =>
        provinces.Mergers.Count > 0
            ? new LocalizedText(
                Invariant($"chưa có tỉnh này; --vintage {provinces.Vintage} ước tính điểm từ các tỉnh hợp thành"),
                Invariant(
                    $"no such province yet; --vintage {provinces.Vintage} estimates it from those it was formed from"
                )
            )
            : new LocalizedText("không còn tỉnh này", "no such province any more");

    public static LocalizedText Nearest(SurveyYear year) =>
        new(
            $"năm gần nhất trước đó có tổng điểm là {year}: --from {year}",
            $"the nearest earlier year with a total is {year}: --from {year}"
        );

    public static LocalizedText Moved(int up, int down, int unchanged, int notComparable, int missing) =>
        new(
            Invariant(
                $"{up} tăng, {down} giảm{Some(unchanged, "không đổi")}{Some(notComparable, "không so sánh được")}{Some(missing, "thiếu điểm")}"
            ),
            Invariant(
                $"{up} up, {down} down{Some(unchanged, "unchanged")}{Some(notComparable, "not comparable")}{Some(missing, "without a score")}"
            )
        );

    public static LocalizedText PlacesOf(string climbed, RankDecomposition places) =>
        places is { OwnPlaces: { } own, OthersPlaces: { } others }
            ? new(
                Invariant($"{climbed} bậc: {own:+0;-0;0} do điểm của tỉnh, {others:+0;-0;0} do các tỉnh khác"),
                Invariant($"{climbed} places: {own:+0;-0;0} by the own score, {others:+0;-0;0} by the others")
            )
            : new($"{climbed} bậc", $"{climbed} places");

    public static LocalizedText Moves(IReadOnlyList<RankMove> moves)
    {
        return new LocalizedText(In(Language.Vietnamese), In(Language.English));

        string In(Language language) =>
            Invariant(
                $"{moves.Count}: {string.Join(", ", moves.Select(move => $"{move.Province.Name.In(language)} ({Rank(move.Before)}→{Rank(move.After)})"))}"
            );

        static string Rank(Standing? standing) =>
            standing?.Rank.ToString(CultureInfo.InvariantCulture) ?? PrintedNumbers.None;
    }

    /// <summary>Says of a part of the total that it is new or was dropped.</summary>
    public static LocalizedText KindOf(ContributionKind kind) =>
        kind switch
        {
            ContributionKind.Added => new(" (mới thêm)", " (added)"),
            ContributionKind.Dropped => new(" (đã bỏ)", " (dropped)"),
            _ => new("", ""),
        };

    public static LocalizedText BesideHeading(ReferenceKind kind, LocalizedText reference) =>
        new(
            $"So với {reference.Vietnamese}",
            kind == ReferenceKind.Province ? $"Beside {reference.English}" : $"Beside the {reference.English}"
        );

    public static LocalizedText OtherReference(SurveyYear year, LocalizedText reference) =>
        new($"Mốc năm {year}: {reference.Vietnamese}", $"Reference of {year}: {reference.English}");

    public static LocalizedText NoReference(SurveyYear year) =>
        new(
            $"Năm {year} không có tỉnh nào cùng ranh giới với một trong hai tỉnh.",
            $"In {year} no province had the borders of one of the two."
        );

    public static LocalizedText Dropped(IReadOnlyList<IndexNode> nodes, SurveyYear year) =>
        new(
            $"Chỉ có trong năm {year}: {string.Join(", ", nodes.Select(node => $"{node.Code} {node.Name.Vietnamese}"))}",
            $"In {year} only: {string.Join(", ", nodes.Select(node => $"{node.Code} {node.Name.English}"))}"
        );

    public static LocalizedText WithItself(Province province) =>
        new(
            $"--with: {province.Name.Vietnamese} chính là tỉnh đang xem; hãy chọn tỉnh khác.",
            $"--with: {province.Name.English} is the province itself; choose another one."
        );

    public static LocalizedText Source(string dataVersion) =>
        new(
            $"Số liệu: {dataVersion} (— không có hoặc không so sánh được)",
            $"Data: {dataVersion} (— missing or not comparable)"
        );

    private static string Some(int count, string what) => count == 0 ? "" : Invariant($", {count} {what}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
