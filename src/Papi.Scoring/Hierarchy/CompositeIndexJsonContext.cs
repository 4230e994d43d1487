using System.Text.Json;
using System.Text.Json.Serialization;

namespace Papi.Scoring.Hierarchy;

// Strict on purpose: a misspelt property would otherwise change an index without a word.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(CompositeIndexDocument))]
internal sealed partial class CompositeIndexJsonContext : JsonSerializerContext;
