using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Text;

namespace Papi.Scoring.Hierarchy;

/// <summary>A composite index in one edition: its tree of nodes and the years that it covers.</summary>
/// <remarks>
/// Made by <see cref="CompositeIndexBuilder"/>, read from JSON by <see cref="CompositeIndexReader"/>, or one of
/// <see cref="PapiEditions"/>. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class CompositeIndex
{
    private readonly IndexNode[] _nodes;

    private readonly Dictionary<string, IndexNode> _byKey = new(StringComparer.OrdinalIgnoreCase);

    internal CompositeIndex(
        string id,
        int edition,
        LocalizedText name,
        SurveyYear firstYear,
        SurveyYear? lastYear,
        IndexNode[] nodes,
        IReadOnlyList<SeriesBreak> breaks
    )
    {
        Id = id;
        Edition = edition;
        Name = name;
        FirstYear = firstYear;
        LastYear = lastYear;
        Breaks = breaks;
        _nodes = nodes;
        Nodes = Array.AsReadOnly(nodes);
        foreach (var node in nodes)
        {
            _byKey[node.Id] = node;
            _byKey[node.Code] = node;
        }
    }

    /// <summary>Gets the identity of the index in this edition, such as <c>papi-2021</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the number of the edition: the year in which it was first used.</summary>
    public int Edition { get; }

    /// <summary>Gets the name in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the first survey year that the edition covers.</summary>
    public SurveyYear FirstYear { get; }

    /// <summary>Gets the last survey year that the edition covers; null while it is in use.</summary>
    public SurveyYear? LastYear { get; }

    /// <summary>Gets the breaks in the series that fall on the years of this edition.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; }

    /// <summary>Gets all nodes, parents before children and level by level: total, dimensions, sub-dimensions, indicators.</summary>
    public IReadOnlyList<IndexNode> Nodes { get; }

    /// <summary>Gets the root: the total.</summary>
    public IndexNode Total => _nodes[0];

    /// <summary>Gets the nodes just below the total.</summary>
    public IReadOnlyList<IndexNode> Dimensions => Total.Children;

    /// <summary>Gets the nodes two levels below the total.</summary>
    public IReadOnlyList<IndexNode> SubDimensions => AtDepth(2);

    /// <summary>Gets the nodes three levels below the total; empty where the edition lists none.</summary>
    public IReadOnlyList<IndexNode> Indicators => AtDepth(3);

    /// <summary>Gets the nodes of one level.</summary>
    /// <param name="depth">0 total, 1 dimensions, 2 sub-dimensions, 3 indicators; any other level may be empty.</param>
    public IReadOnlyList<IndexNode> AtDepth(int depth) => [.. _nodes.Where(node => node.Depth == depth)];

    /// <summary>Tells whether the edition covers a year.</summary>
    /// <param name="year">The survey year.</param>
    public bool Covers(SurveyYear year) => FirstYear <= year && (LastYear is not { } last || year <= last);

    /// <summary>Finds a node by its number in this edition or by its stable id.</summary>
    /// <param name="codeOrId">Such as <c>3.2</c> or <c>response-to-appeals</c>; case does not matter.</param>
    /// <exception cref="UnknownNodeException">There is no such node; the exception names the nearest ones.</exception>
    public IndexNode Find(string codeOrId)
    {
        ArgumentNullException.ThrowIfNull(codeOrId);
        return TryFind(codeOrId, out var node)
            ? node
            : throw new UnknownNodeException(codeOrId, this, Suggest(codeOrId));
    }

    /// <summary>Finds a node by its number in this edition or by its stable id.</summary>
    /// <param name="codeOrId">Such as <c>3.2</c> or <c>response-to-appeals</c>; case does not matter; null finds nothing.</param>
    /// <param name="node">The node, where there is one.</param>
    public bool TryFind([NotNullWhen(true)] string? codeOrId, [NotNullWhen(true)] out IndexNode? node)
    {
        node = null;
        return codeOrId is not null && _byKey.TryGetValue(codeOrId.Trim(), out node);
    }

    /// <summary>Gets the same structure for other years: an edition that stays in use.</summary>
    /// <param name="lastYear">The new last year, not before <see cref="FirstYear"/>; null for an open end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastYear"/> is before the first year.</exception>
    public CompositeIndex ExtendedTo(SurveyYear? lastYear)
    {
        if (lastYear < FirstYear)
        {
            throw new ArgumentOutOfRangeException(nameof(lastYear), lastYear, $"The edition begins in {FirstYear}.");
        }

        return new CompositeIndex(Id, Edition, Name, FirstYear, lastYear, _nodes, Breaks);
    }

    /// <summary>Returns the id and the years.</summary>
    public override string ToString() => $"{Id} ({FirstYear}-{(LastYear is { } last ? last.ToString() : "")})";

    /// <summary>The node of a stable id; never one that only has it as its number.</summary>
    internal IndexNode? FindById(string id) =>
        _byKey.TryGetValue(id, out var node) && string.Equals(node.Id, id, StringComparison.OrdinalIgnoreCase)
            ? node
            : null;

    internal bool Owns(IndexNode node) => node.Position < _nodes.Length && ReferenceEquals(_nodes[node.Position], node);

    internal void ThrowIfForeign(IndexNode node, string parameter)
    {
        ArgumentNullException.ThrowIfNull(node, parameter);
        if (!Owns(node))
        {
            throw new ArgumentException(
                $"{node} is a node of another edition than {this}; find it here by its id.",
                parameter
            );
        }
    }

    private IReadOnlyList<IndexNode> Suggest(string text)
    {
        var near = NearMatches.Of(text.Trim(), _nodes.Select(node => node.Code).Concat(_nodes.Select(node => node.Id)));
        return [.. near.Select(key => _byKey[key]).Distinct()];
    }
}
