using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ProvinceDashboard.Markup;

/// <summary>A piece of a page. It can only be made of literals and of encoded text, so no text of a visitor becomes markup.</summary>
internal sealed class Html
{
    // The pages are UTF-8: Vietnamese stays legible in the source.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>Gets nothing.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Takes markup whose holes are encoded, see <see cref="HtmlInterpolation"/>.</summary>
    public static Html Of(HtmlInterpolation markup) => new(markup.ToString());

    /// <summary>Puts pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces));

    /// <summary>Returns the markup.</summary>
    public override string ToString() => _markup;

    /// <summary>Writes a text so that it stays text, in an element or in a quoted attribute.</summary>
    internal static string Encode(string text) => Encoder.Encode(text);
}
