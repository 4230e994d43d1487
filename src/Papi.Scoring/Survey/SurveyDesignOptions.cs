namespace Papi.Scoring.Survey;

/// <summary>How a sample was drawn, as columns of its data.</summary>
/// <remarks>Immutable.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SurveyDesignOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="weights">The column of weights: how many people a row stands for.</param>
    /// <param name="stages">The stages of sampling, first to last; without any, rows were drawn one by one from one stratum.</param>
    /// <exception cref="ArgumentException"><paramref name="weights"/> is blank, or a stage has both population sizes and fractions.</exception>
    public SurveyDesignOptions(string weights, params IReadOnlyList<SamplingStage> stages)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(weights);
        ArgumentNullException.ThrowIfNull(stages);
        Weights = weights;
        Stages = Array.AsReadOnly<SamplingStage>(stages.Count == 0 ? [new SamplingStage()] : [.. stages]);
        foreach (var stage in Stages)
        {
            ArgumentNullException.ThrowIfNull(stage, nameof(stages));
            if (stage is { PopulationSizes: not null, SamplingFractions: not null })
            {
                throw new ArgumentException(
                    $"The stage {stage} has population sizes and sampling fractions; one of them says all.",
                    nameof(stages)
                );
            }
        }
    }

    /// <summary>Gets the column of weights.</summary>
    public string Weights { get; }

    /// <summary>Gets the stages of sampling, first to last; one or more.</summary>
    public IReadOnlyList<SamplingStage> Stages { get; }

    /// <summary>Gets what a stratum with a single cluster adds to a variance; by default it is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public LonelyPsuPolicy LonelyPsu
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such policy.");
    }

    /// <summary>Gets whether a label of a cluster belongs to one stratum only, and, from the second stage on, to one unit of the stage before.</summary>
    /// <remarks>
    /// False, the default, numbers clusters anew in every stratum (R's <c>nest = TRUE</c>). True makes an error of a cluster
    /// in two strata.
    /// </remarks>
    public bool HasUniqueClusters { get; init; }

    /// <summary>The stages that variance depends on: later ones add nothing.</summary>
    internal int Depth
    {
        get
        {
            int depth = 1;
            while (depth < Stages.Count && Stages[depth - 1].LeavesVarianceToNext)
            {
                depth++;
            }

            return depth;
        }
    }

    /// <summary>Tells whether other options say the same; stages are compared one by one.</summary>
    /// <param name="other">The other options.</param>
    public bool Equals(SurveyDesignOptions? other) =>
        other is not null
        && string.Equals(Weights, other.Weights, StringComparison.Ordinal)
        && LonelyPsu == other.LonelyPsu
        && HasUniqueClusters == other.HasUniqueClusters
        && Stages.SequenceEqual(other.Stages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Weights, LonelyPsu, HasUniqueClusters, Stages.Count);

    /// <summary>Returns the stages and the weights.</summary>
    public override string ToString() => $"{string.Join(", then ", Stages)}, weights {Weights}";
}
