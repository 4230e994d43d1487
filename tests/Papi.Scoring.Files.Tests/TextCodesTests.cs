using System.Globalization;
using System.Text;

namespace Papi.Scoring.Files.Tests;

public class TextCodesTests
{
    [Fact]
    public void Encode_ManyTexts_NumbersThemInTheOrderInWhichTheyCome()
    {
        var codes = new TextCodes();
        string[] texts =
        [
            .. Enumerable.Range(0, 1000).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            "Lai Châu",
            "",
        ];

        var first = texts.Select(text => codes.Encode(Encoding.UTF8.GetBytes(text))).ToArray();
        var again = texts.Reverse().Select(text => codes.Encode(Encoding.UTF8.GetBytes(text))).Reverse().ToArray();

        first.Should().Equal(Enumerable.Range(0, texts.Length));
        again.Should().Equal(first);
        codes.ToTexts().Should().Equal(texts);
    }
}
