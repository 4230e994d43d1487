using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>Two years of a table, each ranked once for all that is compared between them.</summary>
internal sealed class YearPair
{
    private readonly ScoreTable _table;

    private readonly ComparisonOptions _options;

    private readonly YearStandings _before;

    private readonly YearStandings _after;

    private YearPair(
        ScoreTable table,
        YearScores earlier,
        YearScores later,
        ComparisonOptions options,
        int deepestLevel
    )
    {
        _table = table;
        _options = options;
        Earlier = earlier;
        Later = later;
        _before = YearStandings.Compute(earlier, options.SchemeFor(earlier.Year), deepestLevel);
        _after = YearStandings.Compute(later, options.SchemeFor(later.Year), deepestLevel);
    }

    public YearScores Earlier { get; }

    public YearScores Later { get; }

    /// <summary>Ranks two years down to a level; the node compared may lie there or above.</summary>
    public static YearPair Of(
        ScoreTable table,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options,
        int deepestLevel = int.MaxValue
    )
    {
        var (earlier, later) = (table.Year(from), table.Year(to));
        earlier.ThrowIfNotAggregated();
        later.ThrowIfNotAggregated();
        return new YearPair(table, earlier, later, options ?? ComparisonOptions.Default, deepestLevel);
    }

    /// <summary>Compares a province of the later year with itself on a node of the later edition.</summary>
    public StandingChange ChangeOf(Province province, IndexNode node)
    {
        var change = ScoreChange.Compute(_table, province, node, Earlier.Year, Later.Year, _options);
        var same = Earlier.Provinces.Counterpart(province);
        var before = same is not null && Earlier.Index.FindById(node.Id) is { } old ? _before.Of(same, old) : null;
        return new StandingChange(change, before, _after.Of(province, node));
    }

    public Standing? Before(Province province, IndexNode node) => _before.Of(province, node);

    public Standing? After(Province province, IndexNode node) => _after.Of(province, node);
}
