using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Scorecards;

/// <summary>All scores of one province in one year, each with its rank, its tier and the national figures.</summary>
/// <example><code>
/// Scorecard card = PublishedScores.For(2024).Aggregate().Scorecard("Lai Châu");
/// card.Total.Rank        // 31
/// card["D3"].Tier        // Tier.Low
/// </code></example>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Scorecard
{
    private readonly ScorecardEntry?[] _byPosition;

    private Scorecard(YearScores scores, Province province, ScorecardEntry?[] byPosition)
    {
        Scores = scores;
        Province = province;
        _byPosition = byPosition;
        Entries = [.. byPosition.OfType<ScorecardEntry>()];
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year => Scores.Year;

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion => Scores.DataVersion;

    /// <summary>Gets whether any score of the year, of this province or another, is an estimate, and so the ranks, tiers and national figures.</summary>
    /// <remarks><see cref="ScorecardEntry.IsEstimate"/> tells it of the province's own scores.</remarks>
    public bool IsEstimate => Scores.IsEstimate;

    /// <summary>Gets the scores of all provinces in that year.</summary>
    public YearScores Scores { get; }

    /// <summary>Gets the total.</summary>
    public ScorecardEntry Total => this[Scores.Index.Total];

    /// <summary>Gets the dimensions in the order of the edition.</summary>
    public IEnumerable<ScorecardEntry> Dimensions => Scores.Index.Dimensions.Select(node => this[node]);

    /// <summary>Gets all lines, parents before children; indicators only where somebody has a figure.</summary>
    public IReadOnlyList<ScorecardEntry> Entries { get; }

    /// <summary>Gets one line.</summary>
    /// <param name="node">A number of the year's edition or a stable id, such as <c>D3</c> or <c>access-to-justice</c>.</param>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    public ScorecardEntry this[string node] => this[Scores.Index.Find(node)];

    /// <summary>Gets one line.</summary>
    /// <param name="node">A node of the year's edition.</param>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    public ScorecardEntry this[IndexNode node]
    {
        get
        {
            Scores.Index.ThrowIfForeign(node, nameof(node));
            return _byPosition[node.Position] ?? new ScorecardEntry(node, null, null, MissingReason.NoData);
        }
    }

    /// <summary>Draws up the scorecard of one province.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="scheme">The tier convention; null is the one by which the year was published.</param>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static Scorecard Compute(YearScores scores, Province province, TierScheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated();
        var standings = YearStandings.Compute(scores, scheme ?? TierScheme.For(scores.Year));
        var entries = new ScorecardEntry?[scores.Index.Nodes.Count];
        foreach (var node in scores.Index.Nodes)
        {
            if (scores.HasColumn(node) || !node.IsLeaf || node.Depth < 3)
            {
                entries[node.Position] = new ScorecardEntry(
                    node,
                    standings.Of(province, node),
                    scores.Statistics(node),
                    scores.WhyMissing(province, node)
                );
            }
        }

        return new Scorecard(scores, province, entries);
    }

    /// <summary>Returns the province, the year and the total.</summary>
    public override string ToString() => $"{Province.Name.English} {Year}: {Total}";
}
