namespace Papi.Scoring.Planning;

/// <summary>How much a group of nodes can and must gain together.</summary>
/// <param name="Least">The least sum of gains.</param>
/// <param name="Most">The greatest sum of gains; infinite where nothing bounds it.</param>
internal readonly record struct GroupBounds(double Least, double Most);
