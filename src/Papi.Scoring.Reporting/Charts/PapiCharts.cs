using System.Globalization;
using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Ranking;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>Charts of results, as specifications that a browser draws.</summary>
/// <remarks>
/// <para>
/// Every chart says in words what it shows (<see cref="ChartSpecification.Description"/>), names what is missing instead
/// of leaving it out, marks breaks and estimates, and keeps the figures of the result to the last bit.
/// </para>
/// <para>
/// Tiers have the same colour and shape everywhere: high #0072B2 ▲, high average #56B4E9 ●, low average #E69F00 ■, low
/// #D55E00 ▼, after Okabe and Ito, Color Universal Design (2008). A colour never stands alone.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class PapiCharts
{
    /// <summary>The greatest number of lines of <see cref="RankBump"/> that stay apart by colour and shape: 7.</summary>
    public const int MaxLines = 7;

    /// <summary>Draws all provinces in order, a bar each, with their tiers.</summary>
    /// <param name="ranking">The ranking; provinces without a score stand below the others.</param>
    /// <param name="tiers">The tiers of the same node and year; null draws without.</param>
    /// <param name="marked">A province of that year to be set off; null sets off none.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The tiers are of another node, year or version of the data, or the province of another year.</exception>
    public static ChartSpecification RankBars(
        ProvinceRanking ranking,
        TierClassification? tiers = null,
        Province? marked = null,
        ChartOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(ranking);
        if (
            tiers is not null
            && (
                tiers.Year != ranking.Year
                || !ReferenceEquals(tiers.Node, ranking.Node)
                || !string.Equals(tiers.DataVersion, ranking.DataVersion, StringComparison.Ordinal)
            )
        )
        {
            throw new ArgumentException(
                $"The ranking is of {ranking.Node.Code} in {ranking.Year}, the tiers are of {tiers.Node.Code} in {tiers.Year}; both must come of the same scores.",
                nameof(tiers)
            );
        }

        ThrowIfForeign(marked, ranking.Provinces, nameof(marked));
        return new RankBarsChart(ranking, tiers, marked, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws the dimensions of a province as dots on the national range, beside the median or a peer.</summary>
    /// <param name="scorecard">The scorecard of the province.</param>
    /// <param name="peer">That of another province of the same year; null compares with the national median alone.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    /// <remarks>It says what a radar chart says, but lengths on one axis can be compared, and the order of the corners says nothing.</remarks>
    /// <exception cref="ArgumentException">The peer is of another year, or is the same province.</exception>
    public static ChartSpecification DimensionDots(
        Scorecard scorecard,
        Scorecard? peer = null,
        ChartOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        if (peer is not null && peer.Year != scorecard.Year)
        {
            throw new ArgumentException(
                $"The peer's scorecard is of {peer.Year}, the province's is of {scorecard.Year}.",
                nameof(peer)
            );
        }

        if (peer is not null && ReferenceEquals(peer.Province, scorecard.Province))
        {
            throw new ArgumentException($"{peer.Province} is the province itself.", nameof(peer));
        }

        return new DimensionDotsChart(scorecard, peer, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws the dimensions of a province in two years, a line from one to the other each.</summary>
    /// <param name="change">The comparison; where it gives no difference in points there is no line, and a note says why.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    public static ChartSpecification YearSlopes(ProvinceChange change, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new YearSlopesChart(change, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws all provinces by all dimensions of a year, a cell with its figure each, in the order of the total.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    /// <exception cref="InvalidOperationException">The year has not been aggregated.</exception>
    public static ChartSpecification ScoreHeatMap(YearScores scores, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return new ScoreHeatMapChart(scores, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws the ranks of some provinces over the years, first place on top.</summary>
    /// <param name="series">1 to <see cref="MaxLines"/> series of the same node, each of another province.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    /// <remarks>A year without a score interrupts the line. Ranks are comparable across breaks of the scores, which are marked.</remarks>
    /// <exception cref="ArgumentException">There are none or too many series, of several nodes, or two of one province.</exception>
    public static ChartSpecification RankBump(IEnumerable<ScoreSeries> series, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ScoreSeries[] all = [.. series];
        if (all.Length is 0 or > MaxLines || Array.Exists(all, one => one is null))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"1 to {MaxLines} series, not {all.Length}, and none null."
                ),
                nameof(series)
            );
        }

        if (Array.Exists(all, one => !string.Equals(one.NodeId, all[0].NodeId, StringComparison.Ordinal)))
        {
            throw new ArgumentException("The series are of several nodes.", nameof(series));
        }

        if (all.DistinctBy(one => one.Province).Count() < all.Length)
        {
            throw new ArgumentException("Two series are of one province.", nameof(series));
        }

        return new RankBumpChart(all, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws how many provinces have which scores, with the cuts between tiers and one province marked.</summary>
    /// <param name="tiers">The tiers of a node in a year.</param>
    /// <param name="marked">The province to be marked, of the same year; one without a score is named as missing.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    public static ChartSpecification ScoreDistribution(
        TierClassification tiers,
        Province marked,
        ChartOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(marked);
        ThrowIfForeign(marked, tiers.Provinces, nameof(marked));
        return new ScoreDistributionChart(tiers, marked, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws ranks with the intervals that sampling leaves them.</summary>
    /// <param name="ranks">The simulated ranks.</param>
    /// <param name="marked">A province of that year to be set off; null sets off none.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    public static ChartSpecification RankIntervals(
        RankUncertainty ranks,
        Province? marked = null,
        ChartOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(ranks);
        ThrowIfForeign(marked, ranks.Provinces, nameof(marked));
        return RankIntervalRows.Of(ranks, marked, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws ranks with the intervals in which other weights and methods put them.</summary>
    /// <param name="ranks">The uncertainty analysis; an interval goes from its 5 % to its 95 % quantile.</param>
    /// <param name="marked">The code or a name of a unit to be set off; null sets off none.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public static ChartSpecification RankIntervals(
        UncertaintyAnalysis ranks,
        string? marked = null,
        ChartOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(ranks);
        return RankIntervalRows.Of(ranks, marked, options ?? ChartOptions.Default).Draw();
    }

    /// <summary>Draws how the total of a province went from one year to another, a bar for each dimension.</summary>
    /// <param name="change">The change, taken apart; where nothing is, the chart says why.</param>
    /// <param name="options">The choices; null is <see cref="ChartOptions.Default"/>.</param>
    public static ChartSpecification ChangeWaterfall(ChangeDecomposition change, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new ChangeWaterfallChart(change, options ?? ChartOptions.Default).Draw();
    }

    private static void ThrowIfForeign(Province? province, ProvinceRegistry provinces, string parameter)
    {
        if (province is not null && !provinces.Provinces.Contains(province))
        {
            throw new ArgumentException($"{province} is not one of the {provinces}.", parameter);
        }
    }
}
