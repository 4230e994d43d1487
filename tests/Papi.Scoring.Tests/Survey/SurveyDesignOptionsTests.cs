using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

public class SurveyDesignOptionsTests
{
    private static readonly SamplingStage Villages = new("village") { Strata = "province" };

    [Fact]
    public void ToString_Stages_AreNamedInTheirOrder()
    {
        new SurveyDesignOptions("w").ToString().Should().Be("rows, weights w");
        new SurveyDesignOptions("w", new SamplingStage { Strata = "province" })
            .ToString()
            .Should()
            .Be("rows in province, weights w");
        new SurveyDesignOptions("w", Villages, new SamplingStage("household"))
            .ToString()
            .Should()
            .Be("village in province, then household, weights w");
    }

    [Fact]
    public void Constructor_SizesAndFractions_AreOneTooMany() =>
        FluentActions
            .Invoking(() =>
                new SurveyDesignOptions("w", Villages with { PopulationSizes = "N", SamplingFractions = "f" })
            )
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("stages")
            .WithMessage(
                "The stage village in province has population sizes and sampling fractions; one of them says all.*"
            );

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_BlankColumn_IsRefused(string column)
    {
        FluentActions
            .Invoking(() => new SurveyDesignOptions(column))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("weights");
        FluentActions
            .Invoking(() => new SamplingStage(column))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("clusters");
    }

    // Later stages add variance only below one that was drawn without replacement or taken with certainty.
    [Fact]
    public void Depth_Stages_EndWhereUnitsCountAsDrawnWithReplacement()
    {
        var houses = new SamplingStage("household");
        DepthOf(Villages, houses).Should().Be(1);
        DepthOf(Villages with { PopulationSizes = "N" }, houses).Should().Be(2);
        DepthOf(Villages with { SamplingFractions = "f" }, houses).Should().Be(2);
        DepthOf(Villages with { Certainty = "seat" }, houses).Should().Be(2);
        DepthOf(Villages with { Certainty = "seat" }).Should().Be(1);
        DepthOf(Villages with { PopulationSizes = "N" }, houses, houses).Should().Be(2);
        DepthOf(Villages with { PopulationSizes = "N" }, houses with { PopulationSizes = "M" }, houses).Should().Be(3);
    }

    [Fact]
    public void Equals_EveryPart_Counts()
    {
        var options = new SurveyDesignOptions("w", Villages);
        var same = new SurveyDesignOptions("w", new SamplingStage("village") { Strata = "province" });

        options.Should().Be(same);
        options.GetHashCode().Should().Be(same.GetHashCode());
        SurveyDesignOptions?[] others =
        [
            null,
            new("v", Villages),
            options with
            {
                LonelyPsu = LonelyPsuPolicy.Adjust,
            },
            options with
            {
                HasUniqueClusters = true,
            },
            new("w", Villages, Villages),
            new("w", Villages with { Strata = null }),
        ];
        others.Should().AllSatisfy(other => options.Equals(other).Should().BeFalse());
    }

    private static int DepthOf(params SamplingStage[] stages) => new SurveyDesignOptions("w", stages).Depth;
}
