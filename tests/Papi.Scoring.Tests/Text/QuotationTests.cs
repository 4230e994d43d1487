using System.Globalization;
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

    [Fact]
    public void List_FewTexts_HasThemAll() => Quotation.List(["a", "b\nc"]).Should().Be("a, b c");

    [Fact]
    public void List_ManyTexts_HasTenAndHowManyThereAre() =>
        Quotation
            .List([.. Enumerable.Range(1, 11).Select(i => i.ToString(CultureInfo.InvariantCulture))], " → ")
            .Should()
            .Be("1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → 9 → 10 → … (11 in all)");
}
