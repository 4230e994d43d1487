using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Papi.Scoring.Files;

[JsonSerializable(typeof(PlanFileDocument))]
internal sealed partial class PlanFileJsonContext : JsonSerializerContext
{
    /// <summary>Gets the form in which plans are read and written: indented, with Vietnamese letters as they are.</summary>
    public static PlanFileJsonContext Readable { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                WriteIndented = true,
                NewLine = "\n",

                // The document is a file, never a part of a web page.
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                AllowDuplicateProperties = false,
            }
        );
}
