using System.Globalization;
using Papi.Scoring.Calibration;
using Papi.Scoring.Replication;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Estimates of surveys as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class SurveyTables
{
    /// <summary>Makes a table: one row per indicator and domain, then those that cannot be estimated, with the reason.</summary>
    /// <param name="estimates">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <param name="level">The level of the intervals: a share above 0 and below 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="estimates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is out of its range.</exception>
    public static ResultTable ToTable(
        this SurveyEstimates estimates,
        Language language = Language.Vietnamese,
        double level = 0.95
    )
    {
        ArgumentNullException.ThrowIfNull(estimates);
        return Fill(estimates, level, language);
    }

    /// <summary>Makes a table: one row per indicator and domain, then those that cannot be estimated, with the reason.</summary>
    /// <param name="estimates">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <param name="level">The level of the intervals: a share above 0 and below 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="estimates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is out of its range.</exception>
    public static ResultTable ToTable(
        this ReplicateEstimates estimates,
        Language language = Language.Vietnamese,
        double level = 0.95
    )
    {
        ArgumentNullException.ThrowIfNull(estimates);
        return Fill(estimates.Estimates, level, language);
    }

    /// <summary>Makes a table: one row per indicator and domain, then those that cannot be estimated, with the reason.</summary>
    /// <param name="estimates">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="estimates"/> is null.</exception>
    public static ResultTable ToTable(this QuantileEstimates estimates, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        var rows = estimates
            .Rows.Select(row =>
                (row.Indicator, row.Domain, Row: (QuantileEstimate?)row, Reason: (UndefinedReason?)null)
            )
            .Concat(
                estimates.Undefined.Select(row =>
                    (row.Indicator, row.Domain, (QuantileEstimate?)null, (UndefinedReason?)row.Reason)
                )
            );
        return new TableLayout<(string Indicator, string? Domain, QuantileEstimate? Row, UndefinedReason? Reason)>(
            language
        )
            .Text("indicator", row => row.Indicator)
            .Text("domain", row => row.Domain)
            .Share("quantile", row => row.Row?.Share)
            .Number("estimate", row => row.Row?.Value)
            .Statistic("se", row => row.Row?.StandardError)
            .Number("ciLow", row => row.Row?.Lower)
            .Number("ciHigh", row => row.Row?.Upper)
            .Whole("n", row => row.Row?.RowCount)
            .Number("df", row => row.Row?.DegreesOfFreedom)
            .Word("reason", row => row.Reason)
            .Fill(new LocalizedText("Phân vị ước lượng", "Estimated quantiles"), rows);
    }

    /// <summary>Makes a table: one row.</summary>
    /// <param name="contrast">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contrast"/> is null.</exception>
    public static ResultTable ToTable(this SurveyContrast contrast, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        return new TableLayout<SurveyContrast>(language)
            .Text("name", row => row.Name)
            .Number("estimate", row => row.Value)
            .Statistic("se", row => row.StandardError)
            .Number("df", row => row.DegreesOfFreedom)
            .Fill(new LocalizedText("So sánh các ước lượng", "Contrast of estimates"), [contrast]);
    }

    /// <summary>Makes a table: one row per term with its covariance with each, in a column with the number of the other term from 1 on.</summary>
    /// <param name="covariance">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="covariance"/> is null.</exception>
    public static ResultTable ToTable(this MeanCovariance covariance, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(covariance);
        var layout = new TableLayout<int>(language)
            .Whole("term", row => row + 1)
            .Text("indicator", row => covariance.Terms[row].Indicator)
            .Text("domain", row => covariance.Terms[row].Domain)
            .Number("coefficient", row => covariance.Terms[row].Coefficient);
        for (int i = 0; i < covariance.Terms.Count; i++)
        {
            int other = i;
            layout.Wide(
                (other + 1).ToString(CultureInfo.InvariantCulture),
                ColumnKind.Statistic,
                row => covariance[row, other]
            );
        }

        return layout.Fill(
            new LocalizedText("Hiệp phương sai của các trung bình", "Covariances of means"),
            Enumerable.Range(0, covariance.Terms.Count)
        );
    }

    /// <summary>Makes a table: one row per round, with the margin that was farthest from its total.</summary>
    /// <param name="design">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="design"/> is null.</exception>
    public static ResultTable ToTable(this CalibratedDesign design, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new TableLayout<(int Round, MarginDifference Worst)>(language)
            .Whole("round", row => row.Round)
            .Text("column", row => row.Worst.Column)
            .Text("label", row => row.Worst.Label)
            .Number("populationTotal", row => row.Worst.Total)
            .Number("weightSum", row => row.Worst.WeightSum)
            .Statistic("relative", row => row.Worst.Relative)
            .Fill(
                new LocalizedText("Các vòng hiệu chỉnh trọng số", "Rounds of calibration"),
                design.Iterations.Select((worst, i) => (i + 1, worst))
            );
    }

    /// <summary>Makes a table: one row.</summary>
    /// <param name="design">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="design"/> is null.</exception>
    public static ResultTable ToTable(this TrimmedDesign design, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new TableLayout<TrimmedDesign>(language)
            .Whole("cutCount", row => row.CutCount)
            .Whole("raisedCount", row => row.RaisedCount)
            .Number("movedWeight", row => row.MovedWeight)
            .Whole("rounds", row => row.Iterations)
            .Fill(new LocalizedText("Cắt trọng số", "Trimming of weights"), [design]);
    }

    private static ResultTable Fill(SurveyEstimates estimates, double level, Language language)
    {
        if (level is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A share above 0 and below 1.");
        }

        var rows = estimates
            .Rows.Select(row => (row.Indicator, row.Domain, Row: (SurveyEstimate?)row, Reason: (UndefinedReason?)null))
            .Concat(
                estimates.Undefined.Select(row =>
                    (row.Indicator, row.Domain, (SurveyEstimate?)null, (UndefinedReason?)row.Reason)
                )
            );
        return new TableLayout<(string Indicator, string? Domain, SurveyEstimate? Row, UndefinedReason? Reason)>(
            language
        )
            .Text("indicator", row => row.Indicator)
            .Text("domain", row => row.Domain)
            .Number("estimate", row => row.Row?.Value)
            .Statistic("se", row => row.Row?.StandardError)
            .Whole("n", row => row.Row?.RowCount)
            .Number("df", row => row.Row?.DegreesOfFreedom)
            .Number("ciLow", row => Interval(row.Row, level)?.Lower)
            .Number("ciHigh", row => Interval(row.Row, level)?.Upper)
            .Statistic("designEffect", row => row.Row?.DesignEffect)
            .Word("reason", row => row.Reason)
            .Fill(new LocalizedText("Ước lượng từ khảo sát", "Estimates of the survey"), rows);
    }

    // Without degrees of freedom there is a mean but nothing to judge its error by.
    private static ConfidenceInterval? Interval(SurveyEstimate? row, double level) =>
        row is { DegreesOfFreedom: > 0 } ? row.Interval(level) : null;
}
