using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Auditing;

/// <summary>The score, or the change, of one part of a node.</summary>
internal readonly record struct PartFigure(IndexNode Node, double Points);
