using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>How one province's score on one node changed from one year to another.</summary>
/// <remarks>
/// Nodes are matched by their stable id, never by their number; a province is matched where its territory is the same.
/// Across a break in the series there is no figure, unless the options ask for one. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ScoreChange
{
    private ScoreChange(IndexNode node, YearScores earlier, YearScores later, Comparability comparability)
    {
        Node = node;
        From = earlier.Year;
        To = later.Year;
        DataVersion = DataVersions.Join(earlier.DataVersion, later.DataVersion);
        Comparability = comparability;
    }

    /// <summary>Gets the node, of the edition of the later year.</summary>
    public IndexNode Node { get; }

    /// <summary>Gets the year compared with.</summary>
    public SurveyYear From { get; }

    /// <summary>Gets the year compared.</summary>
    public SurveyYear To { get; }

    /// <summary>Gets the version of the data that both scores come from, or both versions.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the score in <see cref="From"/>; null where it is missing.</summary>
    public Score? Before { get; private init; }

    /// <summary>Gets the score in <see cref="To"/>; null where it is missing.</summary>
    public Score? After { get; private init; }

    /// <summary>Gets whether the two scores may be compared, and why not; the breaks stay here whatever the options ask for.</summary>
    public Comparability Comparability { get; }

    /// <summary>Gets the later score minus the earlier one.</summary>
    /// <remarks>
    /// Null where a score is missing, and across a break unless the options are <see cref="AcrossBreaks.Insist"/>.
    /// </remarks>
    public double? Points { get; private init; }

    /// <summary>Gets the later share of the scale minus the earlier one, each share on the scale of its own year.</summary>
    /// <remarks>
    /// -1 to 1. Null where a score or a scale is missing, and across a break where the options are
    /// <see cref="AcrossBreaks.Refuse"/>.
    /// </remarks>
    public double? ShareOfScale { get; private init; }

    /// <summary>Gets which way the score went: that of <see cref="Points"/>, or without them of <see cref="ShareOfScale"/>.</summary>
    /// <remarks>
    /// Null where both are. Up is a higher number, also on an indicator where less is better. A change within
    /// <see cref="ComparisonOptions.Tolerance"/> is none.
    /// </remarks>
    public ChangeDirection? Direction { get; private init; }

    /// <summary>Gets whether a figure is given although a break lies between the years: never quote it without <see cref="Note"/>.</summary>
    public bool IsAcrossBreak => Direction is not null && !Comparability.IsComparable;

    /// <summary>Gets whether one of the two scores is an estimate: the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate { get; private init; }

    /// <summary>Gets what a reader must know: the breaks, or which score is missing and why; null where nothing is to be said.</summary>
    public LocalizedText? Note { get; private init; }

    /// <summary>Compares one province with itself.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    /// <param name="node">A node of the edition of the year <paramref name="to"/>.</param>
    /// <param name="from">The year compared with; it may be the later one.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static ScoreChange Compute(
        ScoreTable table,
        Province province,
        IndexNode node,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(node);
        options ??= ComparisonOptions.Default;
        var (earlier, later) = (table.Year(from), table.Year(to));
        earlier.ThrowIfNotAggregated();
        later.ThrowIfNotAggregated();
        var after = later.ScoreOf(province, node);
        var same = earlier.Provinces.Counterpart(province);
        var old = earlier.Index.FindById(node.Id);
        var before = same is not null && old is not null ? earlier.ScoreOf(same, old) : null;
        var comparability = same is not null
            ? table.Editions.CompareAcross(node.Id, from, earlier.Index, to, later.Index)
            : Comparability.Refused(MissingScore.NoProvinceIn(from));

        bool isWhole = comparability.IsComparable;
        bool isWanted = isWhole || options.AcrossBreaks != AcrossBreaks.Refuse;
        double? points = isWhole || options.AcrossBreaks == AcrossBreaks.Insist ? after?.Points - before?.Points : null;
        double? share = isWanted ? ShareOf(node, after) - ShareOf(old, before) : null;

        // Where a comparison would be made a missing score is what prevents it, otherwise the break is.
        var missing =
            isWanted && same is not null && old is not null
                ? MissingScore.Explain(earlier, same, old) ?? MissingScore.Explain(later, province, node)
                : null;
        return new ScoreChange(node, earlier, later, comparability)
        {
            Before = before,
            After = after,
            Points = points,
            IsEstimate =
                (after is not null && later.IsEstimated(province))
                || (before is not null && earlier.IsEstimated(same!)),
            ShareOfScale = share,
            Direction =
                points is not null ? DirectionOf(before!.Value.Points, after!.Value.Points, options.Tolerance)
                : share is not null
                    ? DirectionOf(
                        node.Scale!.Value.At(ShareOf(old, before)!.Value),
                        after!.Value.Points,
                        options.Tolerance
                    )
                : null,
            Note = missing ?? comparability.Note,
        };
    }

    /// <summary>Returns the node, the years and the change with its sign, or why there is none.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Node.Code} {From}-{To}: {Figure()}{(IsEstimate ? " (estimate)" : "")}{(IsAcrossBreak ? $" across a break ({Note})" : "")}"
        );

    private static double? ShareOf(IndexNode? node, Score? score) =>
        score is { } value ? node?.Scale?.ShareOf(value.Points) : null;

    private static ChangeDirection DirectionOf(double before, double after, double tolerance) =>
        Resolution.AreEqual(before, after) || IsWithin(tolerance, after - before) ? ChangeDirection.Unchanged
        : after > before ? ChangeDirection.Up
        : ChangeDirection.Down;

    // A change of 0.1 may come out of a subtraction as a billionth of a billionth more than 0.1.
    private static bool IsWithin(double tolerance, double change) =>
        tolerance > 0 && Resolution.Key(Math.Abs(change)) <= Resolution.Key(tolerance);

    private string Figure() =>
        Points is { } points ? points.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture)
        : ShareOfScale is { } share
            ? (100 * share).ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture) + " % of the scale"
        : Comparability.IsComparable ? Note?.English ?? Comparability.ToString()
        : Comparability.ToString();
}
