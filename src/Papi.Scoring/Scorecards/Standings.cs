using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Scorecards;

/// <summary>The ranks and tiers of all provinces on all nodes in all years of a table, computed in one pass.</summary>
/// <remarks>
/// The same numbers as <see cref="Ranking.ProvinceRanking"/> and <see cref="TierClassification"/> give one by one, by
/// competition ranking. Immutable; safe for concurrent use.
/// </remarks>
public sealed class Standings
{
    private readonly YearStandings[] _years;

    private readonly int _deepestLevel;

    private Standings(ScoreTable table, YearStandings[] years, int deepestLevel)
    {
        Table = table;
        _deepestLevel = deepestLevel;
        _years = years;
    }

    /// <summary>Gets the table that was ranked.</summary>
    public ScoreTable Table { get; }

    /// <summary>Ranks and classifies a whole table.</summary>
    /// <param name="table">An aggregated table.</param>
    /// <param name="scheme">The tier convention for all years; null takes for each year the one by which it was published.</param>
    /// <param name="deepestLevel">The last level wanted: 0 only the total, 1 also the dimensions, and so on; all by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="deepestLevel"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The table has not been aggregated.</exception>
    public static Standings Compute(ScoreTable table, TierScheme? scheme = null, int deepestLevel = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegative(deepestLevel);
        var years = new YearStandings[table.Years.Count];
        for (int i = 0; i < years.Length; i++)
        {
            var scores = table.Years[i];
            scores.ThrowIfNotAggregated();
            years[i] = YearStandings.Compute(scores, scheme ?? TierScheme.For(scores.Year), deepestLevel);
        }

        return new Standings(table, years, deepestLevel);
    }

    /// <summary>Gets where one province stands.</summary>
    /// <param name="year">The survey year.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of that year.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <returns>The standing, or null where the province has no score.</returns>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="InvalidOperationException">The node lies below the last level that was ranked.</exception>
    public Standing? Of(SurveyYear year, string province, string node)
    {
        var scores = Table.Year(year);
        return Of(year, scores.Provinces.Find(province), scores.Index.Find(node));
    }

    /// <summary>Gets where one province stands.</summary>
    /// <param name="year">The survey year.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="node">A node of that year's edition.</param>
    /// <returns>The standing, or null where the province has no score.</returns>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The node lies below the last level that was ranked.</exception>
    public Standing? Of(SurveyYear year, Province province, IndexNode node)
    {
        var scores = Table.Year(year);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.Index.ThrowIfForeign(node, nameof(node));
        if (node.Depth > _deepestLevel)
        {
            throw new InvalidOperationException(
                $"{node} lies below level {_deepestLevel}, the last one that was ranked."
            );
        }

        return Array.Find(_years, candidate => candidate.Year == year)!.Of(province, node);
    }

    /// <summary>Returns the years covered.</summary>
    public override string ToString() => $"standings of {Table}";
}
