using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Construction;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

/// <summary>What varies varies around the values that were imputed and treated.</summary>
public class PreparedIndexTests
{
    private static readonly double?[] WithOutliers =
    [
        .. Enumerable.Range(1, 20).Select(value => (double?)value),
        100,
        200,
        null,
    ];

    private static readonly UnitTable Data = SampleUnits.Table(
        WithOutliers,
        [.. WithOutliers.Select((_, i) => (double?)(i * 7 % 23))]
    );

    private static readonly IndexDesign Design = SampleUnits.Flat(2);

    private static readonly UncertaintyOptions Options = new() { Seed = 1, Draws = 50 };

    private static readonly ConstructionOptions Prepared = new()
    {
        Imputation = ImputationMethod.Median,
        Treatment = OutlierTreatment.Default,
    };

    [Fact]
    public void Compute_OneAlternative_RanksEveryUnitAsTheIndexDoes()
    {
        var index = ConstructedIndex.Compute(Data, Design, Prepared);
        var inputs = new UncertainInputs { Normalizations = [NormalizationMethod.MinMax(0, 100)] };

        var analysis = UncertaintyAnalysis.Compute(ConstructedIndex.Compute(Data, Design, Prepared), inputs, Options);

        index.Rows.Should().HaveCount(23);
        foreach (var row in index.Rows)
        {
            analysis.Of(row.Unit.Code)!.NominalRank.Should().Be(row.Rank);
            analysis.Of(row.Unit.Code)!.MeanRank.Should().Be(row.Rank);
        }
    }

    [Fact]
    public void Compute_StandardErrorsOfLogarithms_AreRefusedByName()
    {
        double?[] errors = [.. WithOutliers.Select(_ => (double?)0.1)];
        var inputs = new UncertainInputs { StandardErrors = SampleUnits.Table(errors, errors) };
        var options = Prepared with { Treatment = OutlierTreatment.Default with { MaxWinsorized = 0 } };

        FluentActions
            .Invoking(() =>
                UncertaintyAnalysis.Compute(ConstructedIndex.Compute(Data, Design, options), inputs, Options)
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*logarithms of a;*");
    }

    // u22 has no value on the first indicator: the mean lies above the median, so its rank depends on which it gets.
    [Fact]
    public void Compute_TwoImputations_DrawBothAboutAsOften()
    {
        var inputs = new UncertainInputs { Imputations = [ImputationMethod.Median, ImputationMethod.Mean] };
        var options = Options with { Draws = 4000 };
        int RankBy(ImputationMethod imputation) =>
            ConstructedIndex
                .Compute(Data, Design, new ConstructionOptions { Imputation = imputation })
                .RankOf("u22", Design.Root.Code)!
                .Value;

        var analysis = UncertaintyAnalysis.Compute(
            ConstructedIndex.Compute(Data, Design, new ConstructionOptions { Imputation = ImputationMethod.Median }),
            inputs,
            options
        );

        // Four standard errors of a half in 4,000 draws: 0.032.
        RankBy(ImputationMethod.Mean).Should().NotBe(RankBy(ImputationMethod.Median));
        analysis.ProbabilityOfRank("u22", RankBy(ImputationMethod.Mean)).Should().BeApproximately(0.5, 0.032);
        analysis.ProbabilityOfRank("u22", RankBy(ImputationMethod.Median)).Should().BeApproximately(0.5, 0.032);
    }

    // Without b, the unit has nothing left: a variant must not drop a unit silently.
    [Fact]
    public void Compute_VariantThatLeavesARankedUnitWithoutScore_IsRefused()
    {
        var nominal = ConstructedIndex.Compute(Data, Design, new ConstructionOptions { DataThreshold = 0 });
        var inputs = new UncertainInputs { LeftOut = ["b"] };

        FluentActions
            .Invoking(() => UncertaintyAnalysis.Compute(nominal, inputs, Options))
            .Should()
            .Throw<UndefinedIndexException>()
            .WithMessage("*u22*");
    }

    [Fact]
    public void Compute_IndexOfAPanel_VariesAroundItsImputedValues()
    {
        var panel = UnitPanel.From(Enumerable.Range(2021, 4).Select(year => Published.Scored.Year(year)));
        var nominal = ConstructedIndex.Compute(
            panel,
            2024,
            IndexDesign.From(Published.Scored.Year(2024).Index),
            ConstructionOptions.Papi with
            {
                Imputation = ImputationMethod.PanelLast,
            }
        );

        var analysis = UncertaintyAnalysis.Compute(
            nominal,
            new UncertainInputs { Weights = WeightVariation.Noise(0.1), LeftOut = ["D7"] },
            Options
        );

        // Vĩnh Phúc and Tiền Giang have no figures of 2024 and take those of 2023.
        analysis.Rows.Should().HaveCount(63);
        analysis.Of("26").Should().NotBeNull();
        LeaveOneOut.Compute(nominal).Rows[0].Comparison.Rows.Should().HaveCount(63);
    }
}
