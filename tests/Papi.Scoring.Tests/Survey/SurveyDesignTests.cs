using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

/// <summary>Means and totals of R's survey package 4.1.1 on the synthetic survey.</summary>
public class SurveyDesignTests
{
    // Both sides add up some ten thousand doubles in their own order: estimates agree to the last digits, the differences
    // that a variance is made of to a few less.
    private const double EstimatePrecision = 1e-12;

    private const double ErrorPrecision = 1e-9;

    [Fact]
    public void Create_ReferenceSurvey_HasTheDegreesOfFreedomOfR()
    {
        ReferenceSurvey.Design.ToString().Should().Be("18782 rows, 756 clusters in 63 strata");
        ReferenceSurvey.Design.DegreesOfFreedom.Should().Be(693);
    }

    [Fact]
    public void Means_WholeSample_AreThoseOfR()
    {
        var estimates = ReferenceSurvey.Design.Means(ReferenceSurvey.Indicators);

        foreach (var row in ReferenceFile.Read("survey-overall.csv"))
        {
            var estimate = estimates.Find(row["indicator"]);
            estimate.Value.Should().BeApproximately(row.Number("mean"), EstimatePrecision * row.Number("mean"));
            estimate.StandardError.Should().BeApproximately(row.Number("se"), ErrorPrecision * row.Number("se"));
            estimate.RowCount.Should().Be(row.Integer("n"));
            estimate.WeightSum.Should().BeApproximately(row.Number("sum_w"), EstimatePrecision * row.Number("sum_w"));
        }
    }

    [Fact]
    public void Means_ByProvince_AreThoseOfR()
    {
        var estimates = ReferenceSurvey.Design.Means(ReferenceSurvey.Indicators[..10], "province");

        var rows = ReferenceFile.Read("survey-byprov.csv");
        estimates.Rows.Should().HaveCount(rows.Count);
        foreach (var row in rows)
        {
            var estimate = estimates.Find(row["indicator"], row["province"]);
            estimate.Value.Should().BeApproximately(row.Number("mean"), EstimatePrecision * row.Number("mean"));

            // A cell that is constant has no error but rounding.
            double allowed = Math.Max(ErrorPrecision * row.Number("se"), 1e-15 * row.Number("mean"));
            estimate.StandardError.Should().BeApproximately(row.Number("se"), allowed, row.ToString());
            estimate.RowCount.Should().Be(row.Integer("n"));
        }
    }
}
