using Papi.Scoring.Reporting.Charts;

namespace Papi.Scoring.Reporting.Tests.Charts;

public class ChartOptionsTests
{
    [Fact]
    public void Default_Choices_AreVietnameseWithTwoDecimals() =>
        ChartOptions
            .Default.Should()
            .Be(
                new ChartOptions
                {
                    Language = Language.Vietnamese,
                    Decimals = 2,
                    Width = 560,
                }
            );

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Decimals_OutOfRange_AreRefused(int decimals)
    {
        var act = () => new ChartOptions { Decimals = decimals };

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("A chart has 0 to 10 decimals.*");
    }

    [Theory]
    [InlineData(239)]
    [InlineData(4001)]
    public void Width_OutOfRange_IsRefused(int width)
    {
        var act = () => new ChartOptions { Width = width };

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("A plot is 240 to 4000 pixels wide.*");
    }

    [Fact]
    public void Language_ThatDoesNotExist_IsRefused()
    {
        var act = () => new ChartOptions { Language = (Language)2 };

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
