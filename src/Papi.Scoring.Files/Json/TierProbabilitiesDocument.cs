namespace Papi.Scoring.Files.Json;

/// <summary>The shares of the draws in each tier; together 1.</summary>
/// <param name="High">The share in the highest tier.</param>
/// <param name="HighAverage">The share in the second tier.</param>
/// <param name="LowAverage">The share in the third tier.</param>
/// <param name="Low">The share in the lowest tier.</param>
internal sealed record TierProbabilitiesDocument(double High, double HighAverage, double LowAverage, double Low);
