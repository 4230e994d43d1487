using Papi.Scoring.Significance;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Uncertain ranks and tests of differences as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class SignificanceTables
{
    /// <summary>Makes a table: one row per ranked province, best first.</summary>
    /// <param name="ranks">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ranks"/> is null.</exception>
    public static ResultTable ToTable(this RankUncertainty ranks, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        return new TableLayout<UncertainRank>(language)
            .Province(row => row.Province)
            .Number("score", row => row.Estimate.Score.Points)
            .Statistic("se", row => row.Estimate.StandardError)
            .Whole("rank", row => row.Rank)
            .Whole("ranked", row => row.Ranked)
            .Number("meanRank", row => row.MeanRank)
            .Number("medianRank", row => row.MedianRank)
            .Whole("bestRank", row => row.BestRank)
            .Whole("worstRank", row => row.WorstRank)
            .Share("probabilityFirst", row => row.ProbabilityFirst)
            .Flag("estimated", row => row.IsEstimate)
            .Fill(TableTexts.Of("Hạng kèm độ bất định", "Uncertain ranks", ranks.Node, ranks.Year), ranks.Rows);
    }

    /// <summary>Makes a table: one row per province and node that was tested, or why it was not.</summary>
    /// <param name="report">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ResultTable ToTable(this SignificanceReport report, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new TableLayout<SignificanceRow>(language)
            .Province(row => row.Province)
            .Text("node", row => row.Node.Code)
            .Number("score", row => row.Score?.Points)
            .Number("reference", row => row.Reference?.Points)
            .Change("difference", row => row.Test?.Difference)
            .Statistic("se", row => row.Test?.StandardError)
            .Statistic("statistic", row => row.Test?.Statistic)
            .Number("df", row => row.Test?.DegreesOfFreedom)
            .Statistic("p", row => row.Test?.PValue)
            .Statistic("adjustedP", row => row.AdjustedPValue)
            .Number("ciLow", row => row.Interval?.Lower)
            .Number("ciHigh", row => row.Interval?.Upper)
            .Flag("significant", row => row.IsSignificant)
            .Word("reason", row => NoneAsNull(row.Reason))
            .Localized("note", row => row.Note)
            .Flag("estimated", row => row.IsEstimate)
            .Fill(
                new LocalizedText(
                    $"Kiểm định chênh lệch, {report.Year} so với {report.ReferenceYear}",
                    $"Tests of differences, {report.Year} against {report.ReferenceYear}"
                ),
                report.Rows
            );
    }

    /// <summary>Makes a table: one row.</summary>
    /// <param name="test">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="test"/> is null.</exception>
    public static ResultTable ToTable(this DifferenceTest test, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(test);
        return new TableLayout<DifferenceTest>(language)
            .Number("score", row => row.First.Score.Points)
            .Number("reference", row => row.Second.Score.Points)
            .Change("difference", row => row.Difference)
            .Statistic("se", row => row.StandardError)
            .Statistic("statistic", row => row.Statistic)
            .Number("df", row => row.DegreesOfFreedom)
            .Statistic("p", row => row.PValue)
            .Fill(new LocalizedText("Kiểm định chênh lệch", "Test of a difference"), [test]);
    }

    private static UntestedReason? NoneAsNull(UntestedReason reason) => reason == UntestedReason.None ? null : reason;
}
