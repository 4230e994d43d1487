using System.Globalization;
using Papi.Scoring.Comparison;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Profiles;

/// <summary>A province's total in an earlier year, and how far it has moved since.</summary>
/// <param name="Standing">Where the province stood.</param>
/// <param name="Change">The change of the total since that year, or why there is none to speak of.</param>
/// <param name="PlacesClimbed">The rank then minus the rank now, positive when the province climbed. Ranks are always comparable.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record YearPosition(Standing Standing, ScoreChange Change, int PlacesClimbed)
{
    /// <summary>Gets the earlier survey year.</summary>
    public SurveyYear Year => Change.From;

    /// <summary>Returns the year, the standing and the movement.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Year}: {Standing}; since then {PlacesClimbed:+0;-0;0} places, {Change}"
        );
}
