namespace Papi.Cli.Tests.Documents;

/// <summary>The code blocks of a document beside the test program.</summary>
internal static class MarkdownBlocks
{
    public static string PathOf(string document) => Path.Combine(AppContext.BaseDirectory, "Documents", document);

    /// <summary>Gets the first block of a language, without its fences.</summary>
    /// <param name="document">The name of the document.</param>
    /// <param name="language">What stands after the opening fence.</param>
    /// <param name="heading">Where to begin; null begins at the top.</param>
    public static string First(string document, string language, string? heading = null)
    {
        string text = File.ReadAllText(PathOf(document)).ReplaceLineEndings("\n");
        string fence = $"```{language}\n";
        int start = text.IndexOf(fence, FindHeading(text, heading), StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static int FindHeading(string text, string? heading) =>
        heading is null ? 0 : text.IndexOf($"\n## {heading}", StringComparison.Ordinal);
}
