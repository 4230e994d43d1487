using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Profiles;

/// <summary>What a province's own report says of a year: its position, its history, its dimensions, what comes next.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ProvinceProfile
{
    private ProvinceProfile(Scorecard scorecard, NodeProfile[] dimensions, YearPosition[] history)
    {
        Scorecard = scorecard;
        Dimensions = Array.AsReadOnly(dimensions);
        History = Array.AsReadOnly(history);
        var ordered = dimensions
            .Where(item => item.Entry.Standing is not null)
            .OrderBy(item => item.Entry.ShareOfScale)
            .ToArray();
        Weakest = ordered.FirstOrDefault();
        Strongest = ordered.LastOrDefault();
    }

    /// <summary>Gets all scores of the province in that year.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>Gets the province.</summary>
    public Province Province => Scorecard.Province;

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year => Scorecard.Year;

    /// <summary>Gets the version of the data of that year.</summary>
    public string DataVersion => Scorecard.DataVersion;

    /// <summary>Gets the total.</summary>
    public ScorecardEntry Total => Scorecard.Total;

    /// <summary>Gets the place within the region; null without a total or without regions.</summary>
    public RegionPosition? Region { get; private init; }

    /// <summary>Gets what the total lacks for the tier above; null in the highest tier, without a total or without tiers.</summary>
    public NextTier? NextTier { get; private init; }

    /// <summary>Gets the least change of the total for a better rank; null at the top or without a total.</summary>
    public Gap? ToNextRank { get; private init; }

    /// <summary>Gets every earlier year in which the province has a total, latest first.</summary>
    public IReadOnlyList<YearPosition> History { get; }

    /// <summary>
    /// Gets the earlier years in which the total of a merged province cannot be estimated, latest first; empty where the
    /// scores are not carried to merged provinces.
    /// </summary>
    public IReadOnlyList<MissingYear> MissingYears { get; private init; } = [];

    /// <summary>Gets the dimensions in the order of the edition.</summary>
    public IReadOnlyList<NodeProfile> Dimensions { get; }

    /// <summary>Gets the dimension that uses the greatest share of its scale; null where no dimension has a score.</summary>
    public NodeProfile? Strongest { get; }

    /// <summary>Gets the dimension that uses the least share of its scale; null where no dimension has a score.</summary>
    public NodeProfile? Weakest { get; }

    /// <summary>Gets the dimensions that rose against the year before.</summary>
    public IEnumerable<NodeProfile> Up => Moved(ChangeDirection.Up);

    /// <summary>Gets the dimensions that fell against the year before.</summary>
    public IEnumerable<NodeProfile> Down => Moved(ChangeDirection.Down);

    /// <summary>Draws up the profile of one province.</summary>
    /// <param name="table">The aggregated scores of all years.</param>
    /// <param name="province">A province of the year.</param>
    /// <param name="year">The survey year.</param>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The table has not been aggregated.</exception>
    public static ProvinceProfile Compute(ScoreTable table, Province province, SurveyYear year)
    {
        ArgumentNullException.ThrowIfNull(table);
        var scores = table.Year(year);
        var scorecard = Scorecard.Compute(scores, province);
        var total = scores.Index.Total;
        TierClassification.TryCompute(scores, total, scheme: null, out var tiers);
        return new ProvinceProfile(
            scorecard,
            [.. scores.Index.Dimensions.Select(node => Describe(table, scorecard, node))],
            [.. FindHistory(table, scorecard)]
        )
        {
            Region = FindRegion(scorecard),
            NextTier = tiers?.ToNextTier(province),
            ToNextRank = ProvinceRanking.Compute(scores, total).Of(province)?.ToNextRank,
            MissingYears = [.. FindMissingYears(table, scorecard)],
        };
    }

    /// <summary>Returns the province, the year and the total.</summary>
    public override string ToString() => Scorecard.ToString();

    private static NodeProfile Describe(ScoreTable table, Scorecard scorecard, IndexNode node)
    {
        SurveyYear before = scorecard.Year.Value - 1;
        var change = table.TryGetYear(before, out _)
            ? ScoreChange.Compute(table, scorecard.Province, node, before, scorecard.Year)
            : null;
        var parts = node.Depth < 2 ? node.Children.Select(child => Describe(table, scorecard, child)) : [];
        return new NodeProfile(scorecard[node], change, [.. parts]);
    }

    private static IEnumerable<YearPosition> FindHistory(ScoreTable table, Scorecard scorecard)
    {
        if (scorecard.Total.Standing is not { } now)
        {
            yield break;
        }

        foreach (var earlier in table.Years.Where(item => item.Year < scorecard.Year).Reverse())
        {
            earlier.ThrowIfNotAggregated();
            if (
                earlier.Provinces.Counterpart(scorecard.Province) is { } same
                && YearStandings
                    .Compute(earlier, TierScheme.For(earlier.Year), deepestLevel: 0)
                    .Of(same, earlier.Index.Total)
                    is { } then
            )
            {
                var change = ScoreChange.Compute(
                    table,
                    scorecard.Province,
                    scorecard.Total.Node,
                    earlier.Year,
                    scorecard.Year
                );
                yield return new YearPosition(then, change, then.Rank - now.Rank);
            }
        }
    }

    private static IEnumerable<MissingYear> FindMissingYears(ScoreTable table, Scorecard scorecard) =>
        table
            .Years.Where(earlier => earlier.Year < scorecard.Year && earlier.Provinces == scorecard.Scores.Provinces)
            .Select(earlier => new MissingYear(
                earlier.Year,
                earlier.MissingPredecessors(scorecard.Province, earlier.Index.Total)
            ))
            .Where(earlier => earlier.Predecessors.Count > 0)
            .Reverse();

    private static RegionPosition? FindRegion(Scorecard scorecard)
    {
        if (scorecard.Province.Region is not { } region || scorecard.Total.Standing is null)
        {
            return null;
        }

        // Ranks within the region follow from the national ones: nobody of the region ahead is first.
        var ranking = ProvinceRanking.Compute(scorecard.Scores, scorecard.Total.Node);
        var peers = ranking.Rows.Where(row => row.Province.Region == region).ToArray();
        int ahead = peers.Count(peer => peer.Rank < scorecard.Total.Rank);
        return new RegionPosition(region, ahead + 1, peers.Length);
    }

    private IEnumerable<NodeProfile> Moved(ChangeDirection direction) =>
        Dimensions.Where(item => item.Change?.Direction == direction);
}
