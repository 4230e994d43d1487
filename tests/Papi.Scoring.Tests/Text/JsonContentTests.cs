using System.Text.Json;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public class JsonContentTests
{
    [Theory]
    [InlineData("It is bad.", "It is bad.")]
    [InlineData("It is bad. LineNumber: 3 | BytePositionInLine: 1.", "It is bad.")]
    [InlineData("It is bad. Path: $.a | LineNumber: 3 | BytePositionInLine: 1.", "It is bad.")]
    [InlineData("' Path: ' is bad. Path: $.a", "' Path: ' is bad.")]
    public void Explain_MessageOfTheSerializer_IsWithoutItsPlace(string message, string reason) =>
        JsonContent.Explain(new JsonException(message)).Should().Be(reason);

    [Fact]
    public void ThrowIfMore_AtAndBeyondTheMost_RefusesTheOneBeyond()
    {
        FluentActions.Invoking(() => JsonContent.ThrowIfMore(10_000, "nodes")).Should().NotThrow();
        FluentActions
            .Invoking(() => JsonContent.ThrowIfMore(10_001, "nodes"))
            .Should()
            .Throw<JsonException>()
            .WithMessage("There are 10001 nodes; at most 10000 are read.");
    }

    [Fact]
    public void Of_TextThatIsHalfAPair_SaysWhere() =>
        FluentActions
            .Invoking(() => JsonContent.Of("[\"\ud800\"]"))
            .Should()
            .Throw<JsonException>()
            .WithMessage("Character 3 of the text is half of a surrogate pair.");

    [Fact]
    public void Of_AtAndBeyondTheGreatestSize_RefusesTheOneBeyond()
    {
        JsonContent.Of(new string(' ', JsonContent.MaxSize)).Should().HaveCount(16 * 1024 * 1024);
        FluentActions
            .Invoking(() => JsonContent.Of(new string(' ', JsonContent.MaxSize + 1)))
            .Should()
            .Throw<JsonException>()
            .WithMessage("The document is larger than 16 MiB.");
        FluentActions
            .Invoking(() => JsonContent.Of(new string(' ', JsonContent.MaxSize - 1) + "Đ"))
            .Should()
            .Throw<JsonException>("its last letter has two bytes")
            .WithMessage("The document is larger than 16 MiB.");
    }
}
