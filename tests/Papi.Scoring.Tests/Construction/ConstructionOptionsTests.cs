using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Construction;

public class ConstructionOptionsTests
{
    [Fact]
    public void ToString_OfTheUsualOptions_SaysWhatIsDone()
    {
        ConstructionOptions.Default.ToString().Should().Be("minmax:0:100, arithmetic, data threshold 1");
        ConstructionOptions.Papi.ToString().Should().Be("goalposts:1:10, arithmetic, data threshold 1");
        ConstructionOptions.Coinr.ToString().Should().Be("minmax:0:100, arithmetic, data threshold 0");
        new ConstructionOptions
        {
            Imputation = ImputationMethod.PanelLast,
            Treatment = new OutlierTreatment { SkewnessLimit = 1.5 },
            Scope = ConstructionScope.Panel,
            Normalization = NormalizationMethod.None,
            Aggregation = AggregationMethod.Geometric,
            DataThreshold = 0.5,
        }
            .ToString()
            .Should()
            .Be(
                $"impute panel:last, {new OutlierTreatment { SkewnessLimit = 1.5 }}, none over the panel, geometric, data threshold 0.5"
            );
    }

    [Fact]
    public void Default_HasNoPreparationAndRefusesConstants()
    {
        var options = new ConstructionOptions();

        (options.Imputation, options.Treatment, options.Scope).Should().Be((null, null, ConstructionScope.Year));
        options.ConstantIndicators.Should().Be(ConstantIndicatorPolicy.Refuse);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(-1e-9, false)]
    [InlineData(1.5, false)]
    [InlineData(double.NaN, false)]
    public void DataThreshold_IsAShare(double threshold, bool isOne)
    {
        var set = FluentActions.Invoking(() => new ConstructionOptions { DataThreshold = threshold });

        if (isOne)
        {
            set().DataThreshold.Should().Be(threshold);
        }
        else
        {
            set.Should().Throw<ArgumentOutOfRangeException>().WithMessage("A share from 0 to 1.*");
        }
    }

    [Fact]
    public void Options_ThatCannotBe_AreRefusedWithThoseThatCan()
    {
        Refusal
            .Of(() => new ConstructionOptions { DataThreshold = 1.5 })
            .Should()
            .Be("value = 1.5: A share from 0 to 1.");
        Refusal
            .Of(() => new ConstructionOptions { Scope = (ConstructionScope)9 })
            .Should()
            .Be("value = 9: Year or Panel.");
        Refusal
            .Of(() => new ConstructionOptions { ConstantIndicators = (ConstantIndicatorPolicy)9 })
            .Should()
            .Be("value = 9: Refuse or Skip.");
        Refusal.Of(() => new ConstructionOptions { Normalization = null! }).Should().Be("value: Value cannot be null.");
        Refusal.Of(() => new ConstructionOptions { Aggregation = null! }).Should().Be("value: Value cannot be null.");
    }
}
