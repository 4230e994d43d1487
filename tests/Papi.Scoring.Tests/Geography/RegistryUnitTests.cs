using Papi.Scoring.Geography;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Geography;

public class RegistryUnitTests
{
    private static readonly LocalizedText Name = new("Tân Phong", "Tan Phong");

    [Theory]
    [InlineData("1")]
    [InlineData("03385")]
    [InlineData("LC-01_a.2")]
    [InlineData("ABCDEFGHIJKLMNOP")]
    public void Constructor_CodeOfTheGrammar_IsKept(string code) =>
        new RegistryUnit(code, Name).ToString().Should().Be($"{code} Tan Phong");

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1,2")]
    [InlineData("Đ1")]
    [InlineData("ABCDEFGHIJKLMNOPQ")]
    public void Constructor_AnyOtherCode_Throws(string code) =>
        FluentActions
            .Invoking(() => new RegistryUnit(code, Name))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"*not '{code}'.*")
            .WithParameterName(nameof(code));

    [Theory]
    [InlineData("", "Tan Phong")]
    [InlineData("Tân Phong", " ")]
    public void Constructor_BlankName_Throws(string vietnamese, string english) =>
        FluentActions
            .Invoking(() => new RegistryUnit("1", new LocalizedText(vietnamese, english)))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("name");

    [Fact]
    public void Constructor_BlankAlias_Throws() =>
        FluentActions
            .Invoking(() => new RegistryUnit("1", Name, ["TP", " "]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("aliases");

    [Fact]
    public void Constructor_NullArguments_Throw()
    {
        FluentActions.Invoking(() => new RegistryUnit(null!, Name)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new RegistryUnit("1", null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Aliases_ListChangedAfterwards_AreTheOldOnes()
    {
        string[] aliases = ["TP"];
        var unit = new RegistryUnit("1", Name, aliases);

        aliases[0] = "changed";

        unit.Aliases.Should().Equal("TP");
    }

    [Fact]
    public void Refusals_OfAUnit_SayWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => new RegistryUnit("1,2", Name)),
            Refusal.Of(() => new RegistryUnit("1", Name, ["TP", " "])),
        }
            .Should()
            .Equal(
                "code: A code is 1 to 16 ASCII letters, digits, hyphens, underscores or points, not '1,2'.",
                "aliases: An alias is not blank."
            );
}
