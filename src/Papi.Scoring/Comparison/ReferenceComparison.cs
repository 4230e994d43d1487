using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>How far one province is from a reference in one year, at every node.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ReferenceComparison
{
    private readonly CompositeIndex _index;

    private readonly ReferenceDifference?[] _byPosition;

    private ReferenceComparison(
        YearScores scores,
        Province province,
        Reference reference,
        LocalizedText name,
        ReferenceDifference?[] byPosition
    )
    {
        _index = scores.Index;
        _byPosition = byPosition;
        Province = province;
        Reference = reference;
        ReferenceName = name;
        Year = scores.Year;
        DataVersion = scores.DataVersion;
        IsEstimate = scores.IsEstimate;
        Rows = Array.AsReadOnly(byPosition.OfType<ReferenceDifference>().ToArray());
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets what it is compared with.</summary>
    public Reference Reference { get; }

    /// <summary>Gets what to call the reference, with the name of the region where it is one.</summary>
    public LocalizedText ReferenceName { get; }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion { get; }

    /// <summary>Gets whether any score of the year, of this province or another, is an estimate, and so places and tiers.</summary>
    public bool IsEstimate { get; }

    /// <summary>Gets all rows, parents before children; indicators only where somebody has a figure.</summary>
    public IReadOnlyList<ReferenceDifference> Rows { get; }

    /// <summary>Gets the total.</summary>
    public ReferenceDifference Total => Rows[0];

    /// <summary>Gets one row.</summary>
    /// <param name="node">A number of the year's edition or a stable id.</param>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="ArgumentException">The node is an indicator without any figure.</exception>
    public ReferenceDifference this[string node]
    {
        get
        {
            var found = _index.Find(node);
            return _byPosition[found.Position]
                ?? throw new ArgumentException($"No province has a figure of {found} in {Year}.", nameof(node));
        }
    }

    /// <summary>Compares a province with a reference.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="reference">What to compare with; its members are provinces of that year.</param>
    /// <param name="scheme">The tier convention; null is the one by which the year was published.</param>
    /// <exception cref="ArgumentException">
    /// The province or a member of the reference belongs to another year, or the province has no region to compare with.
    /// </exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static ReferenceComparison Compute(
        YearScores scores,
        Province province,
        Reference reference,
        TierScheme? scheme = null
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(reference);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated();
        var standings = YearStandings.Compute(scores, scheme ?? TierScheme.For(scores.Year));
        var found = new ReferenceScores(scores, standings, province, reference);
        var byPosition = new ReferenceDifference?[scores.Index.Nodes.Count];
        foreach (var node in ShownNodes.Of(scores))
        {
            byPosition[node.Position] = found.DifferenceOn(node);
        }

        return new ReferenceComparison(scores, province, reference, found.Name, byPosition);
    }

    /// <summary>Returns the province, the reference, the year and the difference of the total.</summary>
    public override string ToString() => $"{Province.Name.English} {Year} against {ReferenceName}: {Total}";
}
