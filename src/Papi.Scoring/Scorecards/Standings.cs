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
/// <threadsafety static="true" instance="true"/>
public sealed class Standings
{
    // From the first year of the table to the last, so that a year is found without a search; null where one is missing.
    private readonly YearStandings?[] _years;

    private readonly int _firstYear;

    private Standings(ScoreTable table, YearStandings?[] years, int firstYear, int deepestLevel)
    {
        Table = table;
        _years = years;
        _firstYear = firstYear;
        DeepestLevel = deepestLevel;
    }

    /// <summary>Gets the table that was ranked.</summary>
    public ScoreTable Table { get; }

    /// <summary>Gets the last level that was ranked: 0 only the total, 1 also the dimensions, and so on.</summary>
    public int DeepestLevel { get; }

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
        int first = table.Years.Count == 0 ? 0 : table.Years[0].Year.Value;
        var years = new YearStandings?[table.Years.Count == 0 ? 0 : table.Latest.Year.Value - first + 1];
        foreach (var scores in table.Years)
        {
            scores.ThrowIfNotAggregated();
            years[scores.Year.Value - first] = YearStandings.Compute(
                scores,
                scheme ?? TierScheme.For(scores.Year),
                deepestLevel
            );
        }

        return new Standings(table, years, first, deepestLevel);
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
        ArgumentNullException.ThrowIfNull(node);
        var standings = Find(year, node);
        standings.Scores.Provinces.ThrowIfForeign(province, nameof(province));
        return standings.Of(province, node);
    }

    /// <summary>Compares two provinces in one year on one node, without allocating: for all pairs of provinces.</summary>
    /// <param name="year">The survey year.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="other">The province that it is compared with.</param>
    /// <param name="node">A node of that year's edition.</param>
    /// <returns>The difference, or null where one of them has no score.</returns>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="ArgumentException">A province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The node lies below the last level that was ranked.</exception>
    public StandingDifference? Compare(SurveyYear year, Province province, Province other, IndexNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var standings = Find(year, node);
        standings.Scores.Provinces.ThrowIfForeign(province, nameof(province));
        standings.Scores.Provinces.ThrowIfForeign(other, nameof(other));
        return standings.Compare(province, other, node);
    }

    /// <summary>Returns the years covered.</summary>
    public override string ToString() => $"standings of {Table}";

    private YearStandings Find(SurveyYear year, IndexNode node)
    {
        int place = year.Value - _firstYear;
        var found = (uint)place < (uint)_years.Length ? _years[place] : null;
        if (found is null)
        {
            throw new UnknownYearException(year, Table.Years);
        }

        found.Scores.Index.ThrowIfForeign(node, nameof(node));
        return node.Depth <= DeepestLevel
            ? found
            : throw new InvalidOperationException(
                $"{node} lies below level {DeepestLevel}, the last one that was ranked."
            );
    }
}
