using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Reporting.Charts;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard;

/// <summary>The charts of the dashboard by the names that addresses use.</summary>
internal static class DashboardCharts
{
    public const string RankBump = "rank-bump";
    public const string DimensionDots = "dimension-dots";
    public const string YearSlopes = "year-slopes";
    public const string ChangeWaterfall = "change-waterfall";
    public const string ScoreDistribution = "score-distribution";
    public const string RankBars = "rank-bars";
    public const string ScoreHeatMap = "score-heat-map";

    /// <summary>Gets the names in the order in which the page shows the charts.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [RankBump, ScoreDistribution, DimensionDots, ChangeWaterfall, YearSlopes, RankBars, ScoreHeatMap];

    /// <summary>Gets the charts that show a change and so need an earlier year.</summary>
    public static IReadOnlyList<string> OfChanges { get; } = [YearSlopes, ChangeWaterfall];

    /// <summary>Draws a chart.</summary>
    /// <param name="kind">Its name.</param>
    /// <param name="selection">What the reader has chosen.</param>
    /// <param name="from">The earlier year of a change; null is the one before.</param>
    /// <param name="options">The language and the width.</param>
    /// <returns>The chart; null where there is none of that name.</returns>
    /// <exception cref="BadRequestException">There is no earlier year.</exception>
    public static ChartSpecification? Draw(string kind, Selection selection, YearScores? from, ChartOptions options)
    {
        var (board, scores, province, peer, _) = selection;
        var year = scores.Year;
        return kind switch
        {
            RankBump => PapiCharts.RankBump(
                new[] { province, peer }
                    .OfType<Papi.Scoring.Geography.Province>()
                    .Select(one => ScoreSeries.Compute(board.Table, one, scores.Index.Total.Id)),
                options
            ),
            ScoreDistribution => PapiCharts.ScoreDistribution(scores.Classify(), province, options),
            DimensionDots => PapiCharts.DimensionDots(
                Scorecard.Compute(scores, province),
                peer is null ? null : Scorecard.Compute(scores, peer),
                options
            ),
            YearSlopes => PapiCharts.YearSlopes(
                board.Table.Compare(province.Code, Earlier(selection, from), year),
                options
            ),
            ChangeWaterfall => PapiCharts.ChangeWaterfall(
                board.Table.Decompose(province.Code, Earlier(selection, from), year),
                options
            ),
            RankBars => PapiCharts.RankBars(scores.Rank(), scores.Classify(), province, options),
            ScoreHeatMap => PapiCharts.ScoreHeatMap(scores, options),
            _ => null,
        };
    }

    private static SurveyYear Earlier(Selection selection, YearScores? from)
    {
        var earlier = from ?? selection.Board.Before(selection.Scores.Year);
        return earlier is not null && earlier.Year < selection.Scores.Year
            ? earlier.Year
            : throw new BadRequestException("from", ProblemTexts.NoEarlierYear(selection.Scores.Year));
    }
}
