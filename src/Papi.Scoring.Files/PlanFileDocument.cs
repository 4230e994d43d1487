using System.Text.Json;
using System.Text.Json.Serialization;

namespace Papi.Scoring.Files;

/// <summary>The JSON form of a plan; <see cref="PlanFile"/> explains it.</summary>
/// <remarks>
/// Everything may be missing and closed lists are texts here, so that what is wrong is one problem among all the others
/// and not the end of the reading.
/// </remarks>
internal sealed record PlanFileDocument
{
    [JsonPropertyName("$schema"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SchemaReference { get; set; }

    [JsonConverter(typeof(WholeNumberConverter))]
    public double? Schema { get; set; }

    public string? Province { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Vintage { get; set; }

    [JsonConverter(typeof(WholeNumberConverter))]
    public double? BaseYear { get; set; }

    [JsonConverter(typeof(WholeNumberConverter))]
    public double? TargetYear { get; set; }

    public Aim? Objective { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string?>? Units { get; set; }

    public IReadOnlyList<Target?>? Targets { get; set; }

    public IReadOnlyList<Work?>? Tasks { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    internal sealed record Aim
    {
        public double? Total { get; set; }

        [JsonConverter(typeof(WholeNumberConverter))]
        public double? Rank { get; set; }

        public string? Tier { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public double? Gain { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Unknown { get; set; }
    }

    internal sealed record Target
    {
        public string? Node { get; set; }

        public double? Score { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Unknown { get; set; }
    }

    internal sealed record Work
    {
        public string? Id { get; set; }

        public string? Node { get; set; }

        public string? Text { get; set; }

        public string? Lead { get; set; }

        public IReadOnlyList<string?>? With { get; set; }

        public Time? Schedule { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Status { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Unknown { get; set; }
    }

    internal sealed record Time
    {
        public string? Kind { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? From { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? To { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Unknown { get; set; }
    }
}
