using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>What became of the total.</summary>
/// <param name="Target">The total that the plan states; null where it states none.</param>
/// <param name="Base">The total of the base year; null where it is missing.</param>
/// <param name="Actual">The total of the target year; null where it is missing.</param>
/// <param name="Met">Whether the actual total is at least the target, unrounded; null where either is missing.</param>
/// <param name="Missing">Why a total is missing, that of the target year first; null where both are there.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanTotalOutcome(Score? Target, Score? Base, Score? Actual, bool? Met, LocalizedText? Missing)
{
    /// <summary>Returns the three totals with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"total {Base?.Points:0.####} to {Actual?.Points:0.####}, target {Target?.Points:0.####}"
        );
}
