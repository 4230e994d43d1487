using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Comparison;

/// <summary>One year of a series.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Node">The node in the edition of that year; null where the edition has none.</param>
/// <param name="Standing">Where the province stood; null without a score.</param>
/// <param name="Change">The change from the calendar year before; null where the table or one of the two editions has none.</param>
/// <param name="WithLast">Whether the score may be compared with that of the last year of the series; null without a score.</param>
/// <param name="Note">Why there is no score; null where there is one.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SeriesPoint(
    SurveyYear Year,
    IndexNode? Node,
    Standing? Standing,
    ScoreChange? Change,
    Comparability? WithLast,
    LocalizedText? Note
)
{
    /// <summary>Gets the share of its own year's scale that the score uses, 0 to 1; null where the score or the scale is missing.</summary>
    public double? ShareOfScale => Standing is { } standing ? Node?.Scale?.ShareOf(standing.Score.Points) : null;

    /// <summary>Returns the year and the standing, or why there is none.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year}: {Standing?.ToString() ?? Note?.English}");
}
