namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Names the upper layer as the argument of a generic method.</summary>
internal static class UpwardInACall
{
    public static int Count() => Enumerable.Empty<Upper.UpperType>().Count();
}
