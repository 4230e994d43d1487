namespace Papi.Cli.Tests.Documents;

/// <summary>The code blocks of a document beside the test program.</summary>
internal static class MarkdownBlocks
{
    public static string PathOf(string document) => Path.Combine(AppContext.BaseDirectory, "Documents", document);

    /// <summary>Gets the first block of a language, without its fences.</summary>
    public static string First(string document, string language)
    {
        string text = File.ReadAllText(PathOf(document)).ReplaceLineEndings("\n");
        string fence = $"```{language}\n";
        int start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
