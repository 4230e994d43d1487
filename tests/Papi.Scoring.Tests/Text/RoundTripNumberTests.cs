using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public class RoundTripNumberTests
{
    [Fact]
    public void TryParse_AnyFiniteNumberAsWritten_IsTheSameToTheBit() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NormalFloat>(),
                number =>
                    RoundTripNumber.TryParse(number.Get.ToString(CultureInfo.InvariantCulture), out double value)
                    && BitConverter.DoubleToInt64Bits(value) == BitConverter.DoubleToInt64Bits(number.Get)
            )
            .Check(FixedSeed.Config());

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1\0")]
    [InlineData("1,5")]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("\u221E")]
    [InlineData("\u0661")]
    [InlineData("e5")]
    public void TryParse_AnythingElse_Fails(string text)
    {
        RoundTripNumber.TryParse(text, out double value).Should().BeFalse();
        value.Should().Be(0);
    }
}
