namespace Papi.Scoring.Tests.Architecture.Samples.Upper;

/// <summary>A type of the upper layer, to be misused by the samples of the lower one.</summary>
public sealed class UpperType
{
    public int Answer { get; } = 42;
}
