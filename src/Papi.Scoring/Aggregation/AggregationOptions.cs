namespace Papi.Scoring.Aggregation;

/// <summary>The choices of an aggregation; what is not chosen is PAPI's own rule.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record AggregationOptions
{
    /// <summary>Gets PAPI's own rules.</summary>
    public static AggregationOptions Default { get; } = new();

    /// <summary>Gets what becomes of a node when one of its parts has no score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MissingDataPolicy MissingData
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the missing-data policies.");
    }

    /// <summary>
    /// Gets whether a mean of indicators is computed of those at hand although they are not all that the score is made of:
    /// some are missing, or the edition does not know them all. False by default, because the result would pass for the
    /// published score.
    /// </summary>
    public bool AcceptIncompleteIndicators { get; init; }
}
