using System.Globalization;

namespace Papi.Scoring.Calibration;

/// <summary>Raking did not meet all margins: some groups that overlap too little pull against each other.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class RakingException : InvalidOperationException
{
    internal RakingException(IReadOnlyList<MarginDifference> iterations)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"After {iterations.Count} iterations the weights do not meet the margins; the worst is {iterations[^1]}."
            )
        )
    {
        Iterations = Array.AsReadOnly([.. iterations]);
    }

    /// <summary>Gets the worst group after each iteration; at least one.</summary>
    public IReadOnlyList<MarginDifference> Iterations { get; }

    /// <summary>Gets the worst group at the end.</summary>
    public MarginDifference Worst => Iterations[^1];
}
