using System.Text.Json;
using System.Text.Json.Nodes;
using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

/// <summary>The committed schemas say what the documents of results are, and say no to anything else.</summary>
public class ResultSchemaTests
{
    // Long lists repeat themselves: their first and their last element stand for all.
    private const int MostElements = 2;

    public static TheoryData<string> Formats => new(ResultJson.Formats);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Schema_DocumentsOverRealData_AreAccepted(string format)
    {
        var schema = SchemaOf(format);
        var documents = DocumentsOf(format);

        documents.Should().NotBeEmpty();
        documents.Should().OnlyContain(text => schema.Accepts(JsonDocument.Parse(text, default).RootElement));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Schema_DocumentWithOnePropertyLessOrMoreOrOfAnotherType_IsRefused(string format)
    {
        var schema = SchemaOf(format);
        foreach (string text in DocumentsOf(format).Take(2))
        {
            schema.Accepts(Parse(text)).Should().BeTrue();
            foreach (var (what, mutant) in MutantsOf(text))
            {
                schema.Accepts(Parse(mutant)).Should().BeFalse($"{format} does not allow {what}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Schema_Objects_AreClosedAndRequireAllTheirProperties(string format)
    {
        var schema = JsonDocument.Parse(ResultJson.SchemaOf(format)).RootElement;

        foreach (var item in Descendants(schema).Where(item => item.TryGetProperty("properties", out _)))
        {
            item.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
            item.GetProperty("required")
                .EnumerateArray()
                .Select(name => name.GetString())
                .Should()
                .Equal(item.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        }

        schema.GetProperty("properties").GetProperty("format").GetProperty("const").GetString().Should().Be(format);
    }

    [NodeFact]
    public void Schema_DocumentsOverRealData_AreAcceptedByAjv()
    {
        foreach (string format in ResultJson.Formats)
        {
            NodeValidator.Validate(ResultJson.SchemaOf(format), DocumentsOf(format)).Should().BeEmpty(format);
        }
    }

    [NodeFact]
    public void Schema_OneDocumentOfAnotherFormat_IsRefusedByAjv() =>
        NodeValidator
            .Validate(ResultJson.SchemaOf("papi.ranking/1"), DocumentsOf("papi.index/1"))
            .Should()
            .StartWith("1: ");

    [Fact]
    public void SchemaOf_UnknownFormat_NamesThoseThatExist() =>
        FluentActions
            .Invoking(() => ResultJson.SchemaOf("papi.ranking/2"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*papi.ranking/1*");

    private static SmallSchema SchemaOf(string format) => new(Parse(ResultJson.SchemaOf(format)));

    private static string[] DocumentsOf(string format) =>
        [
            .. RealResults
                .All.Where(item => string.Equals(item.Format, format, StringComparison.Ordinal))
                .Select(item => item.ToText()),
        ];

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    private static IEnumerable<JsonElement> Descendants(JsonElement element) =>
        (
            element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
                JsonValueKind.Array => element.EnumerateArray(),
                _ => Enumerable.Empty<JsonElement>(),
            }
        )
            .SelectMany(Descendants)
            .Prepend(element)
            .Where(item => item.ValueKind == JsonValueKind.Object);

    // One change each, undone before the next.
    private static IEnumerable<(string What, string Mutant)> MutantsOf(string text)
    {
        var root = JsonNode.Parse(text)!;
        foreach (var item in ObjectsOf(root))
        {
            string path = item.GetPath();

            // The nodes of an index are named by its design, and any name is one.
            bool isDictionary = path.EndsWith(".nodes", StringComparison.Ordinal);
            if (!isDictionary)
            {
                item.Add("undocumented", 1);
                yield return ($"{path}.undocumented", root.ToJsonString());
                item.Remove("undocumented");
            }

            foreach (string name in item.Select(property => property.Key).ToArray())
            {
                var value = item[name];
                if (!isDictionary)
                {
                    item.Remove(name);
                    yield return ($"{path} without {name}", root.ToJsonString());
                    item.Add(name, value);
                }

                item[name] = new JsonObject { ["another"] = true };
                yield return ($"an object as {path}.{name}", root.ToJsonString());
                item[name] = value;
            }
        }
    }

    private static IEnumerable<JsonObject> ObjectsOf(JsonNode? node) =>
        node switch
        {
            JsonObject item => item.Select(property => property.Value).ToArray().SelectMany(ObjectsOf).Prepend(item),
            JsonArray list => list.Take(1).Concat(list.Skip(1).TakeLast(MostElements - 1)).SelectMany(ObjectsOf),
            _ => [],
        };
}
