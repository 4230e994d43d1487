using System.Text.Json.Serialization;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of a result that has names or messages in it.</summary>
internal abstract record LocalizedDocument : ResultDocument
{
    // After the format and before the properties of the derived documents, whose order is 0.
    private const int Second = -1;

    /// <summary>Gets the language of names and messages: <c>vi</c> or <c>en</c>.</summary>
    [JsonPropertyOrder(Second)]
    public required string Language { get; init; }
}
