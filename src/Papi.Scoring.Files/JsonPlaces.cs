using System.Text;
using System.Text.Json;

namespace Papi.Scoring.Files;

/// <summary>Where in a JSON document a problem is.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class JsonPlaces
{
    // The serializer quotes whole words and properties.
    private const int LongestReason = 300;

    /// <summary>Places a problem whose path alone is known.</summary>
    public static FileProblem At(string path, LocalizedText message)
    {
        string shown = Excerpt.Of(path);
        return new FileProblem(null, null, shown, null, Placed(shown, message));
    }

    /// <summary>Places a problem where the serializer stopped.</summary>
    /// <remarks>The serializer counts lines from zero and columns in bytes.</remarks>
    public static FileProblem At(ReadOnlySpan<byte> utf8, JsonException exception, LocalizedText message)
    {
        string? path = exception.Path is null ? null : Excerpt.Of(exception.Path);
        if (exception.LineNumber is not { } line)
        {
            return new FileProblem(null, null, path, null, Placed(path, message));
        }

        var rest = utf8;
        for (long i = 0; i < line; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        int bytes = (int)Math.Min(exception.BytePositionInLine ?? 0, rest.Length);
        int column = Encoding.UTF8.GetCharCount(rest[..bytes]) + 1;
        return new FileProblem((int)line + 1, column, path, null, message);
    }

    /// <summary>Explains why a text is no JSON document, or one with the same property twice.</summary>
    public static FileProblem NotJson(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        string reason = Explain(exception);

        // Of a property that is there twice the serializer does not tell the place.
        return At(
            utf8,
            exception,
            exception.LineNumber is null ? JsonMessages.NotJsonAtAll(reason) : JsonMessages.NotJson(reason)
        );
    }

    /// <summary>Finds where the items of a list begin, with 1-based lines and columns.</summary>
    /// <param name="utf8">A JSON document.</param>
    /// <param name="property">The property of the document that is the list; null where the document itself is.</param>
    public static IReadOnlyList<(int Line, int Column)> OfItems(ReadOnlySpan<byte> utf8, string? property)
    {
        var places = new List<(int Line, int Column)>();
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        while (property is not null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFound = reader.ValueTextEquals(property);
            reader.Read();
            if (isFound)
            {
                break;
            }

            reader.Skip();
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return places;
        }

        int line = 1;
        int lineStart = 0;
        int seen = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = (int)reader.TokenStartIndex;
            var passed = utf8[seen..start];
            line += passed.Count((byte)'\n');
            lineStart = passed.LastIndexOf((byte)'\n') is >= 0 and var end ? seen + end + 1 : lineStart;
            seen = start;
            places.Add((line, Encoding.UTF8.GetCharCount(utf8[lineStart..start]) + 1));
            reader.Skip();
        }

        return places;
    }

    // A problem without a line is described by its message alone.
    private static LocalizedText Placed(string? path, LocalizedText message) =>
        path is null ? message : new($"{path}: {message.Vietnamese}", $"{path}: {message.English}");

    private static string Explain(JsonException exception)
    {
        string message = exception.Message;
        foreach (string tail in new[] { " Path: ", " LineNumber: " })
        {
            int end = message.LastIndexOf(tail, StringComparison.Ordinal);
            message = end < 0 ? message : message[..end];
        }

        return Excerpt.Of(message, LongestReason).TrimEnd('.');
    }
}
