using System.Globalization;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Planning;

/// <summary>What became of one target.</summary>
/// <param name="Target">The target as the plan states it.</param>
/// <param name="Node">The node; null where the edition of the target year has none of that name that is scored.</param>
/// <param name="Base">The score of the base year; null where it is missing.</param>
/// <param name="Actual">The score of the target year; null where it is missing.</param>
/// <param name="Met">Whether the actual score is at least the target, unrounded; null without an actual score.</param>
/// <param name="Missing">Why a score is missing, that of the target year first; null where both are there.</param>
/// <remarks>On an indicator where less is better, met means at most.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanTargetOutcome(
    PlanTarget Target,
    IndexNode? Node,
    Score? Base,
    Score? Actual,
    bool? Met,
    LocalizedText? Missing
)
{
    /// <summary>Returns the node, the three scores, and whether the target was met.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Target.Node}: {Base?.Points:0.####} to {Actual?.Points:0.####}, target {Target.Score.Points:0.####}, {Met switch { true => "met", false => "missed", null => Missing?.English ?? "unknown" }}"
        );
}
