using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>What the sheets of one year have given so far.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Edition">The edition that covers it.</param>
/// <param name="Provinces">The provinces of the year.</param>
internal sealed record WorkbookYear(SurveyYear Year, CompositeIndex Edition, ProvinceRegistry Provinces)
{
    public Dictionary<IndexNode, WorkbookColumn> Scores { get; } = [];

    public Dictionary<IndexNode, WorkbookColumn> Errors { get; } = [];

    public Dictionary<IndexNode, List<WorkbookColumn>> Ends { get; } = [];
}
