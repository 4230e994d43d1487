namespace Papi.Scoring.Survey;

/// <summary>A unit of a stage of sampling, by its labels.</summary>
/// <param name="Stratum">The label of its stratum; null where the stage has no strata.</param>
/// <param name="Cluster">Its own label.</param>
/// <param name="Size">The population size or sampling fraction of its stratum, whichever the stage has; null without, and for a unit that is certain.</param>
/// <param name="IsCertain">Whether it was taken with probability one.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SampledUnit(string? Stratum, string Cluster, double? Size = null, bool IsCertain = false);
