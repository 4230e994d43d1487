using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests;

public class SurveyYearTests
{
    [Fact]
    public void Default_Always_IsTheFirstPapiOfAllProvinces() => default(SurveyYear).Value.Should().Be(2011);

    [Theory]
    [InlineData(1990)]
    [InlineData(2011)]
    [InlineData(2024)]
    [InlineData(2199)]
    public void Value_ValidYear_ComesBack(int value)
    {
        new SurveyYear(value).Value.Should().Be(value);
        SurveyYear.FromInt32(value).Should().Be(new SurveyYear(value));
        ((SurveyYear)value).Should().Be(new SurveyYear(value));
        SurveyYear.IsValid(value).Should().BeTrue();
    }

    [Theory]
    [InlineData(1989)]
    [InlineData(2200)]
    [InlineData(24)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Constructor_NoSurveyYear_Throws(int value)
    {
        SurveyYear.IsValid(value).Should().BeFalse();
        FluentActions
            .Invoking(() => new SurveyYear(value))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .Which.ActualValue.Should()
            .Be(value);
    }

    [Fact]
    public void Operators_EarlierAndLater_OrderByYear()
    {
        var (early, late, same) = (new SurveyYear(2011), new SurveyYear(2024), new SurveyYear(2024));

        (early < late && early <= late && late > early && late >= same && late <= same).Should().BeTrue();
        (late < early || late <= early || early > late || early >= late || late < same || late > same)
            .Should()
            .BeFalse();
        early.CompareTo(late).Should().BeNegative();
    }

    [Fact]
    public void ToString_UnderAnyCulture_IsFourAsciiDigits()
    {
        foreach (string name in HostileCulture.Names)
        {
            using var culture = new UnderCulture(name);
            new SurveyYear(2024).ToString().Should().Be("2024");
        }
    }

    [Fact]
    public void Constructor_NoSurveyYear_SaysWhatIsTaken() =>
        Refusal.Of(() => new SurveyYear(1989)).Should().Be("value = 1989: A survey year lies between 1990 and 2199.");
}
