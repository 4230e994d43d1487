namespace Papi.Scoring.Files;

/// <summary>Bytes that are no text, or too many of them: reading cannot go on.</summary>
/// <remarks>Passes through the parsers, which know nothing of it, and becomes the last problem of the file.</remarks>
internal sealed class UnreadableContentException(int? line, LocalizedText explanation, Exception? cause = null)
    : IOException(explanation.English, cause)
{
    public int? Line { get; } = line;

    public LocalizedText Explanation { get; } = explanation;
}
