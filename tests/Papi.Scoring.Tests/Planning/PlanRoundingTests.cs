using Papi.Scoring.Planning;

namespace Papi.Scoring.Tests.Planning;

public class PlanRoundingTests
{
    // Two decimals at least; with more, half a unit of the last one that is written.
    [Theory]
    [InlineData(5, 0.005)]
    [InlineData(5.6, 0.005)]
    [InlineData(5.43, 0.005)]
    [InlineData(-5.431, 0.0005)]
    [InlineData(43.622253, 0.0000005)]
    [InlineData(1e-7, 0.00000005)]
    [InlineData(1e30, 0.005)]
    public void HalfUnit_OfANumber_IsThatOfItsDecimals(double written, double expected) =>
        PlanRounding.HalfUnit(written).Should().BeApproximately(expected, 1e-12 * expected);
}
