using System.IO.Compression;

namespace Papi.Scoring.Files;

/// <summary>Unpacks a gzip stream and throws where it is cut short, which the unpacker of the runtime takes for its end.</summary>
/// <remarks>
/// A file ends with the length of its last member, modulo 2^32 (RFC 1952). A file can have several members, one after the
/// other; no read goes beyond the end of one, so each end of a read may be the start of the last. The chance that a file
/// cut at random has such a length where it ends is one in four thousand million for each of them.
/// </remarks>
internal sealed class GzipText(SourceStream source) : ForwardStream
{
    private readonly GZipStream _unpacked = new(source, CompressionMode.Decompress, leaveOpen: true);

    private readonly List<uint> _endsOfReads = [0];

    public override int Read(Span<byte> buffer)
    {
        int count = _unpacked.Read(buffer);
        if (count > 0)
        {
            _endsOfReads.Add(unchecked(_endsOfReads[^1] + (uint)count));
        }
        else if (!buffer.IsEmpty && !_endsOfReads.Contains(unchecked(_endsOfReads[^1] - source.LastWord)))
        {
            throw new InvalidDataException("The gzip stream is cut short.");
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
