namespace Papi.Scoring.Robustness;

/// <summary>The scores of all units on all nodes by one combination of choices and the nominal weights.</summary>
/// <param name="Scores">Node by node, all units of a node side by side.</param>
/// <param name="Excluded">The nodes that do not count, by position.</param>
internal sealed record VariantCells(double[] Scores, bool[] Excluded);
