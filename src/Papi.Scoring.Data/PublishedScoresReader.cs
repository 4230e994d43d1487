using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Data;

/// <summary>Makes a table of the packed scores.</summary>
internal static class PublishedScoresReader
{
    public static ScoreTable Read()
    {
        var packed = new PackedScores(PackedScores.Load());
        var provinces = ProvinceRegistry.Vintage2008;
        ThrowIfOtherOrder(packed.ProvinceCodes, provinces);

        var builder = new ScoreTableBuilder(PapiEditions.Series, PublishedScores.DataVersion);
        double[] column = new double[provinces.Provinces.Count];
        for (int i = 0; i < packed.YearCount; i++)
        {
            var year = packed.ReadYear(out int columns);
            var nodes = PapiEditions.For(year).SubDimensions;
            if (nodes.Count != columns)
            {
                throw new InvalidOperationException(
                    $"The packed scores of {year} have {columns} columns for {nodes.Count} sub-dimensions."
                );
            }

            builder.AddYear(year, provinces);
            foreach (var node in nodes)
            {
                packed.ReadColumn(column);
                builder.SetColumn(year, node, column);
            }
        }

        return builder.Build();
    }

    private static void ThrowIfOtherOrder(ReadOnlySpan<byte> codes, ProvinceRegistry registry)
    {
        for (int i = 0; i < codes.Length; i++)
        {
            if (!string.Equals(registry.Provinces[i].Code, PackedScores.CodeOf(codes[i]), StringComparison.Ordinal))
            {
                throw new InvalidOperationException(
                    $"The packed scores have {codes[i]} in the place of {registry.Provinces[i]}."
                );
            }
        }
    }
}
