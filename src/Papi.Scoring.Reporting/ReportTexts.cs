using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting;

/// <summary>The texts of a provincial report in both languages; numbers arrive already printed.</summary>
internal static class ReportTexts
{
    public static readonly LocalizedText Overview = new("Kết quả chung", "Overall result");
    public static readonly LocalizedText History = new("So với các năm trước", "Against earlier years");
    public static readonly LocalizedText Dimensions = new("Chỉ số nội dung", "Dimensions");
    public static readonly LocalizedText Strengths = new("Điểm mạnh và điểm yếu", "Strengths and weaknesses");
    public static readonly LocalizedText Basis = new("Số liệu và cách tính", "Data and method");
    public static readonly LocalizedText Item = new("Mục", "Item");
    public static readonly LocalizedText Result = new("Kết quả", "Result");
    public static readonly LocalizedText Lowest = new("Thấp nhất cả nước", "National lowest");
    public static readonly LocalizedText Median = new("Trung vị cả nước", "National median");
    public static readonly LocalizedText Highest = new("Cao nhất cả nước", "National highest");
    public static readonly LocalizedText InRegion = new("Hạng trong vùng", "Rank in the region");
    public static readonly LocalizedText NextTier = new("Để vào nhóm trên", "To the next tier");
    public static readonly LocalizedText NextRank = new("Để lên hạng trên", "To the next rank");
    public static readonly LocalizedText Change = new("Thay đổi", "Change");
    public static readonly LocalizedText Dimension = new("Chỉ số nội dung", "Dimension");
    public static readonly LocalizedText SubDimension = new("Nội dung thành phần", "Sub-dimension");
    public static readonly LocalizedText Maximum = new("Tối đa", "Maximum");
    public static readonly LocalizedText ToMedian = new("So với trung vị", "To the median");
    public static readonly LocalizedText Table = new("Bảng", "Table");
    public static readonly LocalizedText Page = new("Trang", "Page");
    public static readonly LocalizedText AtMedian = new(" (đúng trung vị)", " (the median)");

    public static readonly LocalizedText Ranked = new("Số tỉnh có điểm", "Provinces ranked");
    public static readonly LocalizedText Note = new("Ghi chú", "Note");
    public static readonly LocalizedText Report = new("Báo cáo", "Report");
    public static readonly LocalizedText Province = new("Tỉnh, thành phố", "Province");
    public static readonly LocalizedText DataVersion = new("Phiên bản số liệu", "Version of the data");
    public static readonly LocalizedText Created = new("Ngày lập", "Made on");
    public static readonly LocalizedText Method = new("Cách tính", "Method");
    public static readonly LocalizedText Content = new("Nội dung", "Content");
    public static readonly LocalizedText AtTheMedian = new("Đúng trung vị.", "The median.");
    public static readonly LocalizedText MoreThanThat = new("Phải tăng hơn số này.", "It takes more than that.");
    public static readonly LocalizedText WithoutTotal = new("tỉnh không có tổng điểm.", "the province has no total.");

    public static readonly LocalizedText NothingToCompare = new(
        "Tỉnh không có tổng điểm năm nay nên không so sánh được với các năm trước.",
        "Without a total of this year there is nothing to compare with earlier years."
    );

    public static readonly LocalizedText NoStrengths = new(
        "Không có điểm nội dung thành phần nào để so với trung vị cả nước.",
        "There is no score of a sub-dimension to hold against the national median."
    );

    public static readonly LocalizedText EstimatedScore = new(
        "Ước tính: trung bình cộng của các tỉnh hợp thành; hạng giữa các ước tính.",
        "Estimate: the mean of the provinces that it was formed from; the rank is one among estimates."
    );

    public static readonly LocalizedText OwnAmongEstimates = new(
        "Điểm là của chính tỉnh; hạng, nhóm và số liệu cả nước tính cả ước tính của các tỉnh sáp nhập.",
        "The scores are the province's own; ranks, tiers and national figures count estimates of merged provinces."
    );

    public static readonly LocalizedText HowRanked = new(
        "Hạng 1 là cao nhất; tỉnh bằng điểm cùng hạng. Mỗi hạng ghi kèm số tỉnh có điểm. Bốn nhóm chia theo tứ phân vị, theo cách đã công bố cho năm đó.",
        "Rank 1 is best; equal scores share a rank. Each rank says how many provinces have a score. The four tiers are cut at the quartiles by the convention published for the year."
    );

    public static readonly LocalizedText HowCompared = new(
        "Thay đổi là điểm năm báo cáo trừ điểm năm so sánh; số bậc dương là lên hạng. Nơi chuỗi số liệu đứt gãy, báo cáo nêu lý do thay cho chênh lệch. Dấu — là không có số liệu hoặc không so sánh được.",
        "A change is the score of the reported year minus that of the year compared with; positive places are a climb. Where the series breaks, the reason stands instead of a difference. A dash is a figure that is missing or not comparable."
    );

    public static readonly LocalizedText HowSummed = new(
        "Điểm chỉ số nội dung là tổng các nội dung thành phần, tổng điểm là tổng các chỉ số nội dung. Số liệu giữ đủ chữ số, chỉ hiển thị làm tròn. Ô trống là không có số liệu hoặc không so sánh được; lý do ghi ở cột ghi chú.",
        "A dimension is the sum of its sub-dimensions, the total the sum of the dimensions. Numbers are kept in full and only shown rounded. An empty cell is a figure that is missing or not comparable; the reason stands in the notes."
    );

    public static readonly LocalizedText HowStrong = new(
        "Tối đa ba nội dung thành phần xa trung vị cả nước nhất về mỗi phía, đo bằng phần của thang điểm.",
        "Up to three sub-dimensions farthest from the national median on either side, measured as a share of the scale."
    );

    public static LocalizedText Title(Province province, SurveyYear year) =>
        new(
            $"Báo cáo kết quả PAPI năm {year}: {province.Name.Vietnamese}",
            $"PAPI {year} report: {province.Name.English}"
        );

    public static LocalizedText Standing(Province province, SurveyYear year, string score, string rank, Tier? tier) =>
        new(
            $"Năm {year}, {province.Name.Vietnamese} đạt {score} điểm, hạng {rank}"
                + (tier is { } group ? $", thuộc nhóm {TierNames.Of(group).Vietnamese}." : "."),
            $"In {year} {province.Name.English} scored {score} points and ranked {rank}"
                + (tier is { } same ? $", in the {TierNames.Of(same).English} tier." : ".")
        );

    public static LocalizedText NoTotal(Province province, SurveyYear year, int ranked) =>
        new(
            Invariant($"Năm {year}, {province.Name.Vietnamese} không có tổng điểm. {ranked} tỉnh được xếp hạng."),
            Invariant($"In {year} {province.Name.English} has no total. {ranked} provinces were ranked.")
        );

    public static LocalizedText WhyMissing(IReadOnlyList<IndexNode> nodes, MissingReason reason)
    {
        string codes = string.Join(", ", nodes.Select(node => node.Code));
        return reason switch
        {
            MissingReason.MissingPart => new($"{codes}: thiếu điểm thành phần.", $"{codes}: a part has no score."),
            MissingReason.IncompleteIndicators => new(
                $"{codes}: bộ chỉ tiêu chưa đủ.",
                $"{codes}: the indicators are incomplete."
            ),
            MissingReason.MissingPredecessor => new(
                $"{codes}: không ước tính được vì một tỉnh hợp thành không có điểm.",
                $"{codes}: no estimate, because a province that it was formed from has no score."
            ),
            _ => new($"{codes}: không có số liệu.", $"{codes}: no data."),
        };
    }

    public static LocalizedText EstimatedFrom(IReadOnlyList<Province> predecessors) =>
        new(
            $"Điểm là ước tính, không phải điểm công bố: trung bình cộng, không trọng số, của {Names(predecessors, Language.Vietnamese)} trước sáp nhập.",
            $"The scores are estimates, not published: the plain mean of {Names(predecessors, Language.English)} before they merged."
        );

    public static LocalizedText NoEstimate(IReadOnlyList<Province> predecessors) =>
        new(
            $"không ước tính được, thiếu tổng điểm của {Names(predecessors, Language.Vietnamese)}.",
            $"no estimate without the total of {Names(predecessors, Language.English)}."
        );

    public static LocalizedText Region(string rank, Region region) =>
        new($"{rank}, {region.Name.Vietnamese}", $"{rank}, {region.Name.English}");

    public static LocalizedText GapToTier(string points, Tier tier) =>
        new(
            $"{points} điểm, nhóm {TierNames.Of(tier).Vietnamese}",
            $"{points} points, {TierNames.Of(tier).English} tier"
        );

    public static LocalizedText GapToRank(string points, Province ahead, int rank) =>
        new(
            Invariant($"{points} điểm để bằng {ahead.Name.Vietnamese}, hạng {rank}"),
            Invariant($"{points} points to draw level with {ahead.Name.English}, rank {rank}")
        );

    public static LocalizedText Rose(SurveyYear before, IEnumerable<string> items) =>
        new($"Tăng so với năm {before}: {List(items)}.", $"Rose against {before}: {List(items)}.");

    public static LocalizedText Fell(SurveyYear before, IEnumerable<string> items) =>
        new($"Giảm so với năm {before}: {List(items)}.", $"Fell against {before}: {List(items)}.");

    public static LocalizedText DimensionLine(string score, string maximum, string rank, string? min, string? max) =>
        new(
            $"{score} điểm trên {maximum}, hạng {rank}"
                + (min is null ? "." : $"; cả nước thấp nhất {min}, cao nhất {max}."),
            $"{score} of {maximum} points, rank {rank}"
                + (min is null ? "." : $"; nationally the lowest is {min}, the highest {max}.")
        );

    public static LocalizedText InTier(Tier tier) =>
        new($"Thuộc nhóm {TierNames.Of(tier).Vietnamese}.", $"In the {TierNames.Of(tier).English} tier.");

    public static LocalizedText Since(SurveyYear before, string change) =>
        new($"So với năm {before}: {change} điểm.", $"Against {before}: {change} points.");

    public static LocalizedText NotSince(SurveyYear before, LocalizedText why) =>
        new($"Không so sánh với năm {before}. {why.Vietnamese}", $"Not compared with {before}. {why.English}");

    public static LocalizedText PartsOf(IndexNode node) =>
        new($"Nội dung thành phần của {node.Code}", $"Sub-dimensions of {node.Code}");

    public static LocalizedText Data(string version) => new($"Số liệu: {version}.", $"Data: {version}.");

    private static string List(IEnumerable<string> items)
    {
        string joined = string.Join("; ", items);
        return joined.Length == 0 ? "—" : joined;
    }

    private static string Names(IEnumerable<Province> provinces, Language language) =>
        string.Join(", ", provinces.Select(province => province.Name.In(language)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
