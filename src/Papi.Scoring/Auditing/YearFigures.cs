using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Auditing;

/// <summary>What the data say of one province in one year, ranked once for all claims.</summary>
internal sealed class YearFigures
{
    private readonly YearStandings _standings;

    private readonly NodeStatistics?[] _statistics;

    private readonly Province? _province;

    public YearFigures(YearScores scores, Province province)
    {
        scores.ThrowIfNotAggregated();
        Scores = scores;
        _province = scores.Provinces.Counterpart(province);
        _standings = YearStandings.Compute(scores, TierScheme.For(scores.Year));
        _statistics = new NodeStatistics?[scores.Index.Nodes.Count];
    }

    public YearScores Scores { get; }

    /// <summary>Whether the scores of the province are estimates.</summary>
    public bool IsEstimated => _province is not null && Scores.IsEstimated(_province);

    public Standing? StandingOn(IndexNode node) => _province is null ? null : _standings.Of(_province, node);

    public double? ScoreOn(IndexNode node) =>
        _province is null ? null
        : Scores.ScoreOf(_province, node) is { } score ? score.Points
        : null;

    public NodeStatistics? StatisticsOf(IndexNode node) => _statistics[node.Position] ??= Scores.Statistics(node);
}
