using System.Text;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>A file whose disk fails after its beginning.</summary>
internal sealed class FailingStream(string beginning) : MemoryStream(Encoding.UTF8.GetBytes(beginning))
{
    public override int Read(Span<byte> buffer) =>
        Position < Length ? base.Read(buffer) : throw new IOException("The disk is gone.");

    public override int Read(byte[] buffer, int offset, int count) =>
        Position < Length ? base.Read(buffer, offset, count) : throw new IOException("The disk is gone.");
}
