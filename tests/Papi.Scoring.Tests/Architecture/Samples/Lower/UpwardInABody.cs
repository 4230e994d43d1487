using Papi.Scoring.Tests.Architecture.Samples.Upper;

namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Names the upper layer in an instruction alone.</summary>
internal static class UpwardInABody
{
    public static int Number() => 1 + new UpperType().Answer;
}
