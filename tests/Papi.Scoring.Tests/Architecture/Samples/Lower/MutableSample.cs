using System.Diagnostics.CodeAnalysis;

namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Everything that a public type of ours must not have.</summary>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "What the rule must find.")]
[SuppressMessage(
    "Performance",
    "CA1819:Properties should not return arrays",
    Justification = "What the rule must find."
)]
[SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "What the rule must find.")]
internal class MutableSample
{
    public int Field = 1;

    public int Settable { get; set; }

    public int Fixed { get; init; }

    public int[] Numbers { get; } = [1];

    public IReadOnlyList<int> Castable { get; } = new List<int> { 1 };

    public IReadOnlyList<int> Safe { get; } = [1];

    public ICollection<int> Collect() => [Field, Fixed];
}
