using System.Text;
using System.Text.Json;

namespace Papi.Scoring.Files.Tests;

/// <summary>The published schema and the reader know the same document.</summary>
public class PlanSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(PlanFile.Schema).RootElement;

    private static readonly JsonElement Task = At("properties", "tasks", "items");

    [Fact]
    public void Schema_Version_IsTheOneThatIsRead() =>
        At("properties", "schema", "const").GetInt32().Should().Be(PlanFile.Version);

    [Fact]
    public void Schema_Properties_AreThoseThatTheReaderKnows()
    {
        // One unknown property in each object: the reader answers with the ones that it knows there.
        const string Probe = """
            {"schema": 1, "province": "12", "baseYear": 2023, "targetYear": 2024, "x": 1, "objective": {"x": 1},
             "targets": [{"score": 5, "x": 1}], "tasks": [{"x": 1, "schedule": {"kind": "ongoing", "x": 1}}]}
            """;
        string[] known =
        [
            .. PlanFile
                .Read(new MemoryStream(Encoding.UTF8.GetBytes(Probe)), "plan.json")
                .Problems.Select(problem => problem.Message.English.Split(": ")[1].TrimEnd('.')),
        ];

        known
            .Should()
            .Equal(
                NamesOf(Schema),
                NamesOf(At("properties", "objective")),
                NamesOf(At("properties", "targets", "items")),
                NamesOf(Task),
                NamesOf(At("$defs", "schedule").GetProperty("oneOf")[1])
            );
    }

    [Fact]
    public void Schema_Words_AreThoseThatTheReaderKnows()
    {
        WordsOf(At("properties", "objective", "properties", "tier")).Should().Equal(PlanFileWords.Tiers);
        WordsOf(At("properties", "vintage")).Should().Equal(PlanFileWords.Vintages);
        WordsOf(Task.GetProperty("properties").GetProperty("status")).Should().Equal(PlanFileWords.Statuses);
        At("$defs", "schedule")
            .GetProperty("oneOf")
            .EnumerateArray()
            .Select(schedule => schedule.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString())
            .Should()
            .Equal(PlanFileWords.Kinds);
    }

    [Fact]
    public void Schema_Years_AreTheSurveyYears()
    {
        int least = At("$defs", "year", "minimum").GetInt32();
        int most = At("$defs", "year", "maximum").GetInt32();

        new[] { least - 1, least, most, most + 1 }.Select(SurveyYear.IsValid).Should().Equal(false, true, true, false);
    }

    private static JsonElement At(params string[] path) =>
        path.Aggregate(Schema, (element, name) => element.GetProperty(name));

    // "$schema" is for editors and is passed over.
    private static string NamesOf(JsonElement schema) =>
        string.Join(
            ", ",
            schema
                .GetProperty("properties")
                .EnumerateObject()
                .Select(property => property.Name)
                .Where(name => !string.Equals(name, "$schema", StringComparison.Ordinal))
        );

    private static IEnumerable<string?> WordsOf(JsonElement schema) =>
        schema
            .GetProperty("enum")
            .EnumerateArray()
            .Where(word => word.ValueKind == JsonValueKind.String)
            .Select(word => word.GetString());
}
