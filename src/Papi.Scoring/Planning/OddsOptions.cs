using System.Collections.ObjectModel;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Planning;

/// <summary>How next year is simulated.</summary>
/// <remarks>
/// Immutable; make a changed copy by <c>with</c>. Two options are equal only where they share the list of pairs.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record OddsOptions
{
    /// <summary>Gets the seed of the random numbers: the same seed gives the same result, on any machine with any number of threads.</summary>
    public required long Seed { get; init; }

    /// <summary>Gets how many years are simulated; 10,000 unless given.</summary>
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

    /// <summary>Gets the level of the intervals of rank and total as a share above 0 and below 1; 0.9 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    public double Level
    {
        get;
        init =>
            field = value is > 0 and < 1
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    "A level is a share above 0 and below 1."
                );
    } = 0.9;

    /// <summary>Gets the pairs of years whose changes are drawn; null, the default, is every comparable pair up to the year.</summary>
    /// <remarks>
    /// A pair of one's own choice may lie after the year: that is how a past year is tried out on the history of the others.
    /// </remarks>
    /// <exception cref="ArgumentException">The list is empty or names a pair twice.</exception>
    public IReadOnlyList<YearStep>? Pairs
    {
        get;
        init => field = value is null ? null : Checked(value);
    }

    /// <summary>Gets how many threads may compute; null, the default, is as many as there are processors. The result is the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MaxThreads
    {
        get;
        init => field = ThreadCount.Checked(value, nameof(value));
    }

    private static ReadOnlyCollection<YearStep> Checked(IReadOnlyList<YearStep> pairs)
    {
        YearStep[] copy = [.. pairs];
        return copy.Length > 0 && copy.Distinct().Count() == copy.Length
            ? Array.AsReadOnly(copy)
            : throw new ArgumentException("At least one pair of years, and each once.", nameof(pairs));
    }
}
