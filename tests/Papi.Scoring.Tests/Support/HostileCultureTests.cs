using System.Globalization;

namespace Papi.Scoring.Tests.Support;

public class HostileCultureTests
{
    [Fact]
    public void CurrentCulture_InAnyTest_HasADecimalComma() =>
        1.5.ToString(CultureInfo.CurrentCulture).Should().Be("1,5");

    [Fact]
    public async Task CurrentCulture_OnAnotherThread_HasADecimalComma() =>
        (await Task.Run(() => 1.5.ToString(CultureInfo.CurrentCulture))).Should().Be("1,5");
}
