using System.Text.Json.Serialization;

namespace Papi.Scoring.Files.Json;

/// <summary>What the JSON document of every result begins with.</summary>
/// <remarks>
/// A property may be added under the same number of the format; where one is renamed, goes or changes its meaning, the
/// number is raised.
/// </remarks>
internal abstract record ResultDocument
{
    // Before the properties of the derived documents, whose order is 0.
    private const int First = -2;

    /// <summary>Gets the name of the format and its number, such as <c>papi.ranking/1</c>.</summary>
    [JsonPropertyOrder(First)]
    public required string Format { get; init; }
}
