using Papi.Scoring.Aggregation;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class UncertainInputsTests
{
    [Fact]
    public void Varying_OneAlternativeAlone_IsNoInput()
    {
        var inputs = new UncertainInputs
        {
            Normalizations = [NormalizationMethod.Rank],
            Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric],
            LeftOut = ["D7"],
        };

        inputs.Varying.Should().Equal(UncertainInput.Aggregation, UncertainInput.LeftOut);
        new UncertainInputs().ToString().Should().Be("nothing varies");
    }

    [Fact]
    public void Init_GivenList_IsCopied()
    {
        List<string> codes = ["D7"];
        var inputs = new UncertainInputs { LeftOut = codes };

        codes.Add("D8");

        inputs.LeftOut.Should().Equal("D7");
    }

    [Fact]
    public void Init_NullAmongChoices_IsRefused()
    {
        var create = () => new UncertainInputs { Aggregations = [AggregationMethod.Arithmetic, null!] };

        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void LeftOut_NodeTwice_IsRefused()
    {
        var create = () => new UncertainInputs { LeftOut = ["D7", "d7"] };

        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Weights_OfAVariant_AreChecked()
    {
        var negative = () => new IndexVariant { Weights = [1, -1] };
        var zero = () => new IndexVariant { Weights = [0, 0] };

        negative.Should().Throw<ArgumentOutOfRangeException>();
        zero.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Refusals_OfChoices_SayWhatAChoiceIs() =>
        new[]
        {
            Refusal.Of(() => new UncertainInputs { Normalizations = [null!] }),
            Refusal.Of(() => new UncertainInputs { Aggregations = [AggregationMethod.Arithmetic, null!] }),
            Refusal.Of(() => new UncertainInputs { Imputations = [null!] }),
            Refusal.Of(() => new UncertainInputs { LeftOut = [null!] }),
            Refusal.Of(() => new UncertainInputs { LeftOut = ["D7", "d7"] }),
        }
            .Should()
            .Equal(
                "value: A choice is not null.",
                "value: A choice is not null.",
                "value: A choice is not null.",
                "value: A choice is not null.",
                "value: A node stands twice; each is left out as often as none."
            );

    [Fact]
    public void ToString_EverythingVaries_NamesTheInputsInTheirOrder() =>
        new UncertainInputs
        {
            StandardErrors = ThreeUnits.Table(["x"], [0, 0, 0]),
            LeftOut = ["x"],
            Imputations = [ImputationMethod.Mean, ImputationMethod.Median],
            Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric],
            Normalizations = [NormalizationMethod.Rank, NormalizationMethod.None],
            Weights = WeightVariation.Noise(0),
        }
            .ToString()
            .Should()
            .Be("Weights, Normalization, Aggregation, Imputation, LeftOut, SamplingError");
}
