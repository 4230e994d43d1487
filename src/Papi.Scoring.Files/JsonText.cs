using System.Text.Json;

namespace Papi.Scoring.Files;

/// <summary>Reads a text as JSON.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class JsonText
{
    /// <summary>Reads a document in which no object has a property twice.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="problems">Where it is no such document, the reason is added here.</param>
    /// <returns>The document; null where it is none.</returns>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, ProblemList problems)
    {
        if (utf8.IsEmpty)
        {
            problems.Add(null, ContentMessages.Empty);
            return null;
        }

        if (BrokenJsonText.Find(utf8.Span) is { } broken)
        {
            problems.Add(broken);
            return null;
        }

        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            problems.Add(JsonPlaces.NotJson(utf8.Span, exception));
            return null;
        }
    }
}
