using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests;

public class LocalizedTextTests
{
    private static readonly LocalizedText LaiChau = new("Lai Châu", "Lai Chau");

    [Theory]
    [InlineData(Language.Vietnamese, "Lai Châu")]
    [InlineData(Language.English, "Lai Chau")]
    public void In_Language_IsItsText(Language language, string text) => LaiChau.In(language).Should().Be(text);

    [Fact]
    public void In_NoLanguage_Throws() =>
        FluentActions
            .Invoking(() => LaiChau.In((Language)2))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("language");

    [Fact]
    public void ToString_Always_IsEnglish() => LaiChau.ToString().Should().Be("Lai Chau");

    [Fact]
    public void Equals_SameTexts_IsTrue() => LaiChau.Should().Be(new LocalizedText("Lai Châu", "Lai Chau"));

    [Fact]
    public void In_NoLanguage_SaysWhatIsTaken() =>
        Refusal.Of(() => LaiChau.In((Language)2)).Should().Be("language = 2: Vietnamese or English.");
}
