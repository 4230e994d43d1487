using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Reporting;

/// <summary>The words that every report of a province has, in both languages, wherever it is shown.</summary>
/// <threadsafety static="true" instance="true"/>
public static class ReportTerms
{
    /// <summary>Gets the name of the total.</summary>
    public static LocalizedText Total { get; } = new("Tổng điểm", "Total");

    /// <summary>Gets the heading of years.</summary>
    public static LocalizedText Year { get; } = new("Năm", "Year");

    /// <summary>Gets the heading of scores.</summary>
    public static LocalizedText Score { get; } = new("Điểm", "Score");

    /// <summary>Gets the heading of ranks.</summary>
    public static LocalizedText Rank { get; } = new("Hạng", "Rank");

    /// <summary>Gets the heading of tiers.</summary>
    public static LocalizedText Tier { get; } = new("Nhóm", "Tier");

    /// <summary>Gets the heading of changes in points.</summary>
    public static LocalizedText ChangeInPoints { get; } = new("Thay đổi (điểm)", "Change (points)");

    /// <summary>Gets the heading of changes of the rank; positive places are a climb.</summary>
    public static LocalizedText ChangeInPlaces { get; } = new("Thay đổi (bậc)", "Change (places)");

    /// <summary>Gets the heading of the numbers of dimensions and sub-dimensions.</summary>
    public static LocalizedText Number { get; } = new("Số", "No.");

    /// <summary>Gets the name of the dimension that uses the greatest share of its scale.</summary>
    public static LocalizedText Strongest { get; } = new("Mạnh nhất", "Strongest");

    /// <summary>Gets the name of the dimension that uses the least share of its scale.</summary>
    public static LocalizedText Weakest { get; } = new("Yếu nhất", "Weakest");

    /// <summary>Gets the note on a score that is an estimate.</summary>
    public static LocalizedText EstimatedScore { get; } =
        new(
            "Ước tính: trung bình cộng của các tỉnh hợp thành; hạng giữa các ước tính.",
            "Estimate: the mean of the provinces that it was formed from; the rank is one among estimates."
        );

    /// <summary>Gets the note on a rank among estimates.</summary>
    public static LocalizedText EstimatedRank { get; } =
        new("Hạng giữa các ước tính của các tỉnh sáp nhập.", "The rank is one among estimates of merged provinces.");

    /// <summary>Gets the sentence that stands for a history without years.</summary>
    public static LocalizedText NoHistory { get; } =
        new("Không có năm nào trước đó để so sánh.", "There is no earlier year to compare with.");

    /// <summary>Describes the strongest or the weakest dimension.</summary>
    /// <param name="node">The dimension.</param>
    /// <param name="score">Its score, printed.</param>
    /// <param name="share">The share of its scale, printed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LocalizedText Extreme(IndexNode node, string score, string share)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(share);
        return new LocalizedText(
            $"{node.Code} {node.Name.Vietnamese}: {score} điểm, {share} thang điểm",
            $"{node.Code} {node.Name.English}: {score} points, {share} of the scale"
        );
    }
}
