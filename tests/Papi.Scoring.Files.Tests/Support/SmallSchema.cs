using System.Text.Json;
using System.Text.RegularExpressions;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>Validates documents by the few keywords of JSON Schema (2020-12) that our schemas use.</summary>
internal sealed class SmallSchema(JsonElement root)
{
    private static readonly string[] Annotations =
    [
        "$schema",
        "$id",
        "$defs",
        "title",
        "description",
        "format",
        "properties",
        "additionalProperties",
    ];

    public bool Accepts(JsonElement document) => Accepts(root, document);

    private bool Accepts(JsonElement schema, JsonElement value) =>
        schema.EnumerateObject().All(keyword => Holds(keyword, value)) && HasGoodProperties(schema, value);

    private bool Holds(JsonProperty keyword, JsonElement value) =>
        keyword.Name switch
        {
            "$ref" => Accepts(Resolve(keyword.Value.GetString()!), value),
            "type" => TypesOf(keyword.Value).Any(type => Is(value, type)),
            "const" => AreEqual(keyword.Value, value),
            "enum" => keyword.Value.EnumerateArray().Any(item => AreEqual(item, value)),
            "anyOf" => keyword.Value.EnumerateArray().Any(schema => Accepts(schema, value)),
            "oneOf" => keyword.Value.EnumerateArray().Count(schema => Accepts(schema, value)) == 1,
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
            "pattern" => value.ValueKind != JsonValueKind.String
                || Regex.IsMatch(
                    value.GetString()!,
                    keyword.Value.GetString()!,
                    RegexOptions.ECMAScript,
                    TimeSpan.FromSeconds(1)
                ),
            "items" => value.ValueKind != JsonValueKind.Array
                || value.EnumerateArray().All(item => Accepts(keyword.Value, item)),
            "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
            "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(),
            "uniqueItems" => value.ValueKind != JsonValueKind.Array
                || value.EnumerateArray().DistinctBy(item => item.GetRawText(), StringComparer.Ordinal).Count()
                    == value.GetArrayLength(),
            "required" => value.ValueKind != JsonValueKind.Object
                || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            _ => Annotations.Contains(keyword.Name, StringComparer.Ordinal)
                ? true
                : throw new NotSupportedException(keyword.Name),
        };

    private bool HasGoodProperties(JsonElement schema, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        bool hasProperties = schema.TryGetProperty("properties", out var properties);
        bool hasMore = schema.TryGetProperty("additionalProperties", out var more);
        return value
            .EnumerateObject()
            .All(property =>
                hasProperties && properties.TryGetProperty(property.Name, out var own)
                    ? Accepts(own, property.Value)
                    : !hasMore
                        || more.ValueKind == JsonValueKind.True
                        || (more.ValueKind == JsonValueKind.Object && Accepts(more, property.Value))
            );
    }

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    private static IEnumerable<string> TypesOf(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array
            ? types.EnumerateArray().Select(type => type.GetString()!)
            : [types.GetString()!];

    // 30.0 is an integer to a schema.
    private static bool Is(JsonElement value, string type) =>
        type switch
        {
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
            _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
        };

    private static bool AreEqual(JsonElement one, JsonElement other) => JsonElement.DeepEquals(one, other);
}
