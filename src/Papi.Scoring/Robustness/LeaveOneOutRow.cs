using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Robustness;

/// <summary>The ranking without one node beside the ranking with it.</summary>
/// <param name="Node">The node that is left out.</param>
/// <param name="Comparison">The ranking with it, first, and without it, second.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record LeaveOneOutRow(DesignNode Node, IndexComparison Comparison)
{
    /// <summary>Returns a line such as <c>without D7: mean shift 3.2, largest 18</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"without {Node.Code}: mean shift {Comparison.MeanShift:0.###}, largest {Comparison.LargestShift}"
        );
}
