namespace Papi.Scoring.Survey;

/// <summary>One stage of sampling: which column tells its units apart, and how many there were to take from.</summary>
/// <remarks>
/// Without <see cref="PopulationSizes"/>, <see cref="SamplingFractions"/> and <see cref="Certainty"/> units count as drawn
/// with replacement, the usual approximation of sampling with probabilities proportional to size; later stages then add
/// nothing, because their variance is already in that of the first. Source: Särndal, Swensson and Wretman, Model Assisted
/// Survey Sampling (1992), section 4.5.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SamplingStage
{
    /// <summary>Creates a stage whose units are the rows themselves: the last one of a sample, or the only one.</summary>
    public SamplingStage() { }

    /// <summary>Creates a stage.</summary>
    /// <param name="clusters">The column of labels that tells the units of the stage apart; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="clusters"/> is blank.</exception>
    public SamplingStage(string clusters)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(clusters);
        Clusters = clusters;
    }

    /// <summary>Gets the column of labels that tells the units apart; null where every row is a unit.</summary>
    public string? Clusters { get; }

    /// <summary>Gets the column of labels of the strata from which units were drawn; null, the default, for a single stratum.</summary>
    /// <remarks>From the second stage on these are strata within a unit of the stage before.</remarks>
    public string? Strata { get; init; }

    /// <summary>Gets the column of numbers with how many units the stratum has in the population; null, the default, without.</summary>
    public string? PopulationSizes { get; init; }

    /// <summary>Gets the column of numbers with the share of the stratum's units that was taken, above 0 to 1; null, the default, without.</summary>
    public string? SamplingFractions { get; init; }

    /// <summary>Gets the column of numbers that is 1 where the unit was taken with probability one, and otherwise 0; null, the default, for none.</summary>
    /// <remarks>Such a unit adds no variance at this stage, all of it at the next, and no degree of freedom.</remarks>
    public string? Certainty { get; init; }

    /// <summary>Gets whether units of the next stage add variance of their own.</summary>
    internal bool LeavesVarianceToNext =>
        PopulationSizes is not null || SamplingFractions is not null || Certainty is not null;

    /// <summary>Returns the columns of the strata and the units.</summary>
    public override string ToString() => Strata is null ? Clusters ?? "rows" : $"{Clusters ?? "rows"} in {Strata}";
}
