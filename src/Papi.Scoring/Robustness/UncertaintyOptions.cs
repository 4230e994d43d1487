using System.Globalization;
using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>How an uncertainty analysis is carried out.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record UncertaintyOptions
{
    /// <summary>Gets the seed of the random numbers: the same seed gives the same result, on any machine with any number of threads.</summary>
    public required long Seed { get; init; }

    /// <summary>Gets how often the index is constructed anew; 10,000 unless given.</summary>
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

    /// <summary>Gets the convention of the tiers; null, the default, where there are none to look at.</summary>
    /// <remarks>For a year of PAPI, null is the convention by which the year was published.</remarks>
    public TierScheme? TierScheme { get; init; }

    /// <summary>Gets whether it is counted for every pair of units which of the two is above; true unless given.</summary>
    public bool ComparePairs { get; init; } = true;

    /// <summary>Gets how many threads may compute; null, the default, is as many as there are processors. The result is the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MaxThreads
    {
        get;
        init => field = ThreadCount.Checked(value, nameof(value));
    }

    /// <summary>Returns the draws and the seed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Draws} draws, seed {Seed}");
}
