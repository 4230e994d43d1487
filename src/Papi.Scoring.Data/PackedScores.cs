using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace Papi.Scoring.Data;

/// <summary>Walks through the compact form of the published scores that <c>Packing/pack-published-scores.cs</c> writes.</summary>
/// <remarks>
/// A head of 4 bytes (format, number of years, number of provinces, 0) and the province codes as one byte each. Then for
/// each year 2 bytes of calendar year, 1 byte with the number of its sub-dimensions, and their columns in the order of
/// the edition, provinces side by side, each score 3 bytes: millionths of a point, all ones where missing. One byte of
/// padding ends it. Little-endian.
/// </remarks>
internal ref struct PackedScores
{
    private const byte Format = 1;

    private const int CellSize = 3;

    private const uint Missing = 0xFFFFFF;

    // A whole number below 2^24 over a million is the double nearest to the printed decimal, as parsing it would be.
    private const double StepsPerPoint = 1_000_000;

    private ReadOnlySpan<byte> _rest;

    public PackedScores(ReadOnlySpan<byte> packed)
    {
        if (packed[0] != Format)
        {
            throw new InvalidOperationException(
                $"The published scores have the format {packed[0]}; expected {Format}."
            );
        }

        YearCount = packed[1];
        ProvinceCodes = packed.Slice(4, packed[2]);
        _rest = packed[(4 + ProvinceCodes.Length)..];
    }

    public int YearCount { get; }

    /// <summary>The codes in the order of the columns, as numbers.</summary>
    public ReadOnlySpan<byte> ProvinceCodes { get; }

    public static byte[] Load()
    {
        using var stream =
            typeof(PackedScores).Assembly.GetManifestResourceStream("published-scores.bin")
            ?? throw new InvalidOperationException("The published scores are missing from the assembly.");
        byte[] packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        return packed;
    }

    public static string CodeOf(byte number) => number.ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>Reads the head of the next year.</summary>
    public SurveyYear ReadYear(out int columns)
    {
        SurveyYear year = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        columns = _rest[2];
        _rest = _rest[3..];
        return year;
    }

    /// <summary>Reads the next column; as many scores as there are provinces, NaN where missing.</summary>
    public void ReadColumn(Span<double> points)
    {
        var cells = _rest[..((CellSize * points.Length) + 1)];
        for (int i = 0; i < points.Length; i++)
        {
            // Four bytes are read at once and the one of the next score is masked away; hence the padding.
            points[i] = BinaryPrimitives.ReadUInt32LittleEndian(cells[(CellSize * i)..]) & Missing;
        }

        int lane = 0;
        var missing = new Vector<double>(Missing);
        var steps = new Vector<double>(StepsPerPoint);
        for (; lane <= points.Length - Vector<double>.Count; lane += Vector<double>.Count)
        {
            var cell = new Vector<double>(points[lane..]);
            Vector
                .ConditionalSelect(Vector.Equals(cell, missing), new Vector<double>(double.NaN), cell / steps)
                .CopyTo(points[lane..]);
        }

        for (; lane < points.Length; lane++)
        {
            points[lane] = points[lane] == Missing ? double.NaN : points[lane] / StepsPerPoint;
        }

        _rest = _rest[(CellSize * points.Length)..];
    }
}
