using System.Text;
using System.Text.Json;
using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

/// <summary>The published schema and the reader know the same document.</summary>
public class IndexDesignSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(IndexDesignFile.Schema).RootElement;

    [Fact]
    public void Schema_Properties_AreThoseThatTheReaderKnows()
    {
        // One unknown property in each object: the reader answers with the ones that it knows there.
        const string Probe = """{ "x": 1, "nodes": [ { "code": "I", "x": 1 }, { "code": "a", "parent": "I" } ] }""";
        string[] known =
        [
            .. Reading
                .Failure(() => IndexDesignFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Probe)), "design.json"))
                .Problems.Select(problem => problem.Message.English.Split(": ")[^1].TrimEnd('.')),
        ];

        known
            .Should()
            .Equal(NamesOf(Schema.GetProperty("$defs").GetProperty("node")), NamesOf(Schema.GetProperty("oneOf")[0]));
    }

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
}
