using Papi.Scoring.Tests.Architecture.Samples.Beside;

namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Names the neighbour in a parameter.</summary>
internal static class SidewaysInASignature
{
    public static bool Is(BesideType? other) => other is null;
}
