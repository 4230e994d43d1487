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

    [Fact]
    public void Means_DesignEffects_AreThoseOfR()
    {
        foreach (var row in ReferenceFile.Read("survey-design-effects.csv"))
        {
            var estimate = ReferenceSurvey.Design.Means([row["indicator"]]).Find(row["indicator"]);

            ShouldBe(estimate.DesignEffect!.Value, row.Number("deff"), ErrorPrecision);
            ShouldBe(estimate.DesignEffectWithReplacement!.Value, row.Number("deff_replace"), ErrorPrecision);
            estimate.DegreesOfFreedom.Should().Be(row.Integer("degf"));
            var t = estimate.Interval(0.95);
            ShouldBe(t.Lower, row.Number("ci_l_t"), EstimatePrecision);
            ShouldBe(t.Upper, row.Number("ci_u_t"), EstimatePrecision);
            var normal = estimate.Interval(0.95, IntervalMethod.Normal);
            ShouldBe(normal.Lower, row.Number("ci_l_normal"), EstimatePrecision);
            ShouldBe(normal.Upper, row.Number("ci_u_normal"), EstimatePrecision);
        }
    }

    [Fact]
    public void Totals_WholeSample_AreThoseOfR()
    {
        foreach (var row in ReferenceFile.Read("survey-totals.csv"))
        {
            var estimate = ReferenceSurvey.Design.Totals([row["variable"]]).Find(row["variable"]);

            ShouldBe(estimate.Value, row.Number("total"), EstimatePrecision);
            ShouldBe(estimate.StandardError, row.Number("se"), ErrorPrecision);
            estimate.DesignEffect.Should().BeNull();
        }
    }

    [Fact]
    public void Ratios_WholeSample_AreThoseOfR()
    {
        foreach (var row in ReferenceFile.Read("survey-ratio.csv"))
        {
            var ratio = new RatioDefinition(row["numerator"], row["denominator"]);
            var estimate = ReferenceSurvey.Design.Ratios([ratio]).Find(ratio.ToString());

            ShouldBe(estimate.Value, row.Number("ratio"), EstimatePrecision);
            ShouldBe(estimate.StandardError, row.Number("se"), ErrorPrecision);
        }
    }

    [Fact]
    public void Quantiles_Medians_AreThoseOfR()
    {
        foreach (var row in ReferenceFile.Read("survey-median.csv"))
        {
            var estimate = ReferenceSurvey.Design.Quantiles([row["variable"]], row.Number("p")).Rows.Single();

            (estimate.Value, estimate.Lower, estimate.Upper)
                .Should()
                .Be((row.Number("quantile"), row.Number("ci_l"), row.Number("ci_u")));
            ShouldBe(estimate.StandardError!.Value, row.Number("se"), ErrorPrecision);
        }
    }

    [Fact]
    public void Quantiles_TailsAndAProvince_AreThoseOfR()
    {
        foreach (var row in ReferenceFile.Read("survey-r-quantiles.csv"))
        {
            string? by = row.Is("domain", "all") ? null : "province";
            var estimate = ReferenceSurvey
                .Design.Quantiles(["inc"], row.Number("p"), by, level: 0.9)
                .Rows.Single(quantile => by is null || row.Is("domain", quantile.Domain!));

            (estimate.Value, estimate.Lower, estimate.Upper)
                .Should()
                .Be((row.Number("quantile"), row.Number("lower"), row.Number("upper")));
            ShouldBe(estimate.StandardError!.Value, row.Number("se"), ErrorPrecision);
        }
    }

    // The domain cuts across strata and clusters.
    [Fact]
    public void Domains_AcrossStrataAndClusters_AreThoseOfR()
    {
        var design = ReferenceSurvey.Design;
        var inPeople = new RatioDefinition("inc", "hhsize");
        foreach (var row in ReferenceFile.Read("survey-r-domains.csv"))
        {
            var estimate = row["kind"] switch
            {
                "mean q002" => design.Means(["q002"], "sex").Find("q002", row["female"]),
                "total q002" => design.Totals(["q002"], "sex").Find("q002", row["female"]),
                _ => design.Ratios([inPeople], "sex").Find(row["kind"]["ratio ".Length..], row["female"]),
            };

            ShouldBe(estimate.Value, row.Number("estimate"), EstimatePrecision);
            ShouldBe(estimate.StandardError, row.Number("se"), ErrorPrecision);
        }
    }

    [Fact]
    public void OverallMeans_SumsByDomain_AreThoseOfTheWholeSample()
    {
        var bySex = ReferenceSurvey.Design.Sum(["q001", "q002"], "sex");
        var plain = ReferenceSurvey.Design.Means(["q001", "q002"]);

        foreach (var (estimate, expected) in bySex.OverallMeans().Rows.Zip(plain.Rows))
        {
            // The parts of the domains are added up first: another order of the same sums.
            ShouldBe(estimate.Value, expected.Value, 1e-14);
            ShouldBe(estimate.StandardError, expected.StandardError, 1e-11);
            estimate.RowCount.Should().Be(expected.RowCount);
        }
    }

    private static void ShouldBe(double actual, double expected, double precision) =>
        actual.Should().BeApproximately(expected, precision * Math.Abs(expected));
}
