namespace Papi.Scoring.Replication;

/// <summary>How a bootstrap is drawn.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record BootstrapOptions
{
    private const int FewestReplicates = 2;

    private const int UsualReplicates = 500;

    /// <summary>Gets the seed: the same seed gives the same replicates, and replicate k depends on the seed and k alone.</summary>
    public required long Seed { get; init; }

    /// <summary>Gets how many replicates are drawn; 2 or more, 500 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 2.</exception>
    public int Replicates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, FewestReplicates);
            field = value;
        }
    } = UsualReplicates;

    /// <summary>Gets how clusters are drawn; Canty and Davison's way unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public BootstrapKind Kind
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such bootstrap.");
    }
}
