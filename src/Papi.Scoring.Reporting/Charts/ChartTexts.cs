using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>The texts of charts in both languages; numbers arrive already printed.</summary>
internal static class ChartTexts
{
    public static readonly LocalizedText Province = new("Tỉnh, thành phố", "Province");
    public static readonly LocalizedText Points = new("Điểm", "Points");
    public static readonly LocalizedText Rank = new("Hạng", "Rank");
    public static readonly LocalizedText RankBestFirst = new("Hạng (1 là cao nhất)", "Rank (1 is best)");
    public static readonly LocalizedText Tier = new("Nhóm", "Tier");
    public static readonly LocalizedText Year = new("Năm", "Year");
    public static readonly LocalizedText Dimension = new("Chỉ số nội dung", "Dimension");
    public static readonly LocalizedText Lowest = new("Thấp nhất cả nước", "National lowest");
    public static readonly LocalizedText Median = new("Trung vị cả nước", "National median");
    public static readonly LocalizedText Highest = new("Cao nhất cả nước", "National highest");
    public static readonly LocalizedText Change = new("Thay đổi", "Change");
    public static readonly LocalizedText Up = new("tăng", "up");
    public static readonly LocalizedText Down = new("giảm", "down");
    public static readonly LocalizedText Same = new("không đổi", "unchanged");
    public static readonly LocalizedText NotCompared = new("không so sánh được", "not comparable");
    public static readonly LocalizedText NoData = new("không có dữ liệu", "no data");
    public static readonly LocalizedText Count = new("Số tỉnh", "Provinces");
    public static readonly LocalizedText BestRank = new("Hạng cao nhất", "Best rank");
    public static readonly LocalizedText WorstRank = new("Hạng thấp nhất", "Worst rank");
    public static readonly LocalizedText MedianRank = new("Hạng trung vị", "Median rank");
    public static readonly LocalizedText Unit = new("Đơn vị", "Unit");
    public static readonly LocalizedText Cut = new("Điểm cắt", "Cut");
    public static readonly LocalizedText TierAbove = new("Nhóm phía trên", "Tier above");
    public static readonly LocalizedText Break = new("đứt gãy", "break");

    public static readonly LocalizedText Estimates = new(
        "Có điểm ước tính: trung bình cộng của các tỉnh hợp thành.",
        "Some scores are estimates: means of the provinces that one was formed from."
    );

    public static readonly LocalizedText HowDots = new(
        "Vạch xám: từ thấp nhất đến cao nhất cả nước.",
        "Grey bar: from the national lowest to the national highest."
    );

    public static readonly LocalizedText HowBump = new(
        "Hạng giữa các tỉnh có điểm của từng năm; đường ngắt là năm không có dữ liệu.",
        "Rank among the provinces scored in the year; a line is interrupted where a year has no data."
    );

    public static readonly LocalizedText HowDistribution = new(
        "Vạch đứt: điểm cắt giữa các nhóm; vạch liền mảnh: trung vị.",
        "Dashed lines: the cuts between tiers; thin line: the median."
    );

    public static readonly LocalizedText HowHeatMap = new(
        "Ô càng đậm điểm càng cao; ô xám có dấu – là không có dữ liệu. Xếp theo hạng chung.",
        "The darker a cell, the higher the score; a grey cell with a dash has no data. In the order of the total."
    );

    public static readonly LocalizedText HowWaterfall = new(
        "Mỗi thanh bắt đầu ở chỗ thanh trên kết thúc; ▲ tăng, ▼ giảm. Trục không bắt đầu từ 0.",
        "Each bar begins where the one above ends; ▲ up, ▼ down. The axis does not begin at 0."
    );

    /// <summary>Gets the name of a node as titles have it; the total goes by its own name.</summary>
    public static LocalizedText Name(IndexNode node) =>
        node.Depth == 0
            ? node.Name
            : new LocalizedText($"{node.Code} {node.Name.Vietnamese}", $"{node.Code} {node.Name.English}");

    public static LocalizedText Missing(IEnumerable<LocalizedText> names)
    {
        LocalizedText[] all = [.. names];
        return new LocalizedText(
            $"Không có dữ liệu: {string.Join(", ", all.Select(name => name.Vietnamese))}.",
            $"No data: {string.Join(", ", all.Select(name => name.English))}."
        );
    }

    public static LocalizedText Standing(LocalizedText name, string points, string rank) =>
        new($"{name.Vietnamese}: {points} điểm, hạng {rank}.", $"{name.English}: {points} points, rank {rank}.");

    public static LocalizedText InTier(LocalizedText name, string points, LocalizedText tier) =>
        new(
            $"{name.Vietnamese}: {points} điểm, nhóm {tier.Vietnamese}.",
            $"{name.English}: {points} points, {tier.English} tier."
        );

    public static LocalizedText Groups(string vietnamese, string english) =>
        new($"Số tỉnh mỗi nhóm: {vietnamese}.", $"Provinces in each tier: {english}.");

    public static LocalizedText BreaksBefore(string years) =>
        new(
            $"Vạch đứt: chuỗi điểm đứt gãy trước {years}; thứ hạng vẫn so sánh được.",
            $"Dashed: the series of scores breaks before {years}; ranks stay comparable."
        );

    public static LocalizedText TotalOf(SurveyYear year) => new($"Tổng điểm {year}", $"Total {year}");

    public static LocalizedText OfRank(string rank) => new($"hạng {rank}", $"rank {rank}");

    /// <summary>Gets a note that stands beside a name; it ends in a full stop.</summary>
    public static LocalizedText Remark(LocalizedText name, LocalizedText note) =>
        new($"{name.Vietnamese}: {Closed(note.Vietnamese)}", $"{name.English}: {Closed(note.English)}");

    public static string Closed(string text) => text.EndsWith('.') ? text : text + ".";
}
