using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;

namespace Papi.Cli.Json;

/// <summary>The JSON documents of the commands.</summary>
/// <remarks>
/// Numbers are written in their shortest round-trip form, never rounded; what is missing is null and never left out.
/// </remarks>
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(RankDocument))]
[JsonSerializable(typeof(CompareDocument))]
[JsonSerializable(typeof(ScoreDocument))]
[JsonSerializable(typeof(AuditDocument))]
[JsonSerializable(typeof(PlanCheckDocument))]
[JsonSerializable(typeof(PlanOutcomeDocument))]
[JsonSerializable(typeof(IndexDocument))]
[JsonSerializable(typeof(RobustnessDocument))]
[JsonSerializable(typeof(SensitivityDocument))]
[JsonSerializable(typeof(StructureDocument))]
[JsonSerializable(typeof(SurveyDocument))]
internal sealed partial class PapiJsonContext : JsonSerializerContext
{
    /// <summary>Gets the form that people can read too: indented, with Vietnamese letters as they are.</summary>
    public static PapiJsonContext Readable { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                WriteIndented = true,

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
