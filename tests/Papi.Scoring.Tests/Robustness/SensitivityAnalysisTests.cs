using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class SensitivityAnalysisTests
{
    private static readonly UnitTable Data = UnitTable.From(Published.Scored.Year(2024));

    private static readonly IndexDesign Design = IndexDesign.From(Published.Scored.Year(2024).Index);

    private static readonly UncertainInputs Inputs = new()
    {
        Weights = WeightVariation.Noise(0.25),
        Normalizations = [NormalizationMethod.Goalposts(1, 10), NormalizationMethod.MinMax(1, 100)],
        Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric],
        LeftOut = ["D7"],
    };

    private static readonly SensitivityOptions Options = new()
    {
        Sobol = new SobolOptions { Seed = 1 },
        SampleSize = 400,
    };

    [Fact]
    public void Compute_EachInput_HasItsRow() =>
        Compute(Inputs, Options)
            .Indices.Rows.Select(row => row.Input)
            .Should()
            .Equal("Weights", "Normalization", "Aggregation", "LeftOut");

    [Fact]
    public void Compute_OneAndTwoThreads_SameBits() =>
        Compute(Inputs, Options with { MaxThreads = 2 })
            .Indices.Rows.Should()
            .Equal(Compute(Inputs, Options with { MaxThreads = 1 }).Indices.Rows);

    // The only input that varies has all of the variance, by itself and in all.
    [Theory]
    [InlineData("12")]
    [InlineData("22")]
    public void Compute_OneInputAlone_ExplainsEverything(string unit)
    {
        var analysis = Compute(
            new UncertainInputs { Weights = WeightVariation.Noise(0.25) },
            Options with
            {
                Output = SensitivityOutput.ScoreOf(unit),
                SampleSize = 4000,
            }
        );

        // AB is B itself: S is its square root of noise around 1, four standard errors of 4,000 rows below 0.1.
        var only = analysis.Indices.Rows.Should().ContainSingle().Subject;
        only.TotalOrder.Should().BeApproximately(1, 0.1);
        only.FirstOrderLow.Should().BeLessThan(1);
        only.FirstOrderHigh.Should().BeGreaterThan(1);
    }

    // Leaving out D7 moves Hà Nội, 61st on it, far more than a quarter more or less of a weight.
    [Fact]
    public void Compute_RankOfHaNoi_DependsMostOnWhetherD7Counts()
    {
        var analysis = Compute(
            new UncertainInputs { Weights = WeightVariation.Noise(0.1), LeftOut = ["D7"] },
            Options with
            {
                Output = SensitivityOutput.RankOf("01"),
            }
        );

        analysis.Indices.Rows[1].FirstOrder.Should().BeGreaterThan(analysis.Indices.Rows[0].TotalOrder);
    }

    [Fact]
    public void Compute_GivenSets_AreIndependentInTheTwoSamples()
    {
        double[][] sets =
        [
            .. Enumerable.Range(1, 40).Select(i => Enumerable.Range(1, 8).Select(j => 1.0 + (i * j % 7)).ToArray()),
        ];

        var analysis = Compute(
            new UncertainInputs { Weights = WeightVariation.Given(sets) },
            Options with
            {
                Output = SensitivityOutput.ScoreOf("12"),
            }
        );

        analysis.Indices.Rows[0].TotalOrder.Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void Compute_NothingVaries_IsRefused()
    {
        var compute = () => Compute(new UncertainInputs(), Options);

        compute.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Compute_UnknownUnit_IsRefused()
    {
        var compute = () => Compute(Inputs, Options with { Output = SensitivityOutput.RankOf("xx") });

        compute.Should().Throw<ArgumentException>();
    }

    private static SensitivityAnalysis Compute(UncertainInputs inputs, SensitivityOptions options) =>
        SensitivityAnalysis.Compute(ConstructedIndex.Compute(Data, Design, ConstructionOptions.Papi), inputs, options);

    [Fact]
    public void Refusals_OfAnAnalysis_SayWhatIsMissing() =>
        new[]
        {
            Refusal.Of(() => Compute(new UncertainInputs(), Options)),
            Refusal.Of(() => Compute(Inputs, Options with { Output = SensitivityOutput.RankOf("xx") })),
            Refusal.Of(() =>
                SensitivityAnalysis.Compute(
                    ThreeUnits.Construct([4, 2, 1], [1, 2, null]),
                    new UncertainInputs { Weights = WeightVariation.Noise(0.1) },
                    Options with
                    {
                        Output = SensitivityOutput.ScoreOf("c"),
                    }
                )
            ),
        }
            .Should()
            .Equal("inputs: Nothing varies.", "unit: The table has no unit 'xx'.", "output: c has no nominal score.");

    [Fact]
    public void ToString_OptionsAndOutputs_NameTheChoices()
    {
        new SensitivityOptions { Sobol = new SobolOptions { Seed = 1 } }
            .ToString()
            .Should()
            .Be("MeanRankShift, 1000 rows, first order Saltelli, total order Jansen, 1000 bootstraps, 95 %, seed 1");
        SensitivityOutput.RankOf("01").ToString().Should().Be("Rank of 01");
        SensitivityOutput.ScoreOf("01").ToString().Should().Be("Score of 01");
    }

    [Fact]
    public void SampleSize_OneRow_IsRefusedAndTwoAreTaken()
    {
        (Options with { SampleSize = 2 }).SampleSize.Should().Be(2);
        FluentActions
            .Invoking(() => Options with { SampleSize = 1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
    }
}
