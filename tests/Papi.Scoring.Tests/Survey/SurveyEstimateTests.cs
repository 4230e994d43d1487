using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

public class SurveyEstimateTests
{
    // svyciprop of R's survey package 4.1-1; "logit" fits a model by iteration and is good for ten digits.
    [Fact]
    public void Interval_SharesByMethod_AreThoseOfR()
    {
        var sums = ReferenceSurvey.Design.Sum(["q001"], "province");
        foreach (var row in ReferenceFile.Read("survey-r-intervals.csv"))
        {
            var estimate = row.Is("domain", "all")
                ? sums.OverallMeans().Find("q001")
                : sums.Means().Find("q001", row["domain"]);
            var method = row["method"] switch
            {
                "mean" => IntervalMethod.Mean,
                "asin" => IntervalMethod.Asin,
                _ => IntervalMethod.Logit,
            };

            var interval = estimate.Interval(0.95, method);

            interval.Lower.Should().BeApproximately(row.Number("lower"), 1e-10, row.ToString());
            interval.Upper.Should().BeApproximately(row.Number("upper"), 1e-10, row.ToString());
        }
    }

    // p = 0.2 and SE = 0.04 are those of n = 100 independent answers. Both ends solve (p − p₀)² = t² p₀ (1 − p₀) / n.
    [Theory]
    [InlineData(0.95)]
    [InlineData(0.5)]
    public void Interval_Wilson_EndsSolveTheTest(double level)
    {
        var estimate = new SurveyEstimate("q001", Domain: null, 0.2, 0.04, 100, 100, 50);
        double halfWidth = 0.5 * (estimate.Interval(level).Upper - estimate.Interval(level).Lower);
        double t = halfWidth / 0.04;

        var interval = estimate.Interval(level, IntervalMethod.Wilson);

        foreach (double end in new[] { interval.Lower, interval.Upper })
        {
            Math.Pow(0.2 - end, 2).Should().BeApproximately(t * t * end * (1 - end) / 100, 1e-15);
        }

        interval.Lower.Should().BeLessThan(0.2);
        interval.Upper.Should().BeGreaterThan(0.2);
        interval.Level.Should().Be(level);
    }

    [Theory]
    [InlineData(IntervalMethod.Logit)]
    [InlineData(IntervalMethod.Asin)]
    [InlineData(IntervalMethod.Wilson)]
    public void Interval_NoShare_SaysSo(IntervalMethod method) =>
        new SurveyEstimate("q002", Domain: null, 3.3, 0.04, 100, 100, 50)
            .Invoking(estimate => estimate.Interval(0.95, method))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage($"The method {method} is for shares above 0 and below 1; q002 is 3.3.");

    // Nobody or everybody: the scale of a share ends there.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Interval_NobodyOrEverybody_IsNoShareToTransform(double value)
    {
        var estimate = new SurveyEstimate("q001", Domain: null, value, 0, 100, 100, 50);

        estimate
            .Invoking(item => item.Interval(0.95, IntervalMethod.Wilson))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage($"The method Wilson is for shares above 0 and below 1; q001 is {value}.");
        var interval = estimate.Interval(0.95);
        (interval.Lower, interval.Upper).Should().Be((value, value));
    }

    [Fact]
    public void Interval_NoDegreesOfFreedom_IsRefusedForStudentAlone()
    {
        var estimate = new SurveyEstimate("q001", Domain: null, 0.5, 0.1, 100, 100, 0);

        estimate
            .Invoking(item => item.Interval(0.95))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("The design has as many strata as clusters: q001 has no degrees of freedom.");
        estimate.Interval(0.95, IntervalMethod.Normal).Upper.Should().BeApproximately(0.695996, 5e-7);
    }

    [Fact]
    public void ToScoreEstimate_AnyEstimate_KeepsTheDegreesOfFreedom()
    {
        var score = new SurveyEstimate("q001", "P01", 0.5, 0.1, 100, 100, 11).ToScoreEstimate();

        (score.Score.Points, score.StandardError, score.DegreesOfFreedom).Should().Be((0.5, 0.1, 11));
    }

    [Theory]
    [InlineData("P01", "q001 in P01: 0.134646 (SE 0.040873, n 271)")]
    [InlineData(null, "q001: 0.134646 (SE 0.040873, n 271)")]
    public void ToString_AnyCulture_IsInvariant(string? domain, string text) =>
        new SurveyEstimate("q001", domain, 0.1346456, 0.0408732, 271, 100, 11).ToString().Should().Be(text);
}
