using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>How one province's score on one node changed from one year to another.</summary>
/// <remarks>
/// Nodes are matched by their stable id, never by their number; a province is matched where its territory is the same.
/// Immutable; safe for concurrent use.
/// </remarks>
public sealed class ScoreChange
{
    private ScoreChange(
        IndexNode node,
        YearScores earlier,
        YearScores later,
        Score? before,
        Score? after,
        Comparability comparability
    )
    {
        Node = node;
        From = earlier.Year;
        To = later.Year;
        DataVersion = string.Equals(earlier.DataVersion, later.DataVersion, StringComparison.Ordinal)
            ? later.DataVersion
            : $"{earlier.DataVersion}, {later.DataVersion}";
        Before = before;
        After = after;
        Comparability = comparability;
        if (comparability.IsComparable && before is { } old && after is { } current)
        {
            Points = current.Points - old.Points;
            Direction =
                Resolution.AreEqual(current.Points, old.Points) ? ChangeDirection.Unchanged
                : current > old ? ChangeDirection.Up
                : ChangeDirection.Down;
        }
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
    public Score? Before { get; }

    /// <summary>Gets the score in <see cref="To"/>; null where it is missing.</summary>
    public Score? After { get; }

    /// <summary>Gets whether the two scores may be compared, and why not.</summary>
    public Comparability Comparability { get; }

    /// <summary>Gets the later score minus the earlier one; null where one is missing or they are not comparable.</summary>
    public double? Points { get; }

    /// <summary>Gets which way the score went; null where <see cref="Points"/> is.</summary>
    public ChangeDirection? Direction { get; }

    /// <summary>Compares one province with itself.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    /// <param name="node">A node of the edition of the year <paramref name="to"/>.</param>
    /// <param name="from">The year compared with.</param>
    /// <param name="to">The year compared.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static ScoreChange Compute(
        ScoreTable table,
        Province province,
        IndexNode node,
        SurveyYear from,
        SurveyYear to
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(node);
        var (earlier, later) = (table.Year(from), table.Year(to));
        earlier.ThrowIfNotAggregated();
        later.ThrowIfNotAggregated();
        var after = later.ScoreOf(province, node);
        var same = earlier.Provinces.Counterpart(province);
        var before = same is not null && earlier.Index.FindById(node.Id) is { } old ? earlier.ScoreOf(same, old) : null;
        var comparability = same is not null
            ? table.Editions.CompareAcross(node.Id, from, earlier.Index, to, later.Index)
            : Comparability.Refused(
                new LocalizedText(
                    $"Năm {from} chưa có tỉnh này trong ranh giới hiện nay",
                    $"In {from} the province did not exist within its present borders"
                )
            );
        return new ScoreChange(node, earlier, later, before, after, comparability);
    }

    /// <summary>Returns the node, the years and the change with its sign, or why there is none.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Node.Code} {From}-{To}: {(Points is { } points ? points.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture) : Comparability.ToString())}"
        );
}
