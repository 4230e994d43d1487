namespace Papi.Scoring.Files;

/// <summary>The fields of a node in a file of the design of an index: columns of a table, properties in JSON.</summary>
internal static class DesignFields
{
    public const string Code = "code";

    public const string Parent = "parent";

    public const string Weight = "weight";

    public const string Direction = "direction";

    public const string Name = "name";

    public const string ScaleMin = "scale_min";

    public const string ScaleMax = "scale_max";

    public const string Target = "target";

    public const string Normalization = "normalization";

    public const string Aggregation = "aggregation";

    /// <summary>Gets the columns without which a table is no design.</summary>
    public static IReadOnlyList<string> Required { get; } = [Code, Parent, Weight, Direction];

    public static IReadOnlyList<string> All { get; } =
    [.. Required, Name, ScaleMin, ScaleMax, Target, Normalization, Aggregation];
}
