using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>How one province's score, rank and tier on one node changed from one year to another.</summary>
/// <param name="Change">The change of the score, or why there is none to speak of.</param>
/// <param name="Before">Where the province stood in the year compared with; null without a score or where the node was not there.</param>
/// <param name="After">Where the province stands in the year compared; null without a score.</param>
/// <remarks>
/// Ranks and tiers are comparable across any break, as long as it is said how many were ranked: both standings say so.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record StandingChange(ScoreChange Change, Standing? Before, Standing? After)
{
    /// <summary>Gets the node, of the edition of the later year.</summary>
    public IndexNode Node => Change.Node;

    /// <summary>Gets the rank before minus the rank after: positive when the province climbed; null where a standing is missing.</summary>
    public int? PlacesClimbed => Before?.Rank - After?.Rank;

    /// <summary>Gets the tier after minus the tier before, in steps from -3 to 3; null where one has no tier.</summary>
    public int? TierSteps => (int?)After?.Tier - (int?)Before?.Tier;

    /// <summary>Compares one province with itself on one node.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    /// <param name="node">A node of the edition of the year <paramref name="to"/>.</param>
    /// <param name="from">The year compared with; it may be the later one.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static StandingChange Compute(
        ScoreTable table,
        Province province,
        IndexNode node,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(node);
        return YearPair.Of(table, from, to, options, node.Depth).ChangeOf(province, node);
    }

    /// <summary>Returns the change, both standings and the movement.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Change}; {Rank(Before)} to {Rank(After)}{(PlacesClimbed is { } places ? $", {places:+0;-0;0} places" : "")}{(TierSteps is { } steps ? $", {steps:+0;-0;0} tiers" : "")}"
        );

    private static string Rank(Standing? standing) =>
        standing is null
            ? "unranked"
            : string.Create(CultureInfo.InvariantCulture, $"{standing.Rank}/{standing.Ranked}");
}
