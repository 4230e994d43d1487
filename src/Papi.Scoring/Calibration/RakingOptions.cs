namespace Papi.Scoring.Calibration;

/// <summary>When raking ends.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record RakingOptions
{
    private const double UsualTolerance = 1e-10;

    private const int UsualIterations = 100;

    /// <summary>Gets the options that are used without any.</summary>
    public static RakingOptions Default { get; } = new();

    /// <summary>Gets the greatest difference that is allowed between weights and totals, relative to a total; above 0 and below 1, 1e-10 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    public double Tolerance
    {
        get;
        init =>
            field = value is > 0 and < 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is above 0 and below 1.");
    } = UsualTolerance;

    /// <summary>Gets how often all margins are gone through at most; 1 or more, 100 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxIterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = UsualIterations;
}
