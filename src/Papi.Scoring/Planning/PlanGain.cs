using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>The gain of the total that a plan states, beside the one that follows from the data.</summary>
/// <param name="Stated">The gain that the objective states, in index points; null where it states none.</param>
/// <param name="FromData">The stated total minus the total of the base year; null where either is missing.</param>
/// <param name="Missing">Why there is none from the data; null where there is one.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanGain(double? Stated, double? FromData, LocalizedText? Missing)
{
    /// <summary>Returns both gains.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Stated:+0.####;-0.####;0} stated, {FromData:+0.####;-0.####;0} from the data"
        );
}
