using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

public class StructureOptionsTests
{
    [Fact]
    public void ToString_Default_NamesAllChoices() =>
        StructureOptions
            .Default.ToString()
            .Should()
            .Be(
                "Pearson, redundant above 0.9, negative below 0, skewness above 2, kurtosis above 3.5, coverage below 0.65, unique below 0.5, alpha below 0.7"
            );

    [Fact]
    public void Init_OutOfRange_Refuses()
    {
        Func<StructureOptions>[] attempts =
        [
            () => new() { CorrelationMethod = (CorrelationMethod)7 },
            () => new() { RedundantAbove = 1.1 },
            () => new() { NegativeBelow = double.NaN },
            () => new() { SkewnessAbove = -1 },
            () => new() { KurtosisAbove = double.PositiveInfinity },
            () => new() { CoverageBelow = -0.1 },
            () => new() { UniqueBelow = 2 },
            () => new() { AlphaBelow = double.NaN },
        ];

        foreach (var attempt in attempts)
        {
            attempt.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void Init_OutOfRange_SaysWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => new StructureOptions { CorrelationMethod = (CorrelationMethod)7 }),
            Refusal.Of(() => new StructureOptions { RedundantAbove = 1.1 }),
            Refusal.Of(() => new StructureOptions { NegativeBelow = -1.5 }),
            Refusal.Of(() => new StructureOptions { SkewnessAbove = -1 }),
        }
            .Should()
            .Equal(
                "value = 7: Pearson, Spearman or Kendall.",
                "value = 1.1: A number from 0 to 1.",
                "value = -1.5: A number from -1 to 1.",
                "value = -1: A number from 0 to 1.7976931348623157E+308."
            );

    [Fact]
    public void Init_TheEndsOfEachRange_AreTaken() =>
        new StructureOptions
        {
            RedundantAbove = 1,
            NegativeBelow = -1,
            SkewnessAbove = 0,
            KurtosisAbove = 0,
            CoverageBelow = 1,
            UniqueBelow = 0,
            AlphaBelow = 1,
        }
            .ToString()
            .Should()
            .Be(
                "Pearson, redundant above 1, negative below -1, skewness above 0, kurtosis above 0, coverage below 1, unique below 0, alpha below 1"
            );
}
