using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Papi.Scoring.Text;

/// <summary>JSON documents from outside: bounded in size, and without half surrogate pairs.</summary>
/// <remarks>
/// What is wrong is a <see cref="JsonException"/>, as it is where the text is no JSON. Stateless; safe for concurrent use.
/// </remarks>
internal static class JsonContent
{
    /// <summary>The greatest size of a document: 16 MiB. An edition with all its indicators has 36 KiB.</summary>
    public const int MaxSize = 16 << 20;

    /// <summary>The greatest number of items in a list of a document: 10,000.</summary>
    public const int MaxItems = 10_000;

    // The serializer quotes whole words and properties.
    private const int LongestReason = 300;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Gets the bytes of a text.</summary>
    /// <exception cref="JsonException">The text is too long or has half a surrogate pair.</exception>
    public static byte[] Of(string json)
    {
        ThrowIfLarger(json.Length);
        try
        {
            byte[] utf8 = Strict.GetBytes(json);
            ThrowIfLarger(utf8.Length);
            return utf8;
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Character {exception.Index + 1} of the text is half of a surrogate pair."
                ),
                exception
            );
        }
    }

    /// <summary>Reads a stream to its end, without the byte order mark.</summary>
    /// <exception cref="JsonException">The stream has too many bytes.</exception>
    public static ReadOnlySpan<byte> Of(Stream utf8Json)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[1 << 12];
        for (int read = utf8Json.Read(buffer); read > 0; read = utf8Json.Read(buffer))
        {
            ThrowIfLarger(content.Length + read);
            content.Write(buffer, 0, read);
        }

        ReadOnlySpan<byte> utf8 = content.GetBuffer().AsSpan(0, (int)content.Length);
        return utf8 is [0xEF, 0xBB, 0xBF, .. var text] ? text : utf8;
    }

    /// <summary>Refuses a list that is too long.</summary>
    /// <param name="count">How many items it has.</param>
    /// <param name="name">What they are, in the plural.</param>
    /// <exception cref="JsonException">There are too many.</exception>
    public static void ThrowIfMore(int count, string name)
    {
        if (count > MaxItems)
        {
            throw new JsonException(
                string.Create(CultureInfo.InvariantCulture, $"There are {count} {name}; at most {MaxItems} are read.")
            );
        }
    }

    /// <summary>Gets why a document cannot be read, without the line, which the serializer counts from zero.</summary>
    public static string Explain(JsonException exception)
    {
        string message = exception.Message;
        foreach (string tail in new[] { " Path: ", " LineNumber: " })
        {
            int end = message.LastIndexOf(tail, StringComparison.Ordinal);
            message = end < 0 ? message : message[..end];
        }

        return Quotation.Cut(message, LongestReason);
    }

    private static void ThrowIfLarger(long size)
    {
        if (size > MaxSize)
        {
            throw new JsonException(
                string.Create(CultureInfo.InvariantCulture, $"The document is larger than {MaxSize >> 20} MiB.")
            );
        }
    }
}
