using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Files.Json;

/// <summary>The correlation of two indicators.</summary>
/// <param name="First">The first indicator.</param>
/// <param name="Second">The second indicator.</param>
/// <param name="Parent">The parent of both; null where they have different ones.</param>
/// <param name="Count">The provinces that have both.</param>
/// <param name="Value">Null where it does not exist.</param>
/// <param name="P">How likely one so far from 0 is by chance, two-sided; null with the value.</param>
/// <param name="Reason">Why there is no value; null where there is one.</param>
internal sealed record CorrelationDocument(
    string First,
    string Second,
    string? Parent,
    int Count,
    double? Value,
    double? P,
    UndefinedReason? Reason
)
{
    public static CorrelationDocument From(Correlation pair) =>
        new(
            pair.First,
            pair.Second,
            pair.Parent,
            pair.Count,
            pair.Value,
            pair.P,
            pair.Reason == UndefinedReason.None ? null : pair.Reason
        );
}
