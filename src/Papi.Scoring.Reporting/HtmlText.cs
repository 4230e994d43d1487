namespace Papi.Scoring.Reporting;

/// <summary>Writes text into HTML.</summary>
internal static class HtmlText
{
    // The pages are UTF-8: only what HTML itself reads is replaced, so that Vietnamese stays legible in the source.
    public static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
