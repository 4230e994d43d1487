namespace Papi.Scoring.Survey;

/// <summary>How estimates are made.</summary>
/// <remarks>Immutable.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record EstimationOptions
{
    /// <summary>Gets the options that are used without any.</summary>
    public static EstimationOptions Default { get; } = new();

    /// <summary>Gets which rows count; by default those that answer the indicator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public MissingAnswers MissingAnswers
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such choice.");
    }

    /// <summary>Gets how degrees of freedom are counted; by default clusters less strata of the whole design, as R counts them.</summary>
    /// <remarks>
    /// Intervals of a domain that few clusters make up, such as one province, are too narrow with those of the design:
    /// <see cref="DegreesOfFreedomRule.Effective"/> counts the clusters of the domain by what they weigh.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public DegreesOfFreedomRule DegreesOfFreedom
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>Gets how many threads work at most, 1 or more; null, the default, leaves it to the runtime. No number depends on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? MaxThreads
    {
        get;
        init
        {
            if (value is { } threads)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(value));
            }

            field = value;
        }
    }

    internal static DegreesOfFreedomRule Checked(DegreesOfFreedomRule rule) =>
        rule is DegreesOfFreedomRule.Design or DegreesOfFreedomRule.Effective
            ? rule
            : throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule.");
}
