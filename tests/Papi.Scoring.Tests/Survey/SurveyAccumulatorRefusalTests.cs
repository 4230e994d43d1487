using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

/// <summary>What an accumulator does not take, and that it says why and stays as it was.</summary>
public class SurveyAccumulatorRefusalTests
{
    private static readonly SurveyDesignOptions Sized = new(
        "w",
        new SamplingStage("village")
        {
            Strata = "province",
            PopulationSizes = "villages",
            Certainty = "seat",
        }
    );

    private static readonly SurveyDesignOptions Shares = new(
        "w",
        new SamplingStage("village") { SamplingFractions = "share" }
    );

    [Fact]
    public void Constructor_NothingOrTheSameTwice_IsRefused()
    {
        FluentActions
            .Invoking(() => new SurveyAccumulator(ReferenceSurvey.Options, []))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("indicators")
            .WithMessage("There is nothing to add up.*");
        FluentActions
            .Invoking(() => new SurveyAccumulator(ReferenceSurvey.Options, ["x", "y", "x"]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("indicators")
            .WithMessage("An indicator stands twice.*");
    }

    [Fact]
    public void Constructor_RatiosAlone_AreSomethingToAddUp()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, [], ratios: [new("x", "y")]);

        sums.ToString().Should().Be("Sums of 0 indicators and 1 ratios in 0 cells");
    }

    public static TheoryData<string> Differences => new("design", "indicators", "domains", "ratios", "missing answers");

    [Theory]
    [MemberData(nameof(Differences))]
    public void Add_SumsOfSomethingElse_AreRefused(string difference)
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x", "y"], "sex", [new("x", "y")]);
        var other = new SurveyAccumulator(
            difference is "design" ? new("weight", ReferenceSurvey.Options.Stages) : ReferenceSurvey.Options,
            difference is "indicators" ? ["y", "x"] : ["x", "y"],
            difference is "domains" ? "age" : "sex",
            difference is "ratios" ? [new("y", "x")] : [new("x", "y")],
            new EstimationOptions
            {
                MissingAnswers = difference is "missing answers"
                    ? MissingAnswers.CompleteCases
                    : MissingAnswers.PerIndicator,
            }
        );

        sums.Invoking(item => item.Add(other))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("other")
            .WithMessage("The other sums are those of other indicators, domains or another design.*");
    }

    // How many threads added up, and which degrees of freedom will be asked for, change no sum.
    [Fact]
    public void Add_SumsOfOtherThreads_AreTaken()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"]);
        var other = new SurveyAccumulator(
            ReferenceSurvey.Options,
            ["x"],
            estimation: new EstimationOptions { MaxThreads = 1, DegreesOfFreedom = DegreesOfFreedomRule.Effective }
        );
        other.Add(Sum(new SampledUnit("a", "1")));

        sums.Add(other);

        sums.CellCount.Should().Be(1);
    }

    [Fact]
    public void Add_PartialSumOfAnIndicatorWithRatios_IsRefused() =>
        new SurveyAccumulator(ReferenceSurvey.Options, ["x"], ratios: [new("x", "y")])
            .Invoking(sums => sums.Add(Sum(new SampledUnit("a", "1"))))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The sums of one indicator leave the ratios without theirs.*");

    [Fact]
    public void Add_PartialSumWithoutAUnit_IsRefused()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"]);
        SampledUnit[] units = [null!, new("a", null!), new("a", "1", IsCertain: true)];

        units
            .Should()
            .AllSatisfy(unit =>
                sums.Invoking(item => item.Add(Sum(unit)))
                    .Should()
                    .Throw<ArgumentException>()
                    .WithMessage(
                        "A unit of the stage village in province has a label, and is certain only where the design says what is.*"
                    )
            );
        sums.UnitCount.Should().Be(0);
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, -1)]
    [InlineData(1, double.PositiveInfinity, 1)]
    [InlineData(1, 1, double.PositiveInfinity)]
    public void Add_PartialSumThatNoRowsHave_IsRefused(long rows, double weights, double squares) =>
        new SurveyAccumulator(ReferenceSurvey.Options, ["x"])
            .Invoking(sums => sums.Add(new PartialSum([new("a", "1")], null, "x", rows, weights, 1, squares)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The sums of x are finite, and all but Σwx are 0 or more.*");

    [Fact]
    public void Add_PartialSumOfNoAnswers_IsACluster()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"]);

        sums.Add(new PartialSum([new("a", "1")], null, "x", 0, 0, 0, 0));

        (sums.UnitCount, sums.CellCount).Should().Be((1, 1));
    }

    [Fact]
    public void Add_RowsWithoutTheSizesOrFractions_NamesTheColumn()
    {
        var rows = new SurveyDataBuilder(1)
            .AddCategories("village", ["1"])
            .AddCategories("province", ["a"])
            .AddNumbers("w", [1])
            .AddNumbers("x", [1])
            .Build();

        Missing(Sized, "villages");
        Missing(Shares, "share");

        void Missing(SurveyDesignOptions options, string column)
        {
            var sums = new SurveyAccumulator(options, ["x"]);
            sums.Invoking(item => item.Add(rows))
                .Should()
                .Throw<UnknownColumnException>()
                .Which.Column.Should()
                .Be(column);
            sums.UnitCount.Should().Be(0);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    [InlineData(-3.0)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void Add_PartialSumWithoutAPopulationSize_IsRefused(double? size) =>
        new SurveyAccumulator(Sized, ["x"])
            .Invoking(sums => sums.Add(Sum(new SampledUnit("a", "1", size))))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                FormattableString.Invariant(
                    $"The size of a unit of the stage village in province is a population size or a sampling fraction; it is {size}.*"
                )
            );

    [Theory]
    [InlineData(1.0, true)]
    [InlineData(1.5, false)]
    public void Add_PartialSumWithAFraction_IsTakenUpToOne(double fraction, bool isTaken)
    {
        var sums = new SurveyAccumulator(Shares, ["x"]);

        var exception = Record.Exception(() => sums.Add(Sum(new SampledUnit(null, "1", fraction))));

        (exception is null, sums.UnitCount).Should().Be((isTaken, isTaken ? 1 : 0));
    }

    [Fact]
    public void Add_CertainUnit_HasNoSize()
    {
        var sums = new SurveyAccumulator(Sized, ["x"]);

        sums.Invoking(item => item.Add(Sum(new SampledUnit("a", "1", 5, IsCertain: true))))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The size of a unit of the stage village in province is none; it is 5.*");
        sums.Add(Sum(new SampledUnit("a", "1", IsCertain: true)));

        sums.UnitCount.Should().Be(1);
    }

    [Fact]
    public void Add_PartialSumsThatContradictEachOther_AddNothing()
    {
        var sums = new SurveyAccumulator(Sized, ["x"]);
        sums.Add(Sum(new SampledUnit("a", "1", 5)));

        sums.Invoking(item => item.Add(Sum(new SampledUnit("a", "1", 6))))
            .Should()
            .Throw<InvalidSurveyException>()
            .Which.ProblemCount.Should()
            .Be(1);
        sums.Invoking(item => item.Add(Sum(new SampledUnit("a", "1", IsCertain: true))))
            .Should()
            .Throw<InvalidSurveyException>();

        sums.Add(Sum(new SampledUnit("a", "2", 5)));
        var total = sums.ToSums().Totals().Find("x");
        (total.Value, total.RowCount).Should().Be((2, 2));
    }

    [Fact]
    public void Add_AccumulatorThatContradicts_AddsNothing()
    {
        var sums = new SurveyAccumulator(Sized, ["x"]);
        sums.Add(Sum(new SampledUnit("a", "1", 5)));
        var other = new SurveyAccumulator(Sized, ["x"]);
        other.Add(Sum(new SampledUnit("a", "2", 5)));
        other.Add(Sum(new SampledUnit("a", "1", 6)));

        sums.Invoking(item => item.Add(other)).Should().Throw<InvalidSurveyException>();

        (sums.UnitCount, sums.CellCount).Should().Be((1, 1));
    }

    private static PartialSum Sum(SampledUnit unit) => new([unit], null, "x", 1, 1, 1, 1);
}
