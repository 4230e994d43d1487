namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Members of every kind, to be rendered.</summary>
public static class ApiSample
{
    public const double Tolerance = 0.005;

    public static string? Text => null;

    public static IEnumerable<T> Echo<T>(this T value, string? name = null, int count = 3) =>
        Enumerable.Repeat(value, name is null ? count : 0);

    public static bool TryFind(
        ReadOnlySpan<char> text,
        out ApiSampleRecord? found,
        ApiSampleKind kind = ApiSampleKind.Second
    )
    {
        found = text.IsEmpty && kind == ApiSampleKind.First ? new ApiSampleRecord([], null) : null;
        return found is not null;
    }
}
