namespace Papi.Scoring.Significance;

/// <summary>One standard error.</summary>
/// <param name="StandardError">In index points; 0 or more.</param>
/// <param name="DegreesOfFreedom">Above 0; infinite for the normal distribution.</param>
internal readonly record struct StandardErrorEntry(double StandardError, double DegreesOfFreedom);
