using Papi.Cli.Text;

namespace Papi.Cli.Tests.Text;

public class ScreenTests
{
    [Theory]
    [InlineData(13, "▲ 13")]
    [InlineData(-13, "▼ 13")]
    [InlineData(0, "=")]
    public void Places_Climbed_PointUp(int climbed, string expected) => Screen.Places(climbed).Should().Be(expected);
}
