#:project ../../Papi.Scoring/Papi.Scoring.csproj
#:package CsvHelper
#:property PublishAot=false
#:property TargetFramework=net10.0
#:property RunAnalyzers=false

// Makes Resources/published-scores.bin of Resources/published-scores.csv. PackedScores explains the form.
// dotnet run src/Papi.Scoring.Data/Packing/pack-published-scores.cs
using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

string resources = Path.Combine(Here(), "..", "Resources");
var rows = new Dictionary<(int Year, string Province), Dictionary<string, string>>();
using (
    var csv = CsvReader.FromFile(
        Path.Combine(resources, "published-scores.csv"),
        new CsvReaderOptions { Separator = ',' }
    )
)
{
    while (csv.Read())
    {
        var cells = csv
            .Headers.Select((column, i) => (column, text: csv.GetString(i)))
            .ToDictionary(cell => cell.column, cell => cell.text);
        rows.Add((int.Parse(cells["year"], CultureInfo.InvariantCulture), cells["province_code"]), cells);
    }
}

const int missing = 0xFFFFFF;
int[] years = [.. rows.Keys.Select(key => key.Year).Distinct().Order()];
var provinces = ProvinceRegistry.Vintage2008.Provinces;
using var file = File.Create(Path.Combine(resources, "published-scores.bin"));
using var writer = new BinaryWriter(file);
writer.Write([1, (byte)years.Length, (byte)provinces.Count, 0]);
writer.Write([.. provinces.Select(province => byte.Parse(province.Code, CultureInfo.InvariantCulture))]);
foreach (int year in years)
{
    writer.Write((ushort)year);
    writer.Write((byte)PapiEditions.For(year).SubDimensions.Count);
    foreach (var node in PapiEditions.For(year).SubDimensions)
    {
        foreach (var province in provinces)
        {
            string text = rows[(year, province.Code)][node.Code];
            decimal millionths =
                text.Length == 0 ? missing : decimal.Parse(text, CultureInfo.InvariantCulture) * 1_000_000m;
            if (!decimal.IsInteger(millionths) || millionths is < 0 or > missing)
            {
                throw new InvalidDataException($"{year} {province} {node.Code}: {text} has no place in three bytes.");
            }

            int cell = (int)millionths;
            writer.Write([(byte)cell, (byte)(cell >> 8), (byte)(cell >> 16)]);
        }
    }
}

writer.Write((byte)0);
Console.WriteLine($"{years.Length} years, {provinces.Count} provinces, {file.Length} bytes");

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
