namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>A record with a list, to be rendered.</summary>
public sealed record ApiSampleRecord(IReadOnlyList<string?> Names, double? Score)
{
    public int this[int index] => Names.Count - index;

    public override string ToString() => string.Join(',', Names);
}
