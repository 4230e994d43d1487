using System.Globalization;

namespace Papi.Scoring.Construction;

/// <summary>Where one unit stands on one indicator.</summary>
/// <param name="Indicator">The indicator; its parent is the group that it counts in.</param>
/// <param name="Rank">The rank of the unit; 1 is best, equal scores share the best rank.</param>
/// <param name="Ranked">How many units have a score on the indicator.</param>
/// <param name="Value">The value in the unit of the indicator, before treatment and normalisation.</param>
/// <param name="IsImputed">Whether the value was missing and imputed.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record IndicatorStanding(DesignNode Indicator, int Rank, int Ranked, double Value, bool IsImputed)
{
    /// <summary>Returns the rank, the indicator and the value with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Rank}/{Ranked} {Indicator} {Value:0.####}{(IsImputed ? " (imputed)" : "")}"
        );
}
