using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>The pieces of which specifications consist.</summary>
internal static class ChartJson
{
    // Vietnamese stays legible; <, >, & and quotes are escaped, so that no text closes the script element it stands in.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Gets categories in the order of the data.</summary>
    public static JsonObject Category(string field, string? title = null) => Label(field, title).With("sort", null);

    public static JsonObject Label(string field, string? title = null) => Field(field, "nominal", title);

    public static JsonObject Number(string field, string? title = null) => Field(field, "quantitative", title);

    /// <summary>Gets an axis whose numbers have no more decimals than they need.</summary>
    public static JsonObject ShortAxis() => new() { ["format"] = "~f" };

    public static JsonObject Fixed(JsonNode value) => new() { ["value"] = value };

    public static JsonObject Datum(JsonNode value) => new() { ["datum"] = value };

    public static JsonObject With(this JsonObject target, string name, JsonNode? value)
    {
        target[name] = value;
        return target;
    }

    public static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    /// <summary>Gets a number or null: JSON has no NaN.</summary>
    public static JsonNode? Points(Score? score) => score is { } value ? JsonValue.Create(value.Points) : null;

    /// <summary>Gets an axis of ranks: 1, 10, 20 and so on.</summary>
    public static JsonObject RankAxis(int worst) =>
        new()
        {
            ["values"] = new JsonArray([1, .. Enumerable.Range(1, worst / 10).Select(ten => (JsonNode)(10 * ten))]),
            ["format"] = "d",
        };

    public static JsonObject Data(IEnumerable<JsonObject> rows) =>
        new() { ["values"] = new JsonArray([.. rows.Select(row => (JsonNode)row)]) };

    /// <summary>Gets a scale whose categories keep their colours or shapes, whatever the data hold.</summary>
    public static JsonObject Scale(IEnumerable<string> domain, IEnumerable<string> range) =>
        new() { ["domain"] = Texts(domain), ["range"] = Texts(range) };

    public static JsonObject Scale(double from, double to) =>
        new()
        {
            ["domain"] = new JsonArray(from, to),
            ["nice"] = false,
            ["zero"] = false,
        };

    /// <summary>Gets the expression that is true for one text; the text becomes a literal that cannot end early.</summary>
    public static string IsText(string text) => $"datum.value === {JsonValue.Create(text).ToJsonString()}";

    public static string ToText(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder }))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // A title of null is not the same as none: it would take away the title that another layer gives the same axis.
    private static JsonObject Field(string field, string type, string? title)
    {
        var channel = new JsonObject { ["field"] = field, ["type"] = type };
        return title is null ? channel : channel.With("title", title);
    }
}
