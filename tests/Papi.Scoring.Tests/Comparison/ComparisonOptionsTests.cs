using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

public class ComparisonOptionsTests
{
    [Fact]
    public void Default_Always_RefusesAcrossBreaksAndToleratesNothing()
    {
        var options = ComparisonOptions.Default;

        (options.AcrossBreaks, options.Tolerance, options.TierScheme).Should().Be((AcrossBreaks.Refuse, 0, null));
        default(AcrossBreaks).Should().Be(AcrossBreaks.Refuse, "what nobody chose must be the safe choice");
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Tolerance_NoDistance_Throws(double tolerance) =>
        FluentActions
            .Invoking(() => new ComparisonOptions { Tolerance = tolerance })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void AcrossBreaks_NoMember_Throws() =>
        FluentActions
            .Invoking(() => new ComparisonOptions { AcrossBreaks = (AcrossBreaks)3 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ToString_Always_NamesTheChoicesWithADecimalPoint() =>
        new ComparisonOptions
        {
            AcrossBreaks = AcrossBreaks.SharesOfScale,
            Tolerance = 0.05,
            TierScheme = TierScheme.Papi2022,
        }
            .ToString()
            .Should()
            .Be("across breaks SharesOfScale, tolerance 0.05, tiers papi-2022");

    [Fact]
    public void ToString_NothingChosen_NamesTheDefaults() =>
        ComparisonOptions.Default.ToString().Should().Be("across breaks Refuse, tolerance 0, tiers as published");

    [Fact]
    public void Init_ChoiceThatIsNone_SaysWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => new ComparisonOptions { AcrossBreaks = (AcrossBreaks)3 }),
            Refusal.Of(() => new ComparisonOptions { Tolerance = -0.001 }),
            Refusal.Of(() => new ComparisonOptions { Tolerance = double.PositiveInfinity }),
        }
            .Should()
            .Equal(
                "value = 3: One of the three choices.",
                "value = -0.001: A finite number, zero or more.",
                "value = Infinity: A finite number, zero or more."
            );
}
