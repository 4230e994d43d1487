namespace Papi.Cli.Json;

/// <summary>The shares of the draws in each tier; together 1.</summary>
internal sealed record TierProbabilitiesDocument(double High, double HighAverage, double LowAverage, double Low);
