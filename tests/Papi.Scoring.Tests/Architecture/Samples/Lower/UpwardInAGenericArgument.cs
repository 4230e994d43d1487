using Papi.Scoring.Tests.Architecture.Samples.Upper;

namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Names the upper layer as an argument of an argument.</summary>
public sealed class UpwardInAGenericArgument
{
    public IReadOnlyList<IReadOnlyList<UpperType[]>> Things { get; } = [];
}
