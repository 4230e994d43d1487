using System.Text;
using System.Text.Json;

namespace Papi.Scoring.Files;

/// <summary>Finds what is JSON by its syntax and no text by its meaning: an escaped half of a surrogate pair.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class BrokenJsonText
{
    /// <summary>Finds the first name or text that cannot be decoded; the serializer would only say that it wanted a text.</summary>
    public static FileProblem? Find(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
                if (isText && reader.ValueIsEscaped && !CanDecode(ref reader))
                {
                    var (line, column) = PlaceOf(utf8, (int)reader.TokenStartIndex);
                    return new FileProblem(line, column, null, null, JsonMessages.BrokenText);
                }
            }
        }
        catch (JsonException)
        {
            // What is no JSON is reported, with its place, where the document is parsed.
        }

        return null;
    }

    private static bool CanDecode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static (int Line, int Column) PlaceOf(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        int start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
