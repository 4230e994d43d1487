using Papi.Scoring.Tests.Architecture.Samples.Upper;

namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Names the upper layer in a lambda, whose code the compiler moves to a nested type.</summary>
internal static class UpwardInAClosure
{
    public static IEnumerable<int> Numbers(int start) =>
        Enumerable.Range(0, 3).Select(i => start + i + new UpperType().Answer);
}
