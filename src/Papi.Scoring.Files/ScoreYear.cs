using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>What the rows of one year have in common.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Edition">The edition that covers it.</param>
/// <param name="Columns">The columns of nodes as that edition understands them.</param>
/// <param name="Provinces">The provinces of the year.</param>
internal sealed record ScoreYear(
    SurveyYear Year,
    CompositeIndex Edition,
    IReadOnlyList<ScoreColumn> Columns,
    ProvinceRegistry Provinces
)
{
    /// <summary>Gets the line on which each province was found first.</summary>
    public Dictionary<Province, int> FirstLines { get; } = [];
}
