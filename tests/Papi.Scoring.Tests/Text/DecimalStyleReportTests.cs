using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

/// <summary>The style of printed reports, which mixes both others.</summary>
public class DecimalStyleReportTests
{
    [Theory]
    [InlineData("43,48", 43.48)]
    [InlineData("43.48", 43.48)]
    [InlineData("-04", -4)]
    [InlineData("\u22120,18", -0.18)]
    [InlineData("\u20130.18", -0.18)]
    [InlineData("31/63", 31)]
    [InlineData("1,90/2.5", 1.9)]
    [InlineData("1.234", 1.234)]
    [InlineData("1,234", 1.234)]
    public void TryParse_EitherSeparator_IsDecimalAndNeverAGroup(string text, double expected)
    {
        DecimalStyle.Report.TryParse(text, out double value).Should().BeTrue();
        value.Should().Be(expected);
    }

    [Theory]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    [InlineData("+0.0.16")]
    [InlineData("31/")]
    [InlineData("/63")]
    [InlineData("31/63/1")]
    [InlineData("31/0")]
    [InlineData("7/,0")]
    [InlineData("\u2014" + "5")]
    [InlineData("NaN")]
    [InlineData("1e3")]
    public void TryParse_AnythingElse_Fails(string text) =>
        DecimalStyle.Report.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Format_Number_IsVietnamese()
    {
        DecimalStyle.Report.Format(43.4796, 2).Should().Be("43,48");
        DecimalStyle.Report.FormatSigned(0.26, 2).Should().Be("+0,26");
        DecimalStyle.Report.ListSeparator.Should().Be(';');
    }

    [Fact]
    public void Parse_NoNumber_NamesTheStyle() =>
        FluentActions
            .Invoking(() => DecimalStyle.Report.Parse("+0.0.16"))
            .Should()
            .Throw<FormatException>()
            .WithMessage(
                "'+0.0.16' is not a number with a decimal comma or point and without groups; write it like 43,48."
            );
}
