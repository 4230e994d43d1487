using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public class QuotationTests
{
    [Theory]
    [InlineData(null, "''")]
    [InlineData("Hà Giang", "'Hà Giang'")]
    [InlineData("a\r\nb\0c", "'a  b c'")]
    public void Of_ShortText_IsWholeAndOnOneLine(string? text, string quoted) => Quotation.Of(text).Should().Be(quoted);

    [Fact]
    public void Of_SixtyCharacters_IsWhole() =>
        Quotation.Of(new string('x', 60)).Should().Be($"'{new string('x', 60)}'");

    [Fact]
    public void Of_LongText_IsCut() => Quotation.Of(new string('x', 61)).Should().Be($"'{new string('x', 60)}…'");

    [Fact]
    public void Of_CutWithinASurrogatePair_LeavesThePairOut() =>
        Quotation.Of(new string('x', 59) + "\U0001D11Exx").Should().Be($"'{new string('x', 59)}…'");
}
