using System.Globalization;
using System.Text;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class NumberTextTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("007")]
    [InlineData("386.426974")]
    [InlineData("0.1")]
    [InlineData("-4.5")]
    [InlineData("+4.5")]
    [InlineData(".5")]
    [InlineData("123456789012345")]
    [InlineData("1234567890123456")]
    [InlineData("0.000000000000001")]
    [InlineData("9007199254740993")]
    [InlineData("0.30000000000000004")]
    [InlineData("17976931348623157000000000000000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("4,5")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("không")]
    [InlineData(" 4 ")]
    public void TryParse_Text_IsWhatTheStyleReads(string text) => ShouldAgree(text, DecimalStyle.Invariant);

    [Theory]
    [InlineData("4,5")]
    [InlineData("4.5")]
    [InlineData("\u22124,5")]
    public void TryParse_Comma_IsWhatTheStyleReads(string text) => ShouldAgree(text, DecimalStyle.Vietnamese);

    // The quotient of two exact doubles is the nearest double; a thousand texts of any length say so too.
    [Fact]
    public void TryParse_ManyNumbers_GivesTheNearestDouble()
    {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++)
        {
            string digits = random.NextInt64(1, 1_000_000_000_000_000).ToString(CultureInfo.InvariantCulture);
            int point = random.Next(0, digits.Length);
            ShouldAgree($"{digits[..point]}.{digits[point..]}", DecimalStyle.Invariant);
        }
    }

    private static void ShouldAgree(string text, DecimalStyle style)
    {
        bool isNumber = style.TryParse(text, out double expected);

        NumberText.TryParse(Encoding.UTF8.GetBytes(text), style, out double value).Should().Be(isNumber, text);
        BitConverter.DoubleToInt64Bits(value).Should().Be(BitConverter.DoubleToInt64Bits(expected), text);
    }
}
