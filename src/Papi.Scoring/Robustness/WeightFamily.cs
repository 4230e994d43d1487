namespace Papi.Scoring.Robustness;

/// <summary>Siblings whose weights vary together.</summary>
/// <param name="First">The position of the first sibling; the others follow it.</param>
/// <param name="Draws">Their weights in any draw.</param>
internal sealed record WeightFamily(int First, IWeightDraws Draws);
