namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>A type with members that a sample document explains in part.</summary>
public sealed class DocumentedSample
{
    public int Told { get; } = 1;

    public int Blank { get; } = 2;

    public int Untold { get; } = 3;

    public double Add(int first, double?[] second) => Told + first + (second[0] ?? 0);
}
