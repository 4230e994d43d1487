using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>One column of scores as one edition understands it.</summary>
/// <param name="Index">The 0-based index of the column.</param>
/// <param name="Node">The node; null where the edition has none of that number or id.</param>
internal readonly record struct ScoreColumn(int Index, IndexNode? Node);
