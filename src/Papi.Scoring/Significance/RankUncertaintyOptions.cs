using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Significance;

/// <summary>How the uncertainty of ranks is simulated.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record RankUncertaintyOptions
{
    /// <summary>Gets the seed of the random numbers: the same seed gives the same result, on any machine with any number of threads.</summary>
    public required long Seed { get; init; }

    /// <summary>Gets how often all scores are drawn anew; 10,000 unless given.</summary>
    /// <remarks>A probability p is then uncertain by a standard error of the root of p (1 − p) / draws: at most 0.005.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Draws
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10_000;

    /// <summary>Gets the level of the intervals of ranks as a share above 0 and below 1; 0.95 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    public double Level
    {
        get;
        init => field = ConfidenceLevel.Checked(value, nameof(value));
    } = 0.95;

    /// <summary>Gets what becomes of provinces without a standard error; they are refused unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MissingErrorPolicy MissingErrors
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Refuse or LeaveOut.");
    }

    /// <summary>Gets how many threads may compute; null, the default, is as many as there are processors. The result is the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MaxThreads
    {
        get;
        init => field = ThreadCount.Checked(value, nameof(value));
    }

    /// <summary>Returns the draws, the seed, the level and what becomes of missing errors with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Draws} draws, seed {Seed}, {100 * Level:0.####} %, missing errors {MissingErrors}"
        );
}
