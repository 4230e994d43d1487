using Papi.Scoring;
using Papi.Scoring.Multivariate;

namespace Papi.Cli.Json;

/// <summary>Something worth a look in <c>papi structure</c>.</summary>
/// <param name="Code">The node, or the province where too little of it is there.</param>
/// <param name="OtherCode">The second indicator of a pair; otherwise null.</param>
/// <param name="Threshold">What the value is beyond; null of a constant indicator.</param>
internal sealed record StructureFlagDocument(
    StructureFlagKind Kind,
    string Code,
    string? OtherCode,
    double Value,
    double? Threshold,
    string Message
)
{
    public static StructureFlagDocument From(StructureFlag flag, Language language) =>
        new(flag.Kind, flag.Code, flag.OtherCode, flag.Value, flag.Threshold, flag.Message.In(language));
}
