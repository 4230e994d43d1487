using System.Text.Json;
using System.Text.Json.Serialization;

namespace Papi.Scoring.Geography;

/// <summary>Reads the embedded registries without reflection, for programs compiled ahead of time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RegistryDocument))]
internal sealed partial class GeographyJsonContext : JsonSerializerContext;
