using System.Text.Json.Serialization;

namespace Papi.Scoring.Files;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(IndexDesignDocument))]
[JsonSerializable(typeof(IReadOnlyList<IndexDesignDocument.Node?>))]
internal sealed partial class IndexDesignJsonContext : JsonSerializerContext;
