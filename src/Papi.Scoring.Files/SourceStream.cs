namespace Papi.Scoring.Files;

/// <summary>A stream that can be asked how it begins before it is read, and how far it has been read.</summary>
internal sealed class SourceStream(Stream inner) : ForwardStream
{
    private const int StartLength = 2;

    private readonly byte[] _start = ReadStart(inner);

    private long _read;

    /// <summary>Gets whether the content is compressed by gzip, as its first two bytes say (RFC 1952).</summary>
    public bool IsGzip => _start is [0x1F, 0x8B];

    /// <summary>Gets how many bytes there are; null where the stream beneath does not know.</summary>
    public long? TotalBytes { get; } = inner.CanSeek ? inner.Length : null;

    /// <summary>Gets the share of the bytes that has been read, from 0 to 1; null where the end is not known.</summary>
    public double? ShareRead =>
        TotalBytes is { } total
            ? total == 0
                ? 1
                : Math.Min(1, (double)_read / total)
            : null;

    /// <summary>Gets the last four bytes read so far as a number, the last one greatest.</summary>
    public uint LastWord { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int count;
        if (_read < _start.Length)
        {
            int first = (int)_read;
            count = Math.Min(buffer.Length, _start.Length - first);
            _start.AsSpan(first, count).CopyTo(buffer);
        }
        else
        {
            count = inner.Read(buffer);
        }

        _read += count;
        foreach (byte value in buffer[Math.Max(0, count - sizeof(uint))..count])
        {
            LastWord = (LastWord >> 8) | ((uint)value << 24);
        }

        return count;
    }

    private static byte[] ReadStart(Stream inner)
    {
        var start = new byte[StartLength];
        int length = inner.ReadAtLeast(start, StartLength, throwOnEndOfStream: false);
        return start[..length];
    }
}
