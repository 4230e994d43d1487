using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Papi.Scoring.Auditing;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON documents of results.</summary>
/// <remarks>
/// Numbers are written in their shortest round-trip form, never rounded; what is missing is null and never left out.
/// </remarks>
[JsonSerializable(typeof(RankingDocument))]
[JsonSerializable(typeof(ProfileDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(ScoresDocument))]
[JsonSerializable(typeof(AuditDocument))]
[JsonSerializable(typeof(PlanCheckDocument))]
[JsonSerializable(typeof(PlanOutcomeDocument))]
[JsonSerializable(typeof(IndexDocument))]
[JsonSerializable(typeof(RobustnessDocument))]
[JsonSerializable(typeof(SensitivityDocument))]
[JsonSerializable(typeof(StructureDocument))]
[JsonSerializable(typeof(SurveyDocument))]
internal sealed partial class ResultJsonContext : JsonSerializerContext
{
    /// <summary>Gets how a document is written.</summary>
    public static JsonTypeInfo Of(ResultDocument document) => Readable.GetTypeInfo(document.GetType())!;

    /// <summary>Gets the form that people can read too: indented, with Vietnamese letters as they are.</summary>
    private static ResultJsonContext Readable { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                WriteIndented = true,
                NewLine = "\n",

                // The document is a file or a pipe, never a part of a web page.
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                Converters =
                {
                    new JsonStringEnumConverter<Tier>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<MissingReason>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<AcrossBreaks>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<ChangeDirection>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<ContributionKind>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<ReferenceKind>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<UncertainInput>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<SensitivityOutputKind>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<FirstOrderEstimator>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<TotalOrderEstimator>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<CorrelationMethod>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<StructureFlagKind>(JsonNamingPolicy.KebabCaseLower),
                    new JsonStringEnumConverter<UndefinedReason>(JsonNamingPolicy.KebabCaseLower),
                },
            }
        );
}
