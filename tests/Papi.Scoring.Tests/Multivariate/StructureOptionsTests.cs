using Papi.Scoring.Multivariate;

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
}
