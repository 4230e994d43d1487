using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ProvinceDashboard.Markup;

/// <summary>Markup with holes: a text in a hole is encoded, a piece is not, and anything else does not compile.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    private const int UsualLengthOfHole = 32;

    private readonly StringBuilder _markup;

    public HtmlInterpolation(int literalLength, int formattedCount) =>
        _markup = new StringBuilder(literalLength + (formattedCount * UsualLengthOfHole));

    public void AppendLiteral(string literal) => _markup.Append(literal);

    public void AppendFormatted(string? text) => _markup.Append(Html.Encode(text ?? ""));

    public void AppendFormatted(int number) => _markup.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Html piece) => _markup.Append(piece);

    public void AppendFormatted(IEnumerable<Html> pieces) => _markup.AppendJoin("", pieces);

    public override string ToString() => _markup.ToString();
}
