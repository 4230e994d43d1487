namespace Papi.Cli.Tests.Documents;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands after the opening fence; empty where nothing does.</param>
/// <param name="Text">The lines between the fences, each with its end.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record CodeBlock(string Language, string Text, int Line)
{
    public bool IsIn(string language) => string.Equals(Language, language, StringComparison.Ordinal);
}
