using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Profiles;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Cli.Text;

/// <summary>The texts of the page of <c>papi report</c>.</summary>
internal static class ReportTexts
{
    public static readonly LocalizedText National = new("Cả nước", "National range");

    public static readonly LocalizedText InRegion = new("Trong vùng", "In the region");

    public static readonly LocalizedText NextTier = new("Nhóm trên", "Next tier");

    public static readonly LocalizedText NextRank = new("Hạng trên", "Next rank");

    public static readonly LocalizedText Estimate = new("Ước tính", "Estimate");

    public static readonly LocalizedText EstimatedScore = new(
        "Ước tính: trung bình cộng của các tỉnh hợp thành; hạng giữa các ước tính.",
        "Estimate: the mean of the provinces that it was formed from; the rank is one among estimates."
    );

    public static readonly LocalizedText NothingToCompare = new(
        "Không có tổng điểm để so sánh.",
        "There is no total to compare."
    );

    public static readonly LocalizedText Name = new("Nội dung", "Dimension");

    public static readonly LocalizedText Maximum = new("Tối đa", "Max.");

    public static readonly LocalizedText Change = new("+/−", "+/−");

    public static LocalizedText Title(Province province, SurveyYear year, CompositeIndex index) =>
        new(
            $"{province.Name.Vietnamese} (mã {province.Code}), năm {year} — {index.Name.Vietnamese}",
            $"{province.Name.English} (code {province.Code}), {year} — {index.Name.English}"
        );

    public static LocalizedText Standing(string score, string rank, Standing standing)
    {
        (string vietnamese, string english) = standing.Tier is { } tier
            ? ($", nhóm {TierNames.Of(tier).Vietnamese}", $", {TierNames.Of(tier).English} tier")
            : ("", "");
        (string atMedian, string theMedian) = standing.AtMedian ? (" (trung vị)", " (the median)") : ("", "");
        return new LocalizedText(
            $"{score} điểm, hạng {rank}{vietnamese}{atMedian}",
            $"{score} points, rank {rank}{english}{theMedian}"
        );
    }

    public static LocalizedText NoEstimate(IReadOnlyList<Province> missingPredecessors, int ranked) =>
        new(
            Invariant(
                $"không ước tính được, thiếu tổng điểm của {Names(missingPredecessors, Language.Vietnamese)}; {ranked} tỉnh được xếp hạng"
            ),
            Invariant(
                $"no estimate without the total of {Names(missingPredecessors, Language.English)}; {ranked} provinces were ranked"
            )
        );

    public static LocalizedText NoTotal(ScorecardEntry total, IEnumerable<IndexNode> missingParts, int ranked)
    {
        string parts = string.Join(", ", missingParts.Select(part => part.Code));
        return total.Missing == MissingReason.MissingPart
            ? new LocalizedText(
                Invariant($"không có, vì thiếu {parts}; {ranked} tỉnh được xếp hạng"),
                Invariant($"none (missing: {parts}); {ranked} provinces were ranked")
            )
            : new LocalizedText(
                Invariant($"không có số liệu của tỉnh trong năm này; {ranked} tỉnh được xếp hạng"),
                Invariant($"no data for the province in this year; {ranked} provinces were ranked")
            );
    }

    public static LocalizedText EstimatedFrom(IReadOnlyList<Province> predecessors) =>
        new(
            $"trung bình cộng, không trọng số, của {Names(predecessors, Language.Vietnamese)} trước sáp nhập; không phải điểm công bố",
            $"the plain mean of {Names(predecessors, Language.English)} before they merged; not published scores"
        );

    public static LocalizedText AmongEstimates(Province province) =>
        new(
            $"{province.Name.Vietnamese} giữ điểm của mình; hạng, nhóm và số liệu cả nước tính cả ước tính của các tỉnh sáp nhập",
            $"{province.Name.English} keeps its scores; ranks, tiers and national figures count estimates of merged provinces"
        );

    public static LocalizedText MissingYear(MissingYear missing) =>
        new(
            $"{missing.Year}: không ước tính được, thiếu tổng điểm của {Names(missing.Predecessors, Language.Vietnamese)}",
            $"{missing.Year}: no estimate without the total of {Names(missing.Predecessors, Language.English)}"
        );

    public static LocalizedText Range(string min, string max) =>
        new($"thấp nhất {min}, cao nhất {max}", $"lowest {min}, highest {max}");

    public static LocalizedText RegionalRank(string rank, Region region) =>
        new($"hạng {rank}, {region.Name.Vietnamese}", $"rank {rank}, {region.Name.English}");

    public static LocalizedText GapToTier(LocalizedText points, Tier tier) =>
        new(
            $"cần {More(points.Vietnamese)} để vào nhóm {TierNames.Of(tier).Vietnamese}",
            $"needs {points.English} points more for the {TierNames.Of(tier).English} tier"
        );

    public static LocalizedText GapToRank(LocalizedText points, Province ahead, int rank) =>
        new(
            Invariant($"cần {More(points.Vietnamese)} để bằng {ahead.Name.Vietnamese}, hạng {rank}"),
            Invariant($"needs {points.English} points more to draw level with {ahead.Name.English}, rank {rank}")
        );

    public static LocalizedText Compared(SurveyYear before) => new($"So với {before}", $"Against {before}");

    public static LocalizedText UpAndDown(int up, int down) =>
        new(Invariant($"{up} chỉ số nội dung tăng, {down} giảm"), Invariant($"{up} dimensions up, {down} down"));

    public static LocalizedText HistoryHeading(SurveyYear year) =>
        new($"Năm {year} so với các năm trước", $"{year} against earlier years");

    public static LocalizedText DimensionsHeading { get; } =
        new("Chỉ số nội dung và nội dung thành phần", "Dimensions and sub-dimensions");

    public static LocalizedText Source(string dataVersion) =>
        new(
            $"Số liệu: {dataVersion} (thay đổi so với năm trước; — không có hoặc không so sánh được)",
            $"Data: {dataVersion} (change against the year before; — missing or not comparable)"
        );

    private static string Names(IEnumerable<Province> provinces, Language language) =>
        string.Join(", ", provinces.Select(province => province.Name.In(language)));

    // "Hơn" stands before the number: cần hơn 0,25 điểm nữa, but cần thêm 0,25 điểm.
    private static string More(string points) =>
        points.StartsWith("hơn ", StringComparison.Ordinal) ? $"{points} điểm nữa" : $"thêm {points} điểm";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
