using Papi.Scoring.Construction;
using Papi.Scoring.Robustness;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>How far results depend on the choices behind them, as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class RobustnessTables
{
    /// <summary>Makes a table: one row per unit, best first, with the distribution of its rank.</summary>
    /// <param name="analysis">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static ResultTable ToTable(this UncertaintyAnalysis analysis, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new TableLayout<RankDistribution>(language)
            .Unit(row => row.Unit)
            .Number("score", row => row.Score)
            .Whole("nominalRank", row => row.NominalRank)
            .Whole("ranked", row => row.Ranked)
            .Number("meanRank", row => row.MeanRank)
            .Number("medianRank", row => row.MedianRank)
            .Number("p5", row => row.Percentile5)
            .Number("p95", row => row.Percentile95)
            .Share("high", row => row.Tiers?.High)
            .Share("highAverage", row => row.Tiers?.HighAverage)
            .Share("lowAverage", row => row.Tiers?.LowAverage)
            .Share("low", row => row.Tiers?.Low)
            .Fill(
                new LocalizedText(
                    $"Phân phối hạng: {analysis.Nominal.Design.Id}",
                    $"Distribution of ranks: {analysis.Nominal.Design.Id}"
                ),
                analysis.Rows
            );
    }

    /// <summary>Makes a table: one row per uncertain input.</summary>
    /// <param name="analysis">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static ResultTable ToTable(this SensitivityAnalysis analysis, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new TableLayout<(UncertainInput Input, SobolIndex Index)>(language)
            .Word("input", row => (UncertainInput?)row.Input)
            .Statistic("firstOrder", row => row.Index.FirstOrder)
            .Statistic("firstOrderLow", row => row.Index.FirstOrderLow)
            .Statistic("firstOrderHigh", row => row.Index.FirstOrderHigh)
            .Statistic("totalOrder", row => row.Index.TotalOrder)
            .Statistic("totalOrderLow", row => row.Index.TotalOrderLow)
            .Statistic("totalOrderHigh", row => row.Index.TotalOrderHigh)
            .Fill(
                new LocalizedText("Độ nhạy theo lựa chọn phương pháp", "Sensitivity to the choices of method"),
                analysis.Inputs.Varying.Zip(analysis.Indices.Rows)
            );
    }

    /// <summary>Makes a table: one row per input.</summary>
    /// <param name="indices">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indices"/> is null.</exception>
    public static ResultTable ToTable(this SobolIndices indices, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return new TableLayout<SobolIndex>(language)
            .Text("input", row => row.Input)
            .Statistic("firstOrder", row => row.FirstOrder)
            .Statistic("firstOrderLow", row => row.FirstOrderLow)
            .Statistic("firstOrderHigh", row => row.FirstOrderHigh)
            .Statistic("totalOrder", row => row.TotalOrder)
            .Statistic("totalOrderLow", row => row.TotalOrderLow)
            .Statistic("totalOrderHigh", row => row.TotalOrderHigh)
            .Fill(new LocalizedText("Chỉ số Sobol", "Sobol indices"), indices.Rows);
    }

    /// <summary>Makes a table: one row per node that was left out.</summary>
    /// <param name="study">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="study"/> is null.</exception>
    public static ResultTable ToTable(this LeaveOneOut study, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new TableLayout<LeaveOneOutRow>(language)
            .Text("node", row => row.Node.Code)
            .Localized("name", row => row.Node.Name)
            .Statistic("meanShift", row => row.Comparison.MeanShift)
            .Whole("largestShift", row => row.Comparison.LargestShift)
            .Fill(new LocalizedText("Khi bỏ từng nội dung", "Without each node in turn"), study.Rows);
    }

    /// <summary>Makes a table: one row per unit that both indices rank.</summary>
    /// <param name="comparison">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static ResultTable ToTable(this IndexComparison comparison, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new TableLayout<RankShift>(language)
            .Unit(row => row.Unit)
            .Whole("firstRank", row => row.FirstRank)
            .Whole("secondRank", row => row.SecondRank)
            .WholeChange("shift", row => row.Shift)
            .Fill(
                new LocalizedText(
                    $"Hạng theo {comparison.First.Design.Id} và {comparison.Second.Design.Id}",
                    $"Ranks by {comparison.First.Design.Id} and {comparison.Second.Design.Id}"
                ),
                comparison.Rows
            );
    }
}
