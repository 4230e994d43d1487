using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Commands;

/// <summary>The CSV of each command, read back, against its JSON: the same figures to the last digit.</summary>
public class CsvTests
{
    private const string Claims =
        "id,node,quantity,year,printed,base_year\nC1,total,score,2024,43.48,\nC2,D4,score,2024,59546,\nC3,total,rank,2024,31,\n";

    [Theory]
    [InlineData("rows", 7, "rank", "--year", "2024")]
    [InlineData("rows", 7, "rank", "--year", "2020", "--node", "D3", "--lang", "en")]
    [InlineData("dimensions", 9, "report", "Lai Châu", "--year", "2024")]
    [InlineData("nodes", 14, "compare", "Lai Châu", "--from", "2023", "--to", "2024")]
    [InlineData("groups", 6, "structure", "--year", "2024")]
    [InlineData("rows", 7, "robustness", "--year", "2024", "--draws", "50", "--seed", "1")]
    [InlineData("rows", 7, "sensitivity", "--year", "2024", "--samples", "20", "--seed", "1")]
    public void Csv_OfPublishedFigures_HasThoseOfTheJson(string array, int shared, params string[] args) =>
        Check(RowsOf(InProcess.RunForJson(args), array), shared, args);

    [Fact]
    public void Csv_OfASurvey_HasTheEstimatesOfTheJson()
    {
        string[] args =
        [
            "survey",
            SampleFiles.Reference("survey-micro.csv.gz"),
            "--weight",
            "w",
            "--strata",
            "province",
            "--cluster",
            "village",
            "--indicators",
            "q001-q003",
        ];

        Check(RowsOf(InProcess.RunForJson(args), "estimates"), 7, args);
    }

    [Fact]
    public void Csv_OfAnIndex_HasTheScoresOfTheJson()
    {
        string[] args =
        [
            "index",
            "--data",
            SampleFiles.Reference("coinr-input-2024.csv"),
            "--meta",
            SampleFiles.Reference("papi-2024-meta.csv"),
        ];

        Check(RowsOf(InProcess.RunForJson(args), "rows"), 4, args);
    }

    [Fact]
    public void Csv_OfAnAudit_HasTheFindingsOfTheJson()
    {
        using var claims = new TemporaryFile("claims.csv", Claims);
        string[] args = ["audit", claims.Path, "--province", "Lai Châu"];
        var json = InProcess.Run([.. args, "--json"]);

        Check(RowsOf(json.Json, "findings"), 8, args);
    }

    [Fact]
    public void Csv_OfAScoredFile_HasTheNodesOfTheJson()
    {
        string[] args =
        [
            "score",
            SampleFiles.Reference("lai-chau-2024-indicators.csv"),
            "--edition",
            "2021",
            "--province",
            "Lai Châu",
        ];
        var units = InProcess.RunForJson(args).At("units").EnumerateArray();

        Check([.. units.SelectMany(unit => RowsOf(unit, "nodes"))], 6, args);
    }

    [Fact]
    public void Csv_OfThePlanCommands_HasOneRowForEachTargetOrProblem()
    {
        string plan = SampleFiles.Reference("plans/lai-chau-2026.json");
        Read(InProcess.Run("plan", "check", plan, "--csv").Output)
            .Should()
            .HaveCount(InProcess.Run("plan", "check", plan, "--json").Json.At("problems").GetArrayLength());

        var draft = Read(InProcess.Run("plan", "draft", "Lai Châu", "--year", "2024", "--goal", "+1", "--csv").Output);
        draft[0]["node"].Should().Be("total");
        double.Parse(draft[0]["present"], CultureInfo.InvariantCulture).Should().BeApproximately(43.479567, 5e-7);

        var outcome = InProcess.Run("plan", "outcome", plan, "--json").Json;
        var rows = Read(InProcess.Run("plan", "outcome", plan, "--csv").Output);
        rows.Should().HaveCount(outcome.At("targets").GetArrayLength() + 1);
        Compare(rows.Skip(1), RowsOf(outcome, "targets"), 6);
    }

    [Theory]
    [InlineData("en", "Choose one of the two: --csv or --json.")]
    [InlineData("vi", "Chỉ chọn một trong hai: --csv hoặc --json.")]
    public void CsvAndJson_Together_AreRefused(string language, string expected) =>
        InProcess.RunRefused("rank", "--csv", "--json", "--lang", language)[0].Should().Be(expected);

    private static void Check(List<Dictionary<string, JsonElement>> expected, int shared, string[] args)
    {
        string csv = InProcess.Run([.. args, "--csv"]).Output;

        var rows = Read(csv);

        rows.Should().HaveCount(expected.Count).And.NotBeEmpty();
        Compare(rows, expected, shared);
    }

    private static void Compare(
        IEnumerable<Dictionary<string, string>> rows,
        List<Dictionary<string, JsonElement>> expected,
        int shared
    )
    {
        foreach (var (row, figures) in rows.Zip(expected))
        {
            string[] names = [.. row.Keys.Where(figures.ContainsKey)];

            names.Length.Should().BeGreaterThanOrEqualTo(shared, "{0} and {1}", row.Keys, figures.Keys);
            names
                .Where(name => !IsSame(figures[name], row[name]))
                .Select(name => $"{name}: {row[name]} is not {figures[name]}")
                .Should()
                .BeEmpty();
        }
    }

    private static bool IsSame(JsonElement expected, string read) =>
        expected.ValueKind switch
        {
            JsonValueKind.Null => read.Length == 0,
            JsonValueKind.True or JsonValueKind.False => bool.Parse(read) == expected.GetBoolean(),
            JsonValueKind.Number => double.Parse(read, CultureInfo.InvariantCulture).Equals(expected.GetDouble()),
            _ => string.Equals(read, expected.ToString(), StringComparison.Ordinal),
        };

    // Flat, as the columns are named: what stands under "before" begins with "before". Parts follow their whole.
    private static List<Dictionary<string, JsonElement>> RowsOf(JsonElement document, string array)
    {
        var rows = new List<Dictionary<string, JsonElement>>();
        foreach (var item in document.At(array).EnumerateArray())
        {
            var row = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            rows.Add(row);
            foreach (var property in item.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.Object)
                {
                    foreach (var part in property.Value.EnumerateObject())
                    {
                        row.Add(property.Name + char.ToUpperInvariant(part.Name[0]) + part.Name[1..], part.Value);
                    }
                }
                else if (property.Value.ValueKind != JsonValueKind.Array)
                {
                    row.Add(property.Name, property.Value);
                }
            }

            if (item.TryGetProperty("subDimensions", out _))
            {
                rows.AddRange(RowsOf(item, "subDimensions"));
            }
        }

        return rows;
    }

    private static List<Dictionary<string, string>> Read(string text)
    {
        using var reader = new StringReader(text);
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { Separator = ',' });
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(
                csv.Headers.Select((name, i) => (name, value: csv.GetString(i)))
                    .ToDictionary(cell => cell.name, cell => cell.value, StringComparer.Ordinal)
            );
        }

        return rows;
    }
}
