using Papi.Scoring.Numerics;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

public class SurveyContrastTests
{
    private static readonly SurveySums Sums = FourClusters.Design.Sum(["x", "y", "same", "none"], "sex");

    [Fact]
    public void CovarianceOfMeans_TwoMeans_AreThoseOfTheHand()
    {
        var covariance = Sums.CovarianceOfMeans([new("x"), new("y", null, -2), new("same")]);

        covariance[0, 0].Should().BeApproximately(14 / 12.0, 1e-15);
        covariance[1, 1].Should().BeApproximately(4 * 18 / 12.0, 1e-14);
        covariance[1, 0].Should().BeApproximately(-2 * 12 / 12.0, 1e-15);
        covariance.CorrelationOf(0, 1).Should().BeApproximately(-12 / Math.Sqrt(14 * 18), 1e-15);
        covariance.CorrelationOf(1, 1).Should().BeApproximately(1, 1e-15);
        covariance.CorrelationOf(0, 2).Should().BeNull();
        covariance.Terms.Should().HaveCount(3);
        covariance.ToString().Should().Be("Covariances of 3 means");
    }

    [Theory]
    [InlineData(-1, 0, "left")]
    [InlineData(2, 0, "left")]
    [InlineData(0, 2, "right")]
    public void CovarianceOfMeans_NoSuchPlace_IsRefused(int left, int right, string parameter) =>
        Sums.CovarianceOfMeans([new("x"), new("y")])
            .Invoking(covariance => covariance[left, right])
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(parameter)
            .WithMessage("There are 2 terms.*");

    [Fact]
    public void CombineMeans_Difference_HasTheErrorOfBothMeans()
    {
        var difference = Sums.CombineMeans("x − y", [new("x"), new("y", null, -1)]);

        difference.Value.Should().BeApproximately(-1, 1e-15);
        difference.StandardError.Should().BeApproximately(Math.Sqrt((14 + 18 - (2 * 12)) / 12.0), 1e-15);
        difference.DegreesOfFreedom.Should().Be(3);
        double t = StudentDistribution.UpperQuantile(0.025, 3);
        difference.Interval(0.95).Upper.Should().BeApproximately(-1 + (t * difference.StandardError), 1e-14);
        difference.ToString().Should().Be("x − y: -1 (SE 0.816497)");
    }

    [Fact]
    public void DifferenceOfMeans_DomainAndWhole_IsNamedByBoth()
    {
        Sums.DifferenceOfMeans("x", "f", "m").Name.Should().Be("f − m");
        var fromWhole = Sums.DifferenceOfMeans("x", "f", null);
        (fromWhole.Name, fromWhole.Value).Should().Be(("f − whole sample", 1.5));
    }

    [Fact]
    public void CombineMeans_EffectiveDegreesOfFreedom_OfOneMeanAreThoseOfTheMean()
    {
        var options = new EstimationOptions { DegreesOfFreedom = DegreesOfFreedomRule.Effective };
        var sums = ReferenceSurvey.Design.Sum(["q001"], "province", options);

        sums.CombineMeans("two", [new("q001", "P05", 2)])
            .DegreesOfFreedom.Should()
            .BeApproximately(sums.Means().Find("q001", "P05").DegreesOfFreedom, 1e-12);
    }

    [Fact]
    public void CombineMeans_WhatCannotBeCombined_IsNamed()
    {
        Refused([], "There is no term.*");
        Refused([new("z")], "There are no sums of 'z'.*");
        Refused([new("x", "d")], "There are no sums of 'd'.*");
        Refused([new("x", null, double.NaN)], "A coefficient is finite.*");
        Sums.Invoking(sums => sums.CombineMeans(" ", [new("x")]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("name");
        Sums.Invoking(sums => sums.CombineMeans("none", [new("none")]))
            .Should()
            .Throw<UndefinedEstimateException>()
            .WithMessage("There is no estimate of none: no row has an answer.");
    }

    [Fact]
    public void Interval_NoDegreesOfFreedom_IsRefusedByName()
    {
        const string Message = "The design has as many strata as clusters: f − m has no degrees of freedom.";
        var contrast = new SurveyContrast("f − m", 1, 0.5, 0);

        contrast.Invoking(item => item.Interval(0.95)).Should().Throw<InvalidOperationException>().WithMessage(Message);
        contrast
            .Invoking(item => item.ToScoreEstimate())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage(Message);
    }

    [Fact]
    public void MeanTerm_ToString_GivesTheProduct()
    {
        new MeanTerm("q001", "P02", -1).ToString().Should().Be("-1 × q001 in P02");
        new MeanTerm("q001", Coefficient: 2.5).ToString().Should().Be("2.5 × q001");
    }

    private static void Refused(MeanTerm[] terms, string message)
    {
        Sums.Invoking(sums => sums.CombineMeans("sum", terms)).Should().Throw<ArgumentException>().WithMessage(message);
        Sums.Invoking(sums => sums.CovarianceOfMeans(terms)).Should().Throw<ArgumentException>().WithMessage(message);
    }
}
