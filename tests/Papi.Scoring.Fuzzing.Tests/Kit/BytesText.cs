using System.Text;

namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>Bytes as a text in which every character is a byte.</summary>
internal static class BytesText
{
    /// <summary>Gets the UTF-8 bytes of a text as characters; half a surrogate pair becomes the three bytes that it would have.</summary>
    public static string OfUtf8(string text)
    {
        var bytes = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])))
            {
                bytes.Append([
                    (char)(0xE0 | (text[i] >> 12)),
                    (char)(0x80 | ((text[i] >> 6) & 0x3F)),
                    (char)(0x80 | (text[i] & 0x3F)),
                ]);
                continue;
            }

            int length = char.IsSurrogate(text[i]) ? 2 : 1;
            bytes.Append(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text, i, length)));
            i += length - 1;
        }

        return bytes.ToString();
    }

    /// <summary>Gets any bytes as characters.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>Gets the bytes that the characters stand for.</summary>
    public static byte[] BytesOf(string text) => Encoding.Latin1.GetBytes(text);
}
