using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Writes the table of a result as a JSON document.</summary>
internal static class ResultTableJson
{
    /// <summary>The name of the format and its number, which a renamed or removed property raises.</summary>
    public const string Format = "papi.table/1";

    private const string SchemaName = "Tables.table-1.schema.json";

    // Vietnamese letters stay as they are; what could end a script is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    public static string ReadSchema()
    {
        using var reader = new StreamReader(
            typeof(ResultTableJson).Assembly.GetManifestResourceStream(SchemaName)!,
            Encoding.UTF8
        );
        return reader.ReadToEnd();
    }

    public static string Write(ResultTable table)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("language", table.Language == Language.English ? "en" : "vi");
            writer.WriteString("caption", table.Caption);
            writer.WriteStartArray("columns");
            foreach (var column in table.Columns)
            {
                WriteColumn(writer, column);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("rows");
            foreach (var row in table.Rows)
            {
                WriteRow(writer, table.Columns, row);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteColumn(Utf8JsonWriter writer, ResultColumn column)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("caption", column.Caption);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(column.Kind.ToString()));
        writer.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter writer, IReadOnlyList<ResultColumn> columns, ResultRow row)
    {
        writer.WriteStartObject();
        for (int i = 0; i < columns.Count; i++)
        {
            writer.WritePropertyName(columns[i].Name);
            switch (row.Values[i])
            {
                case string text:
                    writer.WriteStringValue(text);
                    break;
                case bool flag:
                    writer.WriteBooleanValue(flag);
                    break;
                case long whole:
                    writer.WriteNumberValue(whole);
                    break;
                case double number when double.IsFinite(number):
                    writer.WriteNumberValue(number);
                    break;
                default:
                    writer.WriteNullValue();
                    break;
            }
        }

        writer.WriteEndObject();
    }
}
