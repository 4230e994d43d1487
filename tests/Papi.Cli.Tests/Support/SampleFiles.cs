using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Tests.Support;

/// <summary>Files of scores in the edition of 2021, every sub-dimension given.</summary>
internal static class SampleFiles
{
    /// <summary>Gets the path of a file under <c>Reference</c>.</summary>
    public static string Reference(string name) => Path.Combine(AppContext.BaseDirectory, "Reference", name);

    /// <summary>
    /// Writes a file for provinces in the order of a registry, each sub-dimension of the n-th (from 0) n per mille of
    /// the way up its scale: the total is 8 + 0.072 n.
    /// </summary>
    public static TemporaryFile Ladder(ProvinceRegistry registry, int year) =>
        new("ladder.csv", Write(registry, year, ",", CultureInfo.InvariantCulture));

    /// <summary>Writes the same file with semicolons and decimal commas.</summary>
    public static TemporaryFile VietnameseLadder(ProvinceRegistry registry, int year)
    {
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        return new TemporaryFile("ladder-vi.csv", Write(registry, year, ";", comma));
    }

    private static string Write(ProvinceRegistry registry, int year, string separator, CultureInfo culture)
    {
        var nodes = PapiEditions.For(2021).SubDimensions;
        string[] header = ["province", "year", .. nodes.Select(node => node.Code)];
        var rows = registry.Provinces.Select(province =>
            (string[])
                [
                    province.Code,
                    year.ToString(culture),
                    .. nodes.Select(node => node.Scale!.Value.At(province.Index / 1000d).ToString("F9", culture)),
                ]
        );
        return string.Concat(rows.Prepend(header).Select(row => string.Join(separator, row) + "\n"));
    }
}
