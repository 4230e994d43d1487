using Papi.Scoring.Numerics;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

public class SurveyEstimatesTests
{
    private static readonly SurveyDesign Design = FourClusters.Design;

    [Fact]
    public void Find_ByDomain_IsTheDomainAskedFor()
    {
        var means = Design.Means(["x", "none"], "sex");

        means.Find("x", "f").Value.Should().Be(4.5);
        means.Find("x", "m").Value.Should().Be(1.5);
        means.Domains.Should().Equal("f", "m");
        means.IsByDomain.Should().BeTrue();
        means.ToString().Should().Be("2 estimates, 2 undefined");
    }

    [Fact]
    public void Find_WholeSample_NeedsNoDomain()
    {
        var means = Design.Means(["x"]);

        means.Find("x").Value.Should().Be(3);
        means.IsByDomain.Should().BeFalse();
        means.ToString().Should().Be("1 estimates, 0 undefined");
        Unknown(means, "x", "f", "domain", "There are no estimates of 'f'.*");
    }

    [Fact]
    public void Find_WhatWasNotAskedFor_IsNamed()
    {
        var means = Design.Means(["x", "none"], "sex");

        Unknown(means, "y", "f", "indicator", "There are no estimates of 'y'.*");
        Unknown(means, "x", "d", "domain", "There are no estimates of 'd'.*");
        Unknown(means, "x", null, "domain", "The estimates are by domain; name one.*");
    }

    [Fact]
    public void Find_Undefined_SaysWhichAndWhy()
    {
        var undefined = new UndefinedEstimate("none", "m", UndefinedReason.NoAnswers);

        Design
            .Means(["x", "none"], "sex")
            .Invoking(means => means.Find("none", "m"))
            .Should()
            .Throw<UndefinedEstimateException>()
            .WithMessage("There is no estimate of none in m: no row of the domain has an answer.")
            .Which.Estimate.Should()
            .Be(undefined);
    }

    [Theory]
    [InlineData(UndefinedReason.NoRows, "P03", "x in P03: the domain has no rows")]
    [InlineData(UndefinedReason.NoAnswers, "P03", "x in P03: no row of the domain has an answer")]
    [InlineData(UndefinedReason.NoAnswers, null, "x: no row has an answer")]
    [InlineData(UndefinedReason.ZeroDenominator, null, "x: the total that the ratio is divided by is 0")]
    [InlineData(UndefinedReason.NoVariance, null, "x: every stratum has a single cluster")]
    [InlineData(UndefinedReason.EmptyReplicate, "P03", "x in P03: a replicate leaves no answer in the domain")]
    public void UndefinedEstimate_ToString_TellsTheReason(UndefinedReason reason, string? domain, string text) =>
        new UndefinedEstimate("x", domain, reason).ToString().Should().Be(text);

    [Fact]
    public void Estimates_OfNothing_AreRefused()
    {
        Design
            .Invoking(design => design.Means([]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("indicators")
            .WithMessage("There is no indicator.*");
        Design.Invoking(design => design.Quantiles([], 0.5)).Should().Throw<ArgumentException>();
        Design
            .Invoking(design => design.Ratios([]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("ratios")
            .WithMessage("There is no ratio.*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    public void Quantiles_NoShare_IsRefused(double share) =>
        Design
            .Invoking(design => design.Quantiles(["x"], share))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(share))
            .WithMessage("A quantile is above 0 and below 1.*")
            .Which.ActualValue.Should()
            .Be(share);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Quantiles_NoLevel_IsRefused(double level) =>
        Design
            .Invoking(design => design.Quantiles(["x"], 0.5, level: level))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(level));

    // A stratum each, whose single cluster is passed over: nothing is left for a variance.
    [Fact]
    public void Quantiles_NoDegreesOfFreedom_AreRefused() =>
        SurveyDesign
            .Create(
                new SurveyDataBuilder(2)
                    .AddCategories("cluster", ["1", "2"])
                    .AddNumbers("w", [1, 1])
                    .AddNumbers("x", [1, 2])
                    .Build(),
                new SurveyDesignOptions("w", new SamplingStage("cluster") { Strata = "cluster" })
                {
                    LonelyPsu = LonelyPsuPolicy.Certainty,
                }
            )
            .Invoking(design => design.Quantiles(["x"], 0.5))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("The design has as many strata as clusters: no degrees of freedom.");

    // By hand: half of 1, 2, 3, 6 lies up to 2, with V = 4/3 · 4 (0.5 / 4)² = 1/12. At 95 % of three degrees of freedom ± t SE
    // leaves the scale of shares at both ends; at 20 % it goes from 0.42 to 0.58, where 2 and 3 are.
    [Fact]
    public void Quantiles_MedianOfFour_HasTheIntervalOfTheHand()
    {
        var wide = Design.Quantiles(["x"], 0.5).Rows.Single();
        var narrow = Design.Quantiles(["x"], 0.5, level: 0.2).Rows.Single();

        (wide.Value, wide.Lower, wide.Upper, wide.StandardError).Should().Be((2, null, null, null));
        (narrow.Value, narrow.Lower, narrow.Upper).Should().Be((2, 2, 3));
        narrow.StandardError.Should().BeApproximately(1 / (2 * StudentDistribution.UpperQuantile(0.4, 3)), 1e-12);
        (narrow.RowCount, narrow.DegreesOfFreedom, narrow.Level).Should().Be((4, 3, 0.2));
    }

    // Everybody says the same: the share up to there is 1, without error.
    [Fact]
    public void Quantiles_OneAnswerOfAll_IsAPoint()
    {
        var data = new SurveyDataBuilder(3).AddNumbers("w", [1, 1, 1]).AddNumbers("x", [7, 7, 7]).Build();

        var quantile = SurveyDesign.Create(data, new SurveyDesignOptions("w")).Quantiles(["x"], 0.25).Rows.Single();

        (quantile.Value, quantile.Lower, quantile.Upper, quantile.StandardError).Should().Be((7, 7, 7, 0));
    }

    [Fact]
    public void Quantiles_ToString_GivesTheInterval()
    {
        var estimates = Design.Quantiles(["x", "none"], 0.5, "sex");

        estimates.ToString().Should().Be("2 quantiles, 2 undefined");
        new QuantileEstimate("inc", null, 0.5, 2952.3200004, 2873.92, 3054.6, 0.95, 45.1, 100, 11)
            .ToString()
            .Should()
            .Be("inc, quantile 0.5: 2952.32 (2873.92 to 3054.6)");
        new QuantileEstimate("inc", "P01", 0.25, 1.5, 1, 2, 0.95, 0.1, 100, 11)
            .ToString()
            .Should()
            .Be("inc in P01, quantile 0.25: 1.5 (1 to 2)");
    }

    private static void Unknown(SurveyEstimates means, string indicator, string? domain, string name, string message) =>
        means
            .Invoking(item => item.Find(indicator, domain))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(name)
            .WithMessage(message);
}
