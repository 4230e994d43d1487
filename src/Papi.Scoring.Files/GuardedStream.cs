using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Papi.Scoring.Files;

/// <summary>Passes on the bytes of a text file as long as they are UTF-8 text, without the byte order mark.</summary>
/// <remarks>
/// What is no text cuts the stream before the line that it is in, so that the problems of the lines before it are found
/// as well, and <see cref="ThrowIfCut"/> then tells what it was. Where the beginning of that line has been delivered,
/// and where the file is too large or is told by its first bytes to be no text, reading throws at once.
/// </remarks>
internal sealed class GuardedStream(Stream inner, long maxBytes) : ForwardStream
{
    private const int BufferSize = 1 << 16;

    private static readonly SearchValues<byte> ControlCharacters = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Append(0x7F).Select(code => (byte)code).Except("\t\r\n"u8.ToArray()),
    ]);

    private readonly byte[] _buffer = new byte[BufferSize];

    // From _next to _checked the bytes are known to be text; from there to _filled a character is cut in two.
    private int _next;

    private int _checked;

    private int _filled;

    private long _total;

    private int _line = 1;

    private byte _last = (byte)'\n';

    private bool _reachedEnd;

    private UnreadableContentException? _failure;

    /// <summary>Gets whether the text ends before the end of the file.</summary>
    public bool IsCut => _failure is not null;

    public override int Read(Span<byte> buffer)
    {
        if (_next == _checked && !buffer.IsEmpty)
        {
            Fill();
        }

        int count = Math.Min(buffer.Length, _checked - _next);
        _buffer.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        return count;
    }

    /// <summary>Tells what ended the text before its end; to be called when nothing is left.</summary>
    /// <exception cref="UnreadableContentException">The bytes that follow are no text.</exception>
    public void ThrowIfCut()
    {
        if (_failure is not null)
        {
            throw _failure;
        }
    }

    private void Fill()
    {
        if (_reachedEnd || _failure is not null)
        {
            return;
        }

        int kept = _filled - _checked;
        _buffer.AsSpan(_checked, kept).CopyTo(_buffer);
        int read = inner.ReadAtLeast(_buffer.AsSpan(kept), BufferSize - kept, throwOnEndOfStream: false);
        bool isFirst = _total == 0;
        _total += read;
        _filled = kept + read;
        _reachedEnd = _filled < BufferSize;
        if (_total > maxBytes)
        {
            throw new UnreadableContentException(null, ContentMessages.TooLarge(maxBytes));
        }

        _next = isFirst ? SkipByteOrderMark() : 0;
        _checked = _reachedEnd ? _filled : _filled - LengthOfCutCharacter(_buffer.AsSpan(0, _filled));
        Check();
    }

    private int SkipByteOrderMark()
    {
        ReadOnlySpan<byte> start = _buffer.AsSpan(0, _filled);
        LocalizedText? foreign = start switch
        {
            [0xFF, 0xFE, ..] => ContentMessages.Utf16("little-endian"),
            [0xFE, 0xFF, ..] => ContentMessages.Utf16("big-endian"),
            [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => ContentMessages.Workbook,
            _ => null,
        };
        if (foreign is not null)
        {
            throw new UnreadableContentException(1, foreign);
        }

        return start is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
    }

    private void Check()
    {
        ReadOnlySpan<byte> text = _buffer.AsSpan(_next, _checked - _next);
        int control = text.IndexOfAny(ControlCharacters);
        int valid = Utf8.IsValid(text) ? text.Length : LengthOfValidStart(text);
        if (control < 0 && valid == text.Length)
        {
            CountLines(text);
            return;
        }

        int bad = control < 0 ? valid : Math.Min(control, valid);
        int lineStart = text[..bad].LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
        CountLines(text[..lineStart]);
        _failure = new UnreadableContentException(
            _line,
            bad == control ? ContentMessages.ControlCharacter(text[bad]) : ContentMessages.NotUtf8(text[bad])
        );
        _checked = _next + lineStart;

        // The beginning of the line has gone out with the block before; an end here would pass for the end of its row.
        if (lineStart == 0 && _last is not ((byte)'\r' or (byte)'\n'))
        {
            throw _failure;
        }
    }

    private void CountLines(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        int pairs = text.Count("\r\n"u8) + (_last == '\r' && text[0] == '\n' ? 1 : 0);
        _line += text.Count((byte)'\n') + text.Count((byte)'\r') - pairs;
        _last = text[^1];
    }

    private static int LengthOfValidStart(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (Rune.DecodeFromUtf8(text[length..], out _, out int consumed) == OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    // The lead byte of a character of n bytes stands less than n bytes before the end.
    private static int LengthOfCutCharacter(ReadOnlySpan<byte> text)
    {
        for (int length = 1; length <= Math.Min(3, text.Length); length++)
        {
            byte value = text[^length];
            if ((value & 0xC0) != 0x80)
            {
                int needed = value switch
                {
                    >= 0xF0 => 4,
                    >= 0xE0 => 3,
                    >= 0xC0 => 2,
                    _ => 1,
                };
                return needed > length ? length : 0;
            }
        }

        return 0;
    }
}
