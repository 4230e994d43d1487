using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>What the indicators of an index have to do with each other, as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class MultivariateTables
{
    /// <summary>Makes a table: one row per group of indicators that are added up, with its alpha and its principal components.</summary>
    /// <param name="report">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ResultTable ToTable(this StructureReport report, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new TableLayout<(CronbachAlpha Alpha, PrincipalComponents Components)>(language)
            .Text("node", row => row.Alpha.Parent)
            .Whole("count", row => row.Alpha.UnitCount)
            .Whole("items", row => row.Alpha.Items.Count)
            .Statistic("alpha", row => row.Alpha.Alpha)
            .Statistic("standardizedAlpha", row => row.Alpha.StandardizedAlpha)
            .Statistic("meanCorrelation", row => row.Alpha.MeanCorrelation)
            .Word("reason", row => NoneAsNull(row.Alpha.Reason))
            .Whole("kaiserCount", row => row.Components.KaiserCount)
            .Statistic("firstEigenvalue", row => row.Components.First?.Eigenvalue)
            .Share("firstShare", row => row.Components.First?.ExplainedShare)
            .Fill(
                new LocalizedText(
                    $"Cấu trúc thống kê của {report.DesignId}",
                    $"Statistical structure of {report.DesignId}"
                ),
                report.Alphas.Zip(report.Components)
            );
    }

    /// <summary>Makes a table: one row per pair of indicators.</summary>
    /// <param name="correlations">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="correlations"/> is null.</exception>
    public static ResultTable ToTable(this Correlations correlations, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(correlations);
        return new TableLayout<Correlation>(language)
            .Text("first", row => row.First)
            .Text("second", row => row.Second)
            .Text("parent", row => row.Parent)
            .Whole("count", row => row.Count)
            .Statistic("value", row => row.Value)
            .Statistic("p", row => row.P)
            .Word("reason", row => NoneAsNull(row.Reason))
            .Fill(
                new LocalizedText($"Tương quan ({correlations.Method})", $"Correlations ({correlations.Method})"),
                correlations.Pairs
            );
    }

    /// <summary>Makes a table: one row per indicator.</summary>
    /// <param name="alpha">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="alpha"/> is null.</exception>
    public static ResultTable ToTable(this CronbachAlpha alpha, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(alpha);
        return new TableLayout<AlphaItem>(language)
            .Text("node", row => row.Indicator)
            .Statistic("itemRestCorrelation", row => row.ItemRestCorrelation)
            .Statistic("alphaIfDropped", row => row.AlphaIfDropped)
            .Fill(
                new LocalizedText($"Độ tin cậy Cronbach của {alpha.Parent}", $"Cronbach's alpha of {alpha.Parent}"),
                alpha.Items
            );
    }

    /// <summary>Makes a table: one row per component, with the loading of each indicator in a column with its code.</summary>
    /// <param name="components">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="components"/> is null.</exception>
    public static ResultTable ToTable(this PrincipalComponents components, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(components);
        var layout = new TableLayout<PrincipalComponent>(language)
            .Whole("component", row => row.Number)
            .Statistic("eigenvalue", row => row.Eigenvalue)
            .Share("explainedShare", row => row.ExplainedShare)
            .Share("cumulativeShare", row => row.CumulativeShare);
        for (int i = 0; i < components.Indicators.Count; i++)
        {
            int indicator = i;
            layout.Wide(components.Indicators[i], ColumnKind.Statistic, row => row.Loadings[indicator]);
        }

        return layout.Fill(
            new LocalizedText(
                $"Thành phần chính của {components.Parent}",
                $"Principal components of {components.Parent}"
            ),
            components.Components
        );
    }

    /// <summary>Makes a table: one row per indicator.</summary>
    /// <param name="statistics">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static ResultTable ToTable(this IndicatorStatistics statistics, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return new TableLayout<IndicatorSummary>(language)
            .Text("node", row => row.Indicator)
            .Whole("count", row => row.Count)
            .Whole("missingCount", row => row.Missing)
            .Number("min", row => row.Min)
            .Number("max", row => row.Max)
            .Number("mean", row => row.Mean)
            .Number("median", row => row.Median)
            .Statistic("standardDeviation", row => row.StandardDeviation)
            .Statistic("skewness", row => row.Skewness)
            .Statistic("kurtosis", row => row.Kurtosis)
            .Whole("unique", row => row.Unique)
            .Fill(new LocalizedText("Thống kê các chỉ báo", "Statistics of the indicators"), statistics.Rows);
    }

    /// <summary>Makes a table: one row per indicator, with how many units have it.</summary>
    /// <param name="coverage">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public static ResultTable ToTable(this Coverage coverage, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new TableLayout<IndicatorCoverage>(language)
            .Text("node", row => row.Indicator)
            .Whole("present", row => row.Present)
            .Whole("expectedCount", row => row.Expected)
            .Share("share", row => row.Share)
            .Fill(new LocalizedText("Độ phủ số liệu", "Coverage of the data"), coverage.Indicators);
    }

    private static UndefinedReason? NoneAsNull(UndefinedReason reason) =>
        reason == UndefinedReason.None ? null : reason;
}
