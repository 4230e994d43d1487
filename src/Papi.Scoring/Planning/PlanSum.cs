using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>The total that the targets of a plan make, beside the one that it states.</summary>
/// <param name="Targets">
/// The sum over the dimensions, in index points: the target of the dimension; without one, the sum of its
/// sub-dimensions, each at its target or at its present score; null where a score that is needed is missing.
/// </param>
/// <param name="Stated">The total that the objective states; null where it states none.</param>
/// <param name="Missing">Why there is no sum of the targets; null where there is one.</param>
/// <remarks>What has no target keeps its score of the base year: a plan on five dimensions does not give up the others.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanSum(double? Targets, double? Stated, LocalizedText? Missing)
{
    /// <summary>Gets the sum of the targets minus the stated total; null where either is missing.</summary>
    public double? Difference => Targets - Stated;

    /// <summary>Returns the sum, the stated total and the difference.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Targets:0.####} of {Stated:0.####} ({Difference:+0.####;-0.####;0})"
        );
}
