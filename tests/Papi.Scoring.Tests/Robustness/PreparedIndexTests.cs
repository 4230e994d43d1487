using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Construction;

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

        var analysis = UncertaintyAnalysis.Compute(Data, Design, Prepared, inputs, Options);

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
            .Invoking(() => UncertaintyAnalysis.Compute(Data, Design, options, inputs, Options))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*logarithms of a;*");
    }
}
