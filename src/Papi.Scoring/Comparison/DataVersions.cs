namespace Papi.Scoring.Comparison;

/// <summary>The data that a result over several years comes from.</summary>
internal static class DataVersions
{
    /// <summary>Names each version once, in the order given; a version may have a comma of its own.</summary>
    public static string Join(params IEnumerable<string> versions) =>
        string.Join("; ", versions.Distinct(StringComparer.Ordinal));
}
