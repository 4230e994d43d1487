using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public class SpellingKeyTests
{
    // Every Vietnamese letter with diacritics but Đ, which Unicode does not decompose: 66 small ones and 66 capitals.
    [Fact]
    public void Of_EveryLetterInEveryEncoding_IsItsBaseLetter()
    {
        VietnameseLetter.All.Should().HaveCount(132);
        VietnameseLetter
            .All.Where(letter =>
                !string.Equals(SpellingKey.Of(letter.Composed), letter.Letter, StringComparison.Ordinal)
                || !string.Equals(SpellingKey.Of(letter.Decomposed), letter.Letter, StringComparison.Ordinal)
                || !string.Equals(SpellingKey.Of(letter.Windows1258), letter.Letter, StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("Đắk Lắk", "daklak")]
    [InlineData("\u00D0\u1EAFk L\u1EAFk", "daklak")]
    [InlineData("\u00F0ồng nai", "dongnai")]
    [InlineData("\u0189ồng Nai", "dongnai")]
    [InlineData("Hoà Bình", "hoabinh")]
    [InlineData("Hòa Bình", "hoabinh")]
    [InlineData("Bà Rịa – Vũng Tàu", "bariavungtau")]
    [InlineData("BR-VT", "brvt")]
    [InlineData("T.P.\u00A0Huế", "tphue")]
    [InlineData("\uFEFFLai\u200B Châu*", "laichau")]
    [InlineData("HÀ NỘ\u0130", "hanoi")]
    [InlineData("ha no\u0131", "hanoi")]
    [InlineData("Cư M\u02BCgar", "cumgar")]
    [InlineData("Cư M’gar", "cumgar")]
    [InlineData("Quận 1", "quan1")]
    [InlineData("Lưu vực \U0001D11E", "luuvuc\U0001D11E")]
    [InlineData(" -.\u2212", "")]
    [InlineData("", "")]
    public void Of_WrittenName_KeepsLettersAndDigits(string text, string key) => SpellingKey.Of(text).Should().Be(key);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    public void Of_AnyCulture_IsTheSame(string culture)
    {
        using var _ = new UnderCulture(culture);

        SpellingKey.Of("NINH BÌNH, Điện Biên").Should().Be("ninhbinhdienbien");
    }

    [Fact]
    public void Of_KeyOfAnyText_IsItself() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                text =>
                    string.Equals(
                        SpellingKey.Of(SpellingKey.Of(text.Get)),
                        SpellingKey.Of(text.Get),
                        StringComparison.Ordinal
                    )
            )
            .Check(FixedSeed.Config());
}
