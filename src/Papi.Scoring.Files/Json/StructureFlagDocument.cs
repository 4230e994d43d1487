using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Files.Json;

/// <summary>Something in the structure of an index that is worth a look.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Code">The node, or the province where too little of it is there.</param>
/// <param name="OtherCode">The second indicator of a pair; otherwise null.</param>
/// <param name="Value">What was found.</param>
/// <param name="Threshold">What the value is beyond; null of a constant indicator.</param>
/// <param name="Message">The flag in words.</param>
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
