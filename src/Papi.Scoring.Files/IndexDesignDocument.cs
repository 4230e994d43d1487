using System.Text.Json;
using System.Text.Json.Serialization;

namespace Papi.Scoring.Files;

/// <summary>The JSON form of the design of an index; <see cref="IndexDesignFile"/> explains it.</summary>
/// <remarks>Everything may be missing here, so that what is wrong is one problem among all the others.</remarks>
internal sealed record IndexDesignDocument
{
    [JsonPropertyName("$schema")]
    public string? SchemaReference { get; set; }

    public string? Id { get; set; }

    public IReadOnlyList<Node?>? Nodes { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    internal sealed record Node
    {
        public string? Code { get; set; }

        public string? Parent { get; set; }

        public double? Weight { get; set; }

        public double? Direction { get; set; }

        public string? Name { get; set; }

        public double? ScaleMin { get; set; }

        public double? ScaleMax { get; set; }

        public double? Target { get; set; }

        public string? Normalization { get; set; }

        public string? Aggregation { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Unknown { get; set; }
    }
}
