namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>An enumeration, to be rendered.</summary>
public enum ApiSampleKind
{
    First,
    Second,
}
