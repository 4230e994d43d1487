using Papi.Scoring.Robustness;

namespace Papi.Scoring.Files.Json;

/// <summary>The ranking without one node.</summary>
/// <param name="Node">The node that is left out.</param>
/// <param name="Name">The name.</param>
/// <param name="MeanShift">By how many places the ranks differ on average.</param>
/// <param name="LargestShift">By how many at most.</param>
internal sealed record LeaveOneOutDocument(string Node, string Name, double? MeanShift, int? LargestShift)
{
    public static LeaveOneOutDocument From(LeaveOneOutRow row, Language language) =>
        new(
            row.Node.Code,
            row.Node.Name?.In(language) ?? row.Node.Code,
            row.Comparison.MeanShift,
            row.Comparison.LargestShift
        );
}
