using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>How one province changed from one year to another, at every node.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ProvinceChange
{
    private readonly StandingChange?[] _byPosition;

    private ProvinceChange(
        Province province,
        YearPair years,
        ComparisonOptions options,
        StandingChange?[] byPosition,
        DroppedNode[] dropped
    )
    {
        Province = province;
        Earlier = years.Earlier;
        Later = years.Later;
        Options = options;
        DataVersion = DataVersions.Join(years.Earlier.DataVersion, years.Later.DataVersion);
        IsEstimate = years.Earlier.IsEstimate || years.Later.IsEstimate;
        _byPosition = byPosition;
        Rows = Array.AsReadOnly(byPosition.OfType<StandingChange>().ToArray());
        Dimensions = [.. Rows.Where(row => row.Node.Depth == 1)];
        Dropped = Array.AsReadOnly(dropped);
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the scores of the year compared with.</summary>
    public YearScores Earlier { get; }

    /// <summary>Gets the scores of the year compared.</summary>
    public YearScores Later { get; }

    /// <summary>Gets the year compared with.</summary>
    public SurveyYear From => Earlier.Year;

    /// <summary>Gets the year compared.</summary>
    public SurveyYear To => Later.Year;

    /// <summary>Gets the choices.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>Gets the version of the data that both years come from, or both versions.</summary>
    public string DataVersion { get; }

    /// <summary>Gets whether any score of the two years, of this province or another, is an estimate, and so places and tiers.</summary>
    public bool IsEstimate { get; }

    /// <summary>Gets all rows, parents before children; indicators only where somebody has a figure.</summary>
    public IReadOnlyList<StandingChange> Rows { get; }

    /// <summary>Gets the total.</summary>
    public StandingChange Total => Rows[0];

    /// <summary>Gets the dimensions in the order of the later edition, comparable or not.</summary>
    public IReadOnlyList<StandingChange> Dimensions { get; }

    /// <summary>Gets the dimensions that rose.</summary>
    public IReadOnlyList<StandingChange> Up => Moved(ChangeDirection.Up);

    /// <summary>Gets the dimensions that fell.</summary>
    public IReadOnlyList<StandingChange> Down => Moved(ChangeDirection.Down);

    /// <summary>Gets the dimensions that stayed the same, to the tolerance.</summary>
    public IReadOnlyList<StandingChange> Unchanged => Moved(ChangeDirection.Unchanged);

    /// <summary>Gets the dimensions without a direction: a score is missing, or a break lies between.</summary>
    public IReadOnlyList<StandingChange> NotComparable => Moved(null);

    /// <summary>Gets what only the earlier year has, in the order of its edition.</summary>
    public IReadOnlyList<DroppedNode> Dropped { get; }

    /// <summary>Gets one row.</summary>
    /// <param name="node">A number of the later edition or a stable id.</param>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the later year.</exception>
    /// <exception cref="ArgumentException">The node is an indicator without any figure.</exception>
    public StandingChange this[string node]
    {
        get
        {
            var found = Later.Index.Find(node);
            return _byPosition[found.Position]
                ?? throw new ArgumentException($"No province has a figure of {found} in {To}.", nameof(node));
        }
    }

    /// <summary>Compares one province with itself at every node.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    /// <param name="from">The year compared with; it may be the later one.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static ProvinceChange Compute(
        ScoreTable table,
        Province province,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= ComparisonOptions.Default;
        var years = YearPair.Of(table, from, to, options);
        years.Later.Provinces.ThrowIfForeign(province, nameof(province));
        var byPosition = new StandingChange?[years.Later.Index.Nodes.Count];
        foreach (var node in ShownNodes.Of(years.Later))
        {
            byPosition[node.Position] = years.ChangeOf(province, node);
        }

        var same = years.Earlier.Provinces.Counterpart(province);
        var dropped = ShownNodes
            .Of(years.Earlier)
            .Where(node => years.Later.Index.FindById(node.Id) is null)
            .Select(node => new DroppedNode(node, same is null ? null : years.Before(same, node)));
        return new ProvinceChange(province, years, options, byPosition, [.. dropped]);
    }

    /// <summary>Returns the province, the total and how many dimensions moved which way.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province.Name.English}, {Total}; {Up.Count} up, {Down.Count} down, {Unchanged.Count} unchanged"
        );

    private IReadOnlyList<StandingChange> Moved(ChangeDirection? direction) =>
        [.. Dimensions.Where(row => row.Change.Direction == direction)];
}
