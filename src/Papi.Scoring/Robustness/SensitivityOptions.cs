using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>How a sensitivity analysis is carried out.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SensitivityOptions
{
    /// <summary>Gets the seed, the estimators and the intervals.</summary>
    public required SobolOptions Sobol { get; init; }

    /// <summary>Gets the number of rows of each of the two samples, N; 1,000 unless given. The index is computed N × (inputs + 2) times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 2.</exception>
    public int SampleSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            field = value;
        }
    } = 1000;

    /// <summary>Gets what the sensitivity is asked of; the mean shift of ranks unless given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SensitivityOutput Output
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = SensitivityOutput.MeanRankShift;

    /// <summary>Gets how many threads may compute; null, the default, is as many as there are processors. The result is the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MaxThreads
    {
        get;
        init => field = ThreadCount.Checked(value, nameof(value));
    }

    /// <summary>Returns the output, the size of the samples and the estimators.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Output}, {SampleSize} rows, {Sobol}");
}
