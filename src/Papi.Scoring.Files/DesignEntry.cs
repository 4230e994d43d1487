namespace Papi.Scoring.Files;

/// <summary>One node as a file gives it, and where.</summary>
/// <remarks>What is not given, and a number that could not be read, is null.</remarks>
internal sealed record DesignEntry
{
    /// <summary>Gets the place of a field of <see cref="DesignFields"/>, with its text where it is given.</summary>
    public required Func<string, Cell> PlaceOf { get; init; }

    public double? Weight { get; init; }

    public double? Direction { get; init; }

    public double? ScaleMin { get; init; }

    public double? ScaleMax { get; init; }

    public double? Target { get; init; }

    /// <summary>Gets a field that is a text; null where it is not given.</summary>
    public string? TextOf(string field) => PlaceOf(field) is { IsBlank: false } cell ? cell.Text : null;
}
