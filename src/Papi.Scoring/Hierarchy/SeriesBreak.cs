namespace Papi.Scoring.Hierarchy;

/// <summary>A break in the series of one node between <paramref name="Year"/> − 1 and <paramref name="Year"/>.</summary>
/// <param name="Year">The first year after the break.</param>
/// <param name="NodeId">The identity of the node; null for every node.</param>
/// <param name="Kind">Where the knowledge of the break comes from.</param>
/// <param name="Note">What changed.</param>
/// <remarks>It concerns every pair of years (a, b) with a &lt; <paramref name="Year"/> ≤ b.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SeriesBreak(SurveyYear Year, string? NodeId, BreakKind Kind, LocalizedText Note)
{
    /// <summary>Returns the year, the node and the note in English.</summary>
    public override string ToString() => $"{Year} {NodeId ?? "all"}: {Note.English}";

    internal bool Separates(SurveyYear earlier, SurveyYear later) => earlier < Year && Year <= later;
}
