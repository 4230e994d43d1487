using Papi.Scoring.Aggregation;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Profiles;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring;

/// <summary>The pipeline by one <c>using</c>: <c>table.Aggregate().Year(2024).Rank()</c>.</summary>
public static class ScoringExtensions
{
    /// <summary>Computes what is not given: sub-dimensions, dimensions and totals of every year.</summary>
    /// <param name="table">The table; left as it is.</param>
    /// <param name="options">The choices; null is <see cref="AggregationOptions.Default"/>.</param>
    public static ScoreTable Aggregate(this ScoreTable table, AggregationOptions? options = null) =>
        Aggregator.Aggregate(table, options);

    /// <summary>Computes what is not given: sub-dimensions, dimensions and totals of one year.</summary>
    /// <param name="scores">The scores; left as they are.</param>
    /// <param name="options">The choices; null is <see cref="AggregationOptions.Default"/>.</param>
    public static YearScores Aggregate(this YearScores scores, AggregationOptions? options = null) =>
        Aggregator.Aggregate(scores, options);

    /// <summary>Carries the scores of old provinces to those that were formed from them, as estimates.</summary>
    /// <param name="table">The table; left as it is.</param>
    /// <param name="provinces">The provinces of the result, such as <see cref="ProvinceRegistry.Vintage2025"/>.</param>
    /// <param name="weights">What each old province counts; null gives all the same weight.</param>
    /// <exception cref="ArgumentException">A year has provinces from which these were not formed, or the weights are for others.</exception>
    public static ScoreTable Harmonize(
        this ScoreTable table,
        ProvinceRegistry provinces,
        HarmonizationWeights? weights = null
    ) => Harmonizer.Harmonize(table, provinces, weights);

    /// <summary>Ranks the provinces of one year.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <param name="tieRule">Which rank equal scores share.</param>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static ProvinceRanking Rank(
        this YearScores scores,
        string node = "total",
        TieRule tieRule = TieRule.Competition
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        return ProvinceRanking.Compute(scores, scores.Index.Find(node), tieRule);
    }

    /// <summary>Splits the provinces of one year into four tiers.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <param name="scheme">The convention; null is the one by which the year was published.</param>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    /// <exception cref="UndefinedTiersException">Four tiers cannot be made.</exception>
    public static TierClassification Classify(this YearScores scores, string node = "total", TierScheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return TierClassification.Compute(scores, scores.Index.Find(node), scheme);
    }

    /// <summary>Draws up the scorecard of one province: all its scores, ranks and tiers of the year.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static Scorecard Scorecard(this YearScores scores, string province)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Scorecards.Scorecard.Compute(scores, scores.Provinces.Find(province));
    }

    /// <summary>Draws up the profile of one province: what its own report says of the year.</summary>
    /// <param name="table">The aggregated scores of all years.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of that year.</param>
    /// <param name="year">The survey year.</param>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="InvalidOperationException">The table has not been aggregated.</exception>
    public static ProvinceProfile Profile(this ScoreTable table, string province, SurveyYear year)
    {
        ArgumentNullException.ThrowIfNull(table);
        return ProvinceProfile.Compute(table, table.Year(year).Provinces.Find(province), year);
    }

    /// <summary>Computes the ranks and tiers of all provinces on all nodes in all years in one pass.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="scheme">The tier convention for all years; null takes for each year the one by which it was published.</param>
    /// <param name="deepestLevel">The last level wanted: 0 only the total, 1 also the dimensions, and so on; all by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="deepestLevel"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The table has not been aggregated.</exception>
    public static Standings RankAndClassify(
        this ScoreTable table,
        TierScheme? scheme = null,
        int deepestLevel = int.MaxValue
    ) => Standings.Compute(table, scheme, deepestLevel);

    /// <summary>Tells how certain the ranks of one year are, by drawing every score anew within its standard error.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="errors">The standard errors.</param>
    /// <param name="options">The number of draws, the seed and the level.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="MissingStandardErrorException">A province with a score has no standard error, and the options do not leave it out.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static RankUncertainty SimulateRanks(
        this YearScores scores,
        StandardErrors errors,
        RankUncertaintyOptions options,
        string node = "total"
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        return RankUncertainty.Compute(scores, scores.Index.Find(node), errors, options);
    }
}
