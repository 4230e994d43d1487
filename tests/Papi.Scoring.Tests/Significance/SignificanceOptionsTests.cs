using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class SignificanceOptionsTests
{
    [Fact]
    public void ToString_Always_NamesTheChoicesWithADecimalPoint() =>
        new SignificanceOptions
        {
            Level = 0.995,
            MultipleTesting = MultipleTesting.BenjaminiHochberg,
            DegreesOfFreedom = 12.5,
        }
            .ToString()
            .Should()
            .Be("99.5 %, BenjaminiHochberg, degrees of freedom 12.5");

    [Fact]
    public void ToString_DefaultChoices_TakeTheDegreesOfTheErrors() =>
        SignificanceOptions.Default.ToString().Should().Be("95 %, Holm, degrees of freedom of the standard errors");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void Level_ThatIsNone_IsRefused(double level) =>
        FluentActions
            .Invoking(() => new SignificanceOptions { Level = level })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A level is a share above 0 and below 1.*");

    [Fact]
    public void MultipleTesting_ThatIsNone_SaysWhatIsTaken() =>
        Refusal
            .Of(() => new SignificanceOptions { MultipleTesting = (MultipleTesting)3 })
            .Should()
            .Be("value = 3: One of the methods.");
}
