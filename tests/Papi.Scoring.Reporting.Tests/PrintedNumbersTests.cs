namespace Papi.Scoring.Reporting.Tests;

public class PrintedNumbersTests
{
    [Theory]
    [InlineData(Language.Vietnamese, "43,48")]
    [InlineData(Language.English, "43.48")]
    public void Points_Score_HasTheDecimalMarkOfTheLanguage(Language language, string expected) =>
        new PrintedNumbers(language, 2).Points(new Score(43.479567)).Should().Be(expected);

    [Fact]
    public void Points_Missing_IsADash() =>
        new PrintedNumbers(Language.English, 2).Points((Score?)null).Should().Be("—");

    [Theory]
    [InlineData(0.269928, "+0,27")]
    [InlineData(-0.142686, "-0,14")]
    [InlineData(0.0016, "0,00")]
    [InlineData(-0.0016, "0,00")]
    [InlineData(-0.005, "-0,01")]
    [InlineData(null, "—")]
    public void Change_Points_HaveTheirSign(double? points, string expected) =>
        new PrintedNumbers(Language.Vietnamese, 2).Change(points).Should().Be(expected);

    // Lai Châu 2024 needs more than 0.249338: 0.25 is enough, 0.249 would not be, and 0.249338 is just not.
    [Theory]
    [InlineData(2, "0.25")]
    [InlineData(3, "0.250")]
    [InlineData(5, "0.24934")]
    [InlineData(6, "more than 0.249338")]
    [InlineData(0, "1")]
    public void Enough_OpenGap_IsNeverTooLittle(int decimals, string expected) =>
        new PrintedNumbers(Language.English, decimals)
            .Enough(new Gap(43.728905 - 43.479567, Attained: false))
            .English.Should()
            .Be(expected);

    [Theory]
    [InlineData(0.25, true, "0,25")]
    [InlineData(0.25, false, "hơn 0,25")]
    [InlineData(0.2500000000001, true, "0,25")]
    [InlineData(0.2501, true, "0,26")]
    [InlineData(0, false, "hơn 0,00")]
    public void Enough_GapOfPrintedLength_SaysWhetherItIsAttained(double points, bool attained, string expected) =>
        new PrintedNumbers(Language.Vietnamese, 2).Enough(new Gap(points, attained)).Vietnamese.Should().Be(expected);

    // A ten-thousandth of a point on 28 sub-dimensions.
    [Theory]
    [InlineData(0.0004, "+0,0004")]
    [InlineData(-0.0016, "-0,002")]
    [InlineData(0.005, "+0,01")]
    [InlineData(0.25, "+0,25")]
    [InlineData(0, "0,00")]
    public void Gain_TooSmallToShow_HasMoreDecimals(double points, string expected) =>
        new PrintedNumbers(Language.Vietnamese, 2).Gain(points).Should().Be(expected);

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Constructor_DecimalsOutOfRange_AreRefused(int decimals) =>
        FluentActions
            .Invoking(() => new PrintedNumbers(Language.English, decimals))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(decimals));
}
