namespace Papi.Scoring.Planning;

/// <summary>The least or the greatest gain of a node, and what it comes from.</summary>
/// <param name="Gain">The gain in points, 0 or more; infinite where nothing bounds it.</param>
/// <param name="Source">What sets the bound, for the message where it blocks a goal.</param>
internal readonly record struct DraftBound(double Gain, LocalizedText Source);
