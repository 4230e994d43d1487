using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Profiles;

/// <summary>Where a province is strong and where it is weak in one year, and what it would gain.</summary>
/// <remarks>
/// <para>
/// Relative to its tier is relative to the mean of the provinces in the same tier on the total, to its region to the mean
/// of the region (both with the province itself), to the nation to the median and to the best of all scored provinces.
/// A strength lies above the national median, a weakness below it; both are ordered by the distance on the share of
/// scale, so that dimensions and sub-dimensions of different scales can be compared.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class StrengthProfile
{
    private static readonly LocalizedText SameTier = new("trung bình cùng nhóm", "mean of the same tier");

    private readonly CompositeIndex _index;

    private StrengthProfile(YearScores scores, Province province, Tier? tier, NodeStrength[] nodes)
    {
        _index = scores.Index;
        Province = province;
        Year = scores.Year;
        DataVersion = scores.DataVersion;
        IsEstimate = scores.IsEstimate;
        Tier = tier;
        Nodes = Array.AsReadOnly(nodes);
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion { get; }

    /// <summary>Gets whether any score of the year, of this province or another, is an estimate, and so every distance.</summary>
    public bool IsEstimate { get; }

    /// <summary>Gets the tier of the total, which says whose mean the province is compared with; null where it has none.</summary>
    public Tier? Tier { get; }

    /// <summary>Gets all dimensions and sub-dimensions, dimensions first, in the order of the edition.</summary>
    public IReadOnlyList<NodeStrength> Nodes { get; }

    /// <summary>Gets the sub-dimensions above the national median, the farthest above first.</summary>
    public IReadOnlyList<NodeStrength> Strengths => Above(2);

    /// <summary>Gets the sub-dimensions below the national median, the farthest below first.</summary>
    public IReadOnlyList<NodeStrength> Weaknesses => Below(2);

    /// <summary>Gets the dimensions above the national median, the farthest above first.</summary>
    public IReadOnlyList<NodeStrength> StrongDimensions => Above(1);

    /// <summary>Gets the dimensions below the national median, the farthest below first.</summary>
    public IReadOnlyList<NodeStrength> WeakDimensions => Below(1);

    /// <summary>Gets one dimension or sub-dimension.</summary>
    /// <param name="node">A number of the year's edition or a stable id.</param>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="ArgumentException">The node is neither a dimension nor a sub-dimension.</exception>
    public NodeStrength this[string node]
    {
        get
        {
            var found = _index.Find(node);
            return Nodes.FirstOrDefault(item => item.Node == found)
                ?? throw new ArgumentException($"{found} is neither a dimension nor a sub-dimension.", nameof(node));
        }
    }

    /// <summary>Finds the strengths and weaknesses of one province.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="scheme">The tier convention; null is the one by which the year was published.</param>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static StrengthProfile Compute(YearScores scores, Province province, TierScheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated();
        var standings = YearStandings.Compute(scores, scheme ?? TierScheme.For(scores.Year), deepestLevel: 2);
        ReferenceScores? To(Reference? reference) =>
            reference is null ? null : new ReferenceScores(scores, standings, province, reference);

        Tier? TierOf(Province candidate) => standings.Of(candidate, scores.Index.Total)?.Tier;
        var tier = TierOf(province);
        var toTier = To(
            tier is null
                ? null
                : Reference.Peers(SameTier, scores.Provinces.Provinces.Where(peer => TierOf(peer) == tier))
        );
        var toRegion = To(province.Region is null ? null : Reference.Region);
        var (toMedian, toBest) = (To(Reference.Median)!, To(Reference.Best)!);
        var nodes = scores
            .Index.Nodes.Where(node => node.Depth is 1 or 2)
            .Select(node => new NodeStrength(
                toTier?.DifferenceOn(node),
                toRegion?.DifferenceOn(node),
                toMedian.DifferenceOn(node),
                toBest.DifferenceOn(node)
            ));
        return new StrengthProfile(scores, province, tier, [.. nodes]);
    }

    /// <summary>Returns the province, the year, and how many sub-dimensions lie on which side of the national median.</summary>
    public override string ToString() =>
        $"{Province.Name.English} {Year}: {Strengths.Count} strengths, {Weaknesses.Count} weaknesses";

    private IReadOnlyList<NodeStrength> Above(int depth) =>
        [.. At(depth).Where(item => item.Advantage > 0).OrderByDescending(item => item.Advantage)];

    private IReadOnlyList<NodeStrength> Below(int depth) =>
        [.. At(depth).Where(item => item.Advantage < 0).OrderBy(item => item.Advantage)];

    // The median itself is neither, although its distance may come out of the subtraction as a hair.
    private IEnumerable<NodeStrength> At(int depth) =>
        Nodes.Where(item => item.Node.Depth == depth && item.Standing is { AtMedian: false });
}
