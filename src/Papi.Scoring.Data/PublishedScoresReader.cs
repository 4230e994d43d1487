using System.Buffers.Binary;
using System.Globalization;
using System.Reflection;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Data;

/// <summary>Reads the compact form of the published scores that <c>Packing/pack-published-scores.cs</c> writes.</summary>
/// <remarks>
/// A head of 4 bytes (format, number of years, number of provinces, 0), the province codes as one byte each, then for
/// each year 2 bytes of calendar year and its sub-dimensions in the order of the edition, provinces side by side, each
/// score 3 bytes: millionths of a point, all ones where missing. Little-endian throughout.
/// </remarks>
internal static class PublishedScoresReader
{
    private const byte Format = 1;

    private const int CellSize = 3;

    private const int Missing = 0xFFFFFF;

    // A whole number below 2^24 over a million is the double nearest to the printed decimal, as parsing it would be.
    private const double StepsPerPoint = 1_000_000;

    public static ScoreTable Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("published-scores.bin")
            ?? throw new InvalidOperationException("The published scores are missing from the assembly.");
        byte[] packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        return Read(packed);
    }

    private static ScoreTable Read(ReadOnlySpan<byte> packed)
    {
        if (packed[0] != Format)
        {
            throw new InvalidOperationException(
                $"The published scores have the format {packed[0]}; expected {Format}."
            );
        }

        var builder = new ScoreTableBuilder(PapiEditions.Series, PublishedScores.DataVersion);
        int years = packed[1];
        var provinces = ReadProvinces(packed.Slice(4, packed[2]));
        packed = packed[(4 + provinces.Length)..];
        for (int i = 0; i < years; i++)
        {
            SurveyYear year = BinaryPrimitives.ReadUInt16LittleEndian(packed);
            packed = packed[2..];
            builder.AddYear(year, ProvinceRegistry.Vintage2008);
            foreach (var node in PapiEditions.For(year).SubDimensions)
            {
                foreach (var province in provinces)
                {
                    int cell = packed[0] | (packed[1] << 8) | (packed[2] << 16);
                    packed = packed[CellSize..];
                    if (cell != Missing)
                    {
                        builder.Set(year, province, node, new Score(cell / StepsPerPoint));
                    }
                }
            }
        }

        return builder.Build();
    }

    private static Province[] ReadProvinces(ReadOnlySpan<byte> codes)
    {
        var provinces = new Province[codes.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            provinces[i] = ProvinceRegistry.Vintage2008.Find(codes[i].ToString("D2", CultureInfo.InvariantCulture));
        }

        return provinces;
    }
}
