using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Calibration;
using Papi.Scoring.Replication;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Calibration;

public class CalibratorTests
{
    // Margins are met to the tolerance of raking; sums of a few dozen weights add less.
    private const double Precision = 1e-9;

    private static readonly PopulationMargin Sex = Margin("sex", ("f", 520), ("m", 480));

    private static readonly PopulationMargin Age = Margin("age", ("old", 300), ("young", 700));

    // By hand: one row in each cell, weights 1. Rows 60 : 40 and columns 50 : 50 are met by 30, 30, 20, 20 at once.
    [Fact]
    public void Rake_FourCellsByHand_MeetsBothMargins()
    {
        var design = Design([1, 1, 1, 1], ["f", "f", "m", "m"], ["old", "young", "old", "young"]);

        var raked = Calibrator.Rake(
            design,
            [Margin("sex", ("f", 60), ("m", 40)), Margin("age", ("old", 50), ("young", 50))]
        );

        raked.Weights.Should().Equal([30, 30, 20, 20], (a, b) => Math.Abs(a - b) < Precision);
        raked.Iterations.Should().ContainSingle();
        (raked.LeastFactor, raked.GreatestFactor).Should().Be((20, 30));
    }

    // By hand: f has the weights 1 + 3 = 4 for 520 people, m has 4 for 480.
    [Fact]
    public void PostStratify_TwoGroupsByHand_ScalesEach()
    {
        var design = Design([1, 3, 4], ["f", "f", "m"], ["old", "young", "old"]);

        var calibrated = Calibrator.PostStratify(design, Sex);

        calibrated.Weights.Should().Equal(130, 390, 480);
        calibrated.Design.Means(["x"]).Find("x").WeightSum.Should().Be(1000);
    }

    [Fact]
    public void Rake_AnySample_MeetsTheMarginsAndKeepsTheOdds() =>
        Prop.ForAll(
                Gen.Choose(1, 1000).ListOf(40).ToArbitrary(),
                numbers =>
                {
                    double[] weights = [.. numbers.Select(number => number / 100.0)];
                    string[] sex = [.. Enumerable.Range(0, 40).Select(row => row % 2 == 0 ? "f" : "m")];
                    string[] age = [.. Enumerable.Range(0, 40).Select(row => row % 4 < 2 ? "old" : "young")];

                    var raked = Calibrator.Rake(Design(weights, sex, age), [Sex, Age]).Weights;

                    SumWhere(raked, sex, "f").Should().BeApproximately(520, 520 * Precision);
                    SumWhere(raked, sex, "m").Should().BeApproximately(480, 480 * Precision);
                    SumWhere(raked, age, "old").Should().BeApproximately(300, 300 * Precision);
                    double odds = Odds(weights);
                    Odds(raked).Should().BeApproximately(odds, 1e-9 * odds);
                }
            )
            .Check(FixedSeed.Config(50));

    [Fact]
    public void Rake_MarginsThatAreMet_ChangesNothing()
    {
        var once = Calibrator.Rake(
            Design([1, 2, 3, 4], ["f", "f", "m", "m"], ["old", "young", "old", "young"]),
            [Sex, Age]
        );

        var twice = Calibrator.Rake(once.Design, [Sex, Age]);

        twice.Weights.Zip(once.Weights).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-6);
        twice.Iterations.Should().ContainSingle();
    }

    // All women are old and all men young: no weights have 520 women and 300 old people.
    [Fact]
    public void Rake_GroupsThatPullApart_SaysWhichIsTheWorst()
    {
        var design = Design([1, 1, 1, 1], ["f", "f", "m", "m"], ["old", "old", "young", "young"]);

        var failure = FluentActions
            .Invoking(() => Calibrator.Rake(design, [Sex, Age], new RakingOptions { MaxIterations = 7 }))
            .Should()
            .Throw<RakingException>()
            .Which;

        failure.Iterations.Should().HaveCount(7);
        failure.Worst.Column.Should().Be("sex");
        failure.Worst.Relative.Should().BeGreaterThan(0.1);
        failure.Message.Should().Contain("After 7 iterations").And.Contain("sex 'm'");
    }

    [Fact]
    public void Rake_DifferentPopulations_AreRefusedWithBoth() =>
        FluentActions
            .Invoking(() =>
                Calibrator.Rake(
                    Design([1, 1], ["f", "m"], ["old", "young"]),
                    [Sex, Margin("age", ("old", 1), ("young", 2))]
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*sex add up to 1000, those of age to 3*");

    [Fact]
    public void PostStratify_GroupsThatDoNotFit_AreAllNamed() =>
        FluentActions
            .Invoking(() => Calibrator.PostStratify(Design([1, 1], ["f", "x"], ["old", "young"]), Sex))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*no total for x; no rows for m*");

    // What is known has no error: linearisation does not know it, calibrated replicates do.
    [Fact]
    public void Replicates_CalibratedEach_KnowThatTheMarginIsCertain()
    {
        double[] weights = [.. Enumerable.Range(1, 12).Select(row => (double)row)];
        string[] sex = [.. Enumerable.Range(0, 12).Select(row => row % 5 < 2 ? "f" : "m")];
        string[] age = [.. Enumerable.Range(0, 12).Select(row => row % 3 == 0 ? "old" : "young")];
        var design = Design(weights, sex, age);
        var jackknife = ReplicateDesign.Jackknife(design);
        double estimate = Women(design);

        double[] replicates = [.. Enumerable.Range(0, jackknife.Count).Select(k => Women(jackknife.Replicate(k)))];

        estimate.Should().BeApproximately(0.52, Precision);
        jackknife.StandardError(estimate, replicates).Should().BeApproximately(0, Precision);
        Calibrator.PostStratify(design, Sex).Design.Means(["f"]).Find("f").StandardError.Should().BeGreaterThan(0.05);

        static double Women(SurveyDesign sample) =>
            Calibrator.PostStratify(sample, Sex).Design.Means(["f"]).Find("f").Value;
    }

    // By hand: 1, 2, 3, 14 cut at 10 leaves 4 for 6 of weight: × 10/6.
    [Fact]
    public void Trim_OneGreatWeight_IsSharedOutInProportion()
    {
        var trimmed = Calibrator.Trim(Design([1, 2, 3, 14], ["f", "f", "m", "m"], ["old", "old", "old", "old"]), 0, 10);

        trimmed.Weights.Should().Equal([10.0 / 6, 20.0 / 6, 5, 10], (a, b) => Math.Abs(a - b) < Precision);
        (trimmed.CutCount, trimmed.RaisedCount, trimmed.Iterations).Should().Be((1, 0, 1));
        trimmed.MovedWeight.Should().BeApproximately(4, Precision);
    }

    [Fact]
    public void Trim_AnyWeights_AreWithinBoundsAndKeepTheirSum() =>
        Prop.ForAll(
                Gen.Choose(1, 1000).ListOf(30).ToArbitrary(),
                numbers =>
                {
                    double[] weights = [.. numbers.Select(number => (double)number)];
                    double mean = weights.Average();
                    string[] labels = [.. Enumerable.Repeat("f", 30)];

                    var trimmed = Calibrator.Trim(Design(weights, labels, labels), 0.6 * mean, 1.4 * mean).Weights;

                    trimmed.Sum().Should().BeApproximately(weights.Sum(), weights.Sum() * Precision);
                    trimmed.Should().OnlyContain(weight => weight >= 0.6 * mean * (1 - Precision));
                    trimmed.Should().OnlyContain(weight => weight <= 1.4 * mean * (1 + Precision));
                }
            )
            .Check(FixedSeed.Config(100));

    [Fact]
    public void Trim_BoundsThatCannotHold_AreRefused() =>
        FluentActions
            .Invoking(() => Calibrator.Trim(Design([1, 2], ["f", "m"], ["old", "old"]), 0, 1.4))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("2 weights between 0 and 1.4 cannot add up to 3*");

    [Fact]
    public void Rake_MarginsThatDoNotFit_AreRefusedWithTheReason()
    {
        Refusal.Of(() => Calibrator.Rake(Pair("f", "m"), [])).Should().Be("margins: There is no margin.");
        Refusal
            .Of(() => Calibrator.Rake(Pair("f", "m"), [Sex, Margin("age", ("old", 1), ("young", 2.5))]))
            .Should()
            .Be("margins: The totals of sex add up to 1000, those of age to 3.5.");
        Refusal
            .Of(() => Calibrator.PostStratify(Pair("f", null!), Sex))
            .Should()
            .Be("margin: Row 2 has no label in sex.");
        Refusal
            .Of(() => Calibrator.PostStratify(Pair("f", "f"), Margin("sex", ("x", 1), ("f", 2), ("m", 3))))
            .Should()
            .Be("margin: The margin of sex does not fit the sample: no rows for m, x.");
        Refusal
            .Of(() => Calibrator.PostStratify(Pair("x", "y"), Margin("age", ("old", 1))))
            .Should()
            .Be("margin: The margin of age does not fit the sample: no total for young.");
        Refusal
            .Of(() => Calibrator.PostStratify(Pair("x", "y"), Sex))
            .Should()
            .Be("margin: The margin of sex does not fit the sample: no total for x, y; no rows for f, m.");
    }

    // A label that no weight stands behind needs no total, and one of the margin is not met by it.
    [Fact]
    public void PostStratify_RowWithoutWeight_CountsForNothing()
    {
        var calibrated = Calibrator.PostStratify(Weighted(["f", "m", "x"], 1, 1, 0), Sex);

        calibrated.Weights.Should().Equal(520, 480, 0);
        (calibrated.LeastFactor, calibrated.GreatestFactor).Should().Be((480, 520));
        calibrated.ToString().Should().Be("1 iterations, weights × 480 to 520");
        Refusal
            .Of(() => Calibrator.PostStratify(Weighted(["f", "f", "m"], 1, 1, 0), Sex))
            .Should()
            .Be("margin: The margin of sex does not fit the sample: no rows for m.");
    }

    // By hand: women 520 and men 480, then the old women to 300 and the young men to 700.
    [Fact]
    public void Rake_OneIterationOfMarginsThatPullApart_SaysByHowMuch()
    {
        var design = Design([1, 1, 1, 1], ["f", "f", "m", "m"], ["old", "old", "young", "young"]);

        Refusal
            .Of(() => Calibrator.Rake(design, [Sex, Age], new RakingOptions { MaxIterations = 1 }))
            .Should()
            .Be(
                "RakingException: After 1 iterations the weights do not meet the margins; the worst is sex 'm': 700 instead of 480 (45.833333 %)."
            );
    }

    // 1000 people by sex and 1001 by age: a tolerance of a hundredth takes both, one of a thousandth of that neither.
    [Theory]
    [InlineData(1e-2, true)]
    [InlineData(1e-5, false)]
    public void Rake_PopulationsThatDifferALittle_AreTakenWithinTheTolerance(double tolerance, bool isTaken)
    {
        var design = Design([1, 1, 1, 1], ["f", "f", "m", "m"], ["old", "young", "old", "young"]);
        var rake = () =>
            Calibrator.Rake(
                design,
                [Sex, Margin("age", ("old", 300), ("young", 701))],
                new RakingOptions { Tolerance = tolerance }
            );

        if (isTaken)
        {
            rake().Weights.Sum().Should().BeApproximately(1001, Precision);
        }
        else
        {
            rake.Should().Throw<ArgumentException>().WithParameterName("margins");
        }
    }

    [Theory]
    [InlineData(-1, 2, "lower = -1: The lower bound is finite and not negative.")]
    [InlineData(double.NaN, 2, "lower = NaN: The lower bound is finite and not negative.")]
    [InlineData(double.PositiveInfinity, 2, "lower = Infinity: The lower bound is finite and not negative.")]
    [InlineData(1, 1, "upper = 1: The upper bound is finite and above the lower.")]
    [InlineData(1, double.NaN, "upper = NaN: The upper bound is finite and above the lower.")]
    [InlineData(1, double.PositiveInfinity, "upper = Infinity: The upper bound is finite and above the lower.")]
    [InlineData(1.6, 3, "upper: 2 weights between 1.6 and 3 cannot add up to 3.")]
    [InlineData(0, 1.4, "upper: 2 weights between 0 and 1.4 cannot add up to 3.")]
    public void Trim_BoundsThatAreNone_AreRefusedWithTheReason(double lower, double upper, string refusal) =>
        Refusal.Of(() => Calibrator.Trim(Weighted(1, 2, 0), lower, upper)).Should().Be(refusal);

    // By hand: 1 and 3 add up to 4, which leaves 2 and 2 where 2 is the most or the least; 0 is no weight and stays 0.
    [Theory]
    [InlineData(0, 2, "1 weights cut, 0 raised, 1 moved in 1 iterations")]
    [InlineData(2, 5, "0 weights cut, 1 raised, 1 moved in 1 iterations")]
    public void Trim_BoundThatJustHolds_IsMetByAll(double lower, double upper, string expected)
    {
        var trimmed = Calibrator.Trim(Weighted(1, 3, 0), lower, upper);

        trimmed.Weights.Should().Equal([2, 2, 0], (a, b) => Math.Abs(a - b) < Precision);
        trimmed.ToString().Should().Be(expected);
    }

    [Fact]
    public void Trim_WeightsAtTheBounds_StayAsTheyAre()
    {
        var trimmed = Calibrator.Trim(Design([1, 3], ["f", "m"], ["old", "old"]), 1, 3);

        trimmed.Weights.Should().Equal(1, 3);
        trimmed.ToString().Should().Be("0 weights cut, 0 raised, 0 moved in 0 iterations");
    }

    private static SurveyDesign Pair(string first, string second) => Design([1, 1], [first, second], ["old", "young"]);

    private static SurveyDesign Weighted(params double[] weights) => Weighted(["f", "m", "m"], weights);

    // Of data every weight is above 0; replicates of a design have weights of 0.
    private static SurveyDesign Weighted(string[] sex, params double[] weights) =>
        Design([1, 1, 1], sex, ["old", "old", "old"]).WithWeights(weights);

    private static PopulationMargin Margin(string column, params (string Label, double Total)[] totals) =>
        new(column, totals.ToDictionary(total => total.Label, total => total.Total, StringComparer.Ordinal));

    private static SurveyDesign Design(double[] weights, string[] sex, string[] age) =>
        SurveyDesign.Create(
            new SurveyDataBuilder(weights.Length)
                .AddNumbers("w", weights)
                .AddNumbers("x", [.. weights.Select((_, row) => (double)row)])
                .AddNumbers(
                    "f",
                    [.. sex.Select(label => string.Equals(label, "f", StringComparison.Ordinal) ? 1.0 : 0.0)]
                )
                .AddCategories("sex", sex)
                .AddCategories("age", age)
                .Build(),
            new SurveyDesignOptions("w")
        );

    private static double SumWhere(IReadOnlyList<double> weights, string[] labels, string label) =>
        weights.Where((_, row) => string.Equals(labels[row], label, StringComparison.Ordinal)).Sum();

    // Rows 0, 4, 8, … are old women, 1, 5, … old men, 2, 6, … young women, 3, 7, … young men.
    private static double Odds(IReadOnlyList<double> weights)
    {
        double[] cells = [.. Enumerable.Range(0, 4).Select(cell => weights.Where((_, row) => row % 4 == cell).Sum())];
        return cells[0] * cells[3] / (cells[1] * cells[2]);
    }
}
