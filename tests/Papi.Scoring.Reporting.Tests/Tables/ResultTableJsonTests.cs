using System.Text.Json;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Reporting.Tests.Charts;

namespace Papi.Scoring.Reporting.Tests.Tables;

public class ResultTableJsonTests
{
    [Theory]
    [MemberData(nameof(SampleResults.Names), MemberType = typeof(SampleResults))]
    public void ToJson_EveryResult_HasTheValuesOfItsTable(string name)
    {
        var table = SampleResults.Table(name, Language.English);

        using var json = JsonDocument.Parse(table.ToJson());

        var root = json.RootElement;
        root.GetProperty("format").GetString().Should().Be("papi.table/1");
        root.GetProperty("language").GetString().Should().Be("en");
        root.GetProperty("caption").GetString().Should().Be(table.Caption);
        root.GetProperty("columns")
            .EnumerateArray()
            .Select(column => column.GetProperty("name").GetString())
            .Should()
            .Equal(table.Columns.Select(column => column.Name));
        var rows = root.GetProperty("rows").EnumerateArray().ToList();
        rows.Should().HaveSameCount(table.Rows);
        foreach (var (row, expected) in rows.Zip(table.Rows))
        {
            foreach (var (column, value) in table.Columns.Zip(expected.Values))
            {
                ValueOf(row.GetProperty(column.Name), column).Should().Be(Finite(value), $"{name}, {column.Name}");
            }
        }
    }

    [Fact]
    public void ToJson_VietnameseAndTags_KeepsLettersAndEndsNoScript()
    {
        var table = ResultTable.Create(
            "Lai Châu",
            [new ResultColumn("name", "Tên", ColumnKind.Text), new ResultColumn("x", "Điểm", ColumnKind.Number)],
            [
                ["</script>", 0.1],
                [null, null],
            ]
        );

        string json = table.ToJson();

        json.Should().Contain("Lai Châu").And.Contain("0.1").And.NotContain("</script>").And.NotContain("\r");
        json.Should().Contain("\"x\": null");
    }

    [NodeFact]
    public async Task ToJson_EveryResult_KeepsItsSchema()
    {
        using var folder = new TemporaryFolder();
        string schema = folder.Write("table.schema.json", ResultTable.ReadJsonSchema());
        var files = SampleResults
            .Types.Select(type => folder.Write($"{type.Name}.json", SampleResults.Table(type.Name).ToJson()))
            .ToList();

        var run = await NodeFolder.Validate(schema, files);

        run.ExitCode.Should().Be(0, run.Output + run.Errors);
    }

    [NodeFact]
    public async Task ReadJsonSchema_OtherDocuments_AreRefused()
    {
        using var folder = new TemporaryFolder();
        string schema = folder.Write("table.schema.json", ResultTable.ReadJsonSchema());
        string json = SampleResults.Table("ProvinceRanking").ToJson();
        string[] mutants =
        [
            json.Replace("papi.table/1", "papi.table/2", StringComparison.Ordinal),
            json.Replace("\"kind\": \"whole\"", "\"kind\": \"integer\"", StringComparison.Ordinal),
            json.Replace("\"rows\":", "\"lines\":", StringComparison.Ordinal),
        ];

        for (int i = 0; i < mutants.Length; i++)
        {
            mutants[i].Should().NotBe(json);
            var run = await NodeFolder.Validate(schema, [folder.Write($"{i}.json", mutants[i])]);
            run.ExitCode.Should().Be(1, mutants[i][..200]);
        }
    }

    private static object? ValueOf(JsonElement value, ResultColumn column) =>
        value.ValueKind == JsonValueKind.Null ? null
        : column.ValueType == typeof(string) ? value.GetString()
        : column.ValueType == typeof(bool) ? value.GetBoolean()
        : column.ValueType == typeof(long) ? value.GetInt64()
        : value.GetDouble();

    private static object? Finite(object? value) => value is double number && !double.IsFinite(number) ? null : value;
}
