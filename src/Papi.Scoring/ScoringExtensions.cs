using Papi.Scoring.Aggregation;
using Papi.Scoring.Auditing;
using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Profiles;
using Papi.Scoring.Ranking;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring;

/// <summary>The pipeline by one <c>using</c>: <c>table.Aggregate().Year(2024).Rank()</c>.</summary>
/// <threadsafety static="true" instance="true"/>
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

    /// <summary>Compares one province with itself in two years, at every node.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of the later year.</param>
    /// <param name="from">The year compared with.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the later year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static ProvinceChange Compare(
        this ScoreTable table,
        string province,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        return ProvinceChange.Compute(table, table.Year(to).Provinces.Find(province), from, to, options);
    }

    /// <summary>Compares one province with another one, its region or a figure of the nation, at every node.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <param name="reference">What to compare with; its members are provinces of that year.</param>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="ArgumentException">A member of the reference belongs to another year, or the province has no region to compare with.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static ReferenceComparison CompareWith(this YearScores scores, string province, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return ReferenceComparison.Compute(scores, scores.Provinces.Find(province), reference);
    }

    /// <summary>Takes the change of one province's total apart into what its dimensions and sub-dimensions contribute.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of the later year.</param>
    /// <param name="from">The year compared with.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the later year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static ChangeDecomposition Decompose(
        this ScoreTable table,
        string province,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        return ChangeDecomposition.Compute(table, table.Year(to).Provinces.Find(province), from, to, options);
    }

    /// <summary>Takes the change of one province's rank apart into its own movement and that of the others.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of the later year.</param>
    /// <param name="from">The year compared with.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="node">A number of the later year's edition or a stable id.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the later year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the later year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static RankDecomposition DecomposeRank(
        this ScoreTable table,
        string province,
        SurveyYear from,
        SurveyYear to,
        string node = "total",
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        var later = table.Year(to);
        return RankDecomposition.Compute(
            table,
            later.Provinces.Find(province),
            later.Index.Find(node),
            from,
            to,
            options
        );
    }

    /// <summary>Follows one province on one node through all years, with the trend.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of the latest year.</param>
    /// <param name="nodeId">The stable id of the node.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownProvinceException">There is no such province in the latest year.</exception>
    /// <exception cref="ArgumentException"><paramref name="nodeId"/> is a number, which means other nodes in other years.</exception>
    /// <exception cref="UnknownNodeException">No year of the table has a node of this id.</exception>
    /// <exception cref="InvalidOperationException">The table is empty or has not been aggregated.</exception>
    public static ScoreSeries Series(
        this ScoreTable table,
        string province,
        string nodeId = "total",
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        return ScoreSeries.Compute(table, table.Latest.Provinces.Find(province), nodeId, options);
    }

    /// <summary>Tells what one province is strong and weak in, and what it would gain at the median and at the best.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static StrengthProfile Strengths(this YearScores scores, string province)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return StrengthProfile.Compute(scores, scores.Provinces.Find(province));
    }

    /// <summary>Audits what a provincial report prints.</summary>
    /// <param name="table">The aggregated scores of all years.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of the latest year.</param>
    /// <param name="claims">What the report prints.</param>
    /// <exception cref="UnknownProvinceException">There is no such province in the latest year.</exception>
    /// <exception cref="InvalidClaimsException">Some claims cannot be audited; nothing is audited then.</exception>
    /// <exception cref="InvalidOperationException">The table is empty or has not been aggregated.</exception>
    public static AuditResult Audit(this ScoreTable table, string province, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(table);
        return ReportAudit.Compute(table, table.Latest.Provinces.Find(province), claims);
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

    /// <summary>Constructs the index of one year from its sub-dimensions, by PAPI's methods or others.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="options">The methods; null is <see cref="ConstructionOptions.Papi"/>, by which the ranks are the published ones.</param>
    /// <exception cref="UndefinedIndexException">A method is not defined for the scores; every problem is listed.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static ConstructedIndex Construct(this YearScores scores, ConstructionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        scores.ThrowIfNotAggregated();
        return ConstructedIndex.Compute(
            UnitTable.From(scores),
            IndexDesign.From(scores.Index),
            options ?? ConstructionOptions.Papi
        );
    }

    /// <summary>Tells how far the ranks of one year depend on the choices by which the index is constructed.</summary>
    /// <param name="scores">The aggregated scores of the year; its sub-dimensions are the indicators.</param>
    /// <param name="inputs">What varies; codes of nodes are the numbers of that year's edition.</param>
    /// <param name="options">The seed and the number of draws; tiers are those by which the year was published unless a scheme is given.</param>
    /// <param name="construction">The nominal methods; null is <see cref="ConstructionOptions.Papi"/>, by which the ranks are the published ones.</param>
    /// <exception cref="ArgumentException">The inputs do not fit the edition of the year.</exception>
    /// <exception cref="UndefinedIndexException">A combination of choices is not defined for the scores, or leaves a ranked province without one.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static UncertaintyAnalysis AnalyzeUncertainty(
        this YearScores scores,
        UncertainInputs inputs,
        UncertaintyOptions options,
        ConstructionOptions? construction = null
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(options);
        return UncertaintyAnalysis.Compute(
            scores.Construct(construction),
            inputs,
            options with
            {
                TierScheme = options.TierScheme ?? TierScheme.For(scores.Year),
            }
        );
    }

    /// <summary>Tells which of the choices by which the index is constructed matter most for the ranks of one year.</summary>
    /// <param name="scores">The aggregated scores of the year; its sub-dimensions are the indicators.</param>
    /// <param name="inputs">What varies; codes of nodes are the numbers of that year's edition.</param>
    /// <param name="options">The output, the sizes and the estimators.</param>
    /// <param name="construction">The nominal methods; null is <see cref="ConstructionOptions.Papi"/>.</param>
    /// <exception cref="ArgumentException">Nothing varies, or inputs or output do not fit the year.</exception>
    /// <exception cref="UndefinedIndexException">A combination of choices is not defined for the scores, or leaves a ranked province without one.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated, or no choice changes the output.</exception>
    public static SensitivityAnalysis AnalyzeSensitivity(
        this YearScores scores,
        UncertainInputs inputs,
        SensitivityOptions options,
        ConstructionOptions? construction = null
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        return SensitivityAnalysis.Compute(scores.Construct(construction), inputs, options);
    }

    /// <summary>Checks how well the sub-dimensions of one year hang together: coverage, correlations, Cronbach's alpha, principal components.</summary>
    /// <param name="scores">The scores of the year; its sub-dimensions are the indicators.</param>
    /// <param name="options">The thresholds; null takes the usual ones.</param>
    public static StructureReport CheckStructure(this YearScores scores, StructureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return StructureReport.Compute(UnitTable.From(scores), IndexDesign.From(scores.Index), options);
    }
}
