using System.Text.Json;
using System.Text.Json.Serialization;

namespace Papi.Scoring.Files;

/// <summary>Reads a whole number of any size, written <c>30</c> or <c>30.0</c>: to a JSON Schema both are the integer 30.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal sealed class WholeNumberConverter : JsonConverter<double?>
{
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number) && double.IsInteger(number)
            ? number
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
