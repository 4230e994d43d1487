using Papi.Scoring.Comparison;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Profiles;

/// <summary>A dimension or sub-dimension in a provincial profile.</summary>
/// <param name="Entry">The score with its rank, its tier and the national figures.</param>
/// <param name="Change">The change from the year before; null where the table has no scores of that year.</param>
/// <param name="Parts">The sub-dimensions; empty below them.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record NodeProfile(ScorecardEntry Entry, ScoreChange? Change, IReadOnlyList<NodeProfile> Parts)
{
    /// <summary>Returns the entry and the change.</summary>
    public override string ToString() => Change is { } change ? $"{Entry}; {change}" : Entry.ToString();
}
