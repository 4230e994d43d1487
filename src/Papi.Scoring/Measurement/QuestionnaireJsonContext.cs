using System.Text.Json;
using System.Text.Json.Serialization;

namespace Papi.Scoring.Measurement;

// Strict on purpose: a misspelt property would otherwise change an indicator without a word.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(QuestionnaireDocument))]
internal sealed partial class QuestionnaireJsonContext : JsonSerializerContext;
