using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests;

public class GapTests
{
    [Theory]
    [InlineData(0.249338, false, "more than 0.249338")]
    [InlineData(0.25, true, "0.25")]
    public void ToString_UnderAnyCulture_SaysWhetherTheEndIsEnough(double points, bool attained, string text)
    {
        foreach (string name in HostileCulture.Names)
        {
            using var culture = new UnderCulture(name);
            new Gap(points, attained).ToString().Should().Be(text);
        }
    }

    [Fact]
    public void Default_Always_IsMoreThanZero() => default(Gap).Should().Be(new Gap(0, Attained: false));
}
