using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Comparison;

/// <summary>A jump of the whole nation on one node from one year to the next, too great to be governance alone.</summary>
/// <param name="Node">The node, of the edition of the later year.</param>
/// <param name="From">The year before the jump.</param>
/// <param name="To">The year after it.</param>
/// <param name="MedianBefore">The national median before, as a share of that year's scale, 0 to 1.</param>
/// <param name="MedianAfter">The national median after, as a share of that year's scale, 0 to 1.</param>
/// <param name="Spread">The mean of both years' interquartile ranges (R type 7) on the share of scale.</param>
/// <param name="KnownBreaks">
/// The breaks, documented or structural, that lie between the two years and concern the node, a node that it is part of or
/// all nodes: known beforehand, not found by the detector.
/// </param>
/// <threadsafety static="true" instance="true"/>
public sealed record LevelShift(
    IndexNode Node,
    SurveyYear From,
    SurveyYear To,
    double MedianBefore,
    double MedianAfter,
    double Spread,
    IReadOnlyList<SeriesBreak> KnownBreaks
)
{
    /// <summary>Gets the change of the national median on the share of scale, -1 to 1.</summary>
    public double Change => MedianAfter - MedianBefore;

    /// <summary>Gets the change in units of the spread, negative for a fall; null where the spread is zero and any change exceeds it.</summary>
    public double? Ratio => Spread > 0 ? Change / Spread : null;

    /// <summary>Gets whether a known break accounts for it; otherwise only the data tell.</summary>
    public bool IsKnown => KnownBreaks.Count > 0;

    /// <summary>Gets whether one of the medians is taken of estimates: means of provinces since merged.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Gets the sentence that says what was found, with medians in percent of the scale, and what is known of it.</summary>
    public LocalizedText Explanation => new(Explain(Language.Vietnamese), Explain(Language.English));

    /// <summary>Returns the explanation in English.</summary>
    public override string ToString() => Explain(Language.English);

    private string Explain(Language language)
    {
        bool isVietnamese = language == Language.Vietnamese;
        var style = isVietnamese ? DecimalStyle.Vietnamese : DecimalStyle.Invariant;
        string before = style.Format(100 * MedianBefore, 1);
        string after = style.Format(100 * MedianAfter, 1);
        string spread = style.Format(100 * Spread, 1);
        string ratio = Ratio is { } value ? style.FormatSigned(value, 2) : "∞";
        string found = isVietnamese
            ? $"{Node.Code} {Node.Name.Vietnamese}, {From}-{To}: trung vị cả nước từ {before} % thành {after} % thang điểm, bằng {ratio} lần khoảng tứ phân vị bình quân hai năm ({spread} %)"
            : $"{Node.Code} {Node.Name.English}, {From}-{To}: the national median went from {before} % to {after} % of the scale, {ratio} times the mean interquartile range of both years ({spread} %)";
        string known = string.Join("; ", KnownBreaks.Select(item => item.Note.In(language)));
        return (isVietnamese, IsKnown) switch
        {
            (true, true) => $"{found}; đã biết: {known}.",
            (true, false) => $"{found}; chưa có tài liệu nào nói về thay đổi này.",
            (false, true) => $"{found}; known: {known}.",
            (false, false) => $"{found}; no known break accounts for it.",
        };
    }
}
