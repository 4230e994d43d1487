using System.Globalization;

namespace Papi.Scoring.Tests.Support;

public class HostileCultureTests
{
    [Fact]
    public void CurrentCulture_InAnyTest_HasNoDecimalPoint() =>
        1.5.ToString(CultureInfo.CurrentCulture).Should().NotBe("1.5");

    [Fact]
    public async Task CurrentCulture_OnAnotherThread_HasNoDecimalPoint() =>
        (await Task.Run(() => 1.5.ToString(CultureInfo.CurrentCulture))).Should().NotBe("1.5");
}
