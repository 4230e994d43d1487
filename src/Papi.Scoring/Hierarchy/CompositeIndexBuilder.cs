namespace Papi.Scoring.Hierarchy;

/// <summary>Collects the definition of an index and builds it, or reports every problem at once.</summary>
/// <remarks>Not safe for concurrent use; what it builds is.</remarks>
/// <threadsafety static="true" instance="false"/>
public sealed class CompositeIndexBuilder
{
    private readonly List<NodeDefinition> _nodes = [];

    private readonly List<SeriesBreak> _breaks = [];

    /// <summary>Starts an index.</summary>
    /// <param name="id">The identity of the index in this edition, such as <c>papi-2025</c>.</param>
    /// <param name="edition">The number of the edition: the year in which it is first used.</param>
    public CompositeIndexBuilder(string id, int edition)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Edition = edition;
        FirstYear = edition;
        Name = new LocalizedText(id, id);
    }

    /// <summary>Gets the identity of the index in this edition.</summary>
    public string Id { get; }

    /// <summary>Gets the number of the edition.</summary>
    public int Edition { get; }

    /// <summary>Gets or sets the name; the id until it is set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LocalizedText Name
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets or sets the first calendar year covered; the number of the edition until it is set.</summary>
    public int FirstYear { get; set; }

    /// <summary>Gets or sets the last calendar year covered; null while the edition is in use.</summary>
    public int? LastYear { get; set; }

    internal IReadOnlyList<NodeDefinition> Nodes => _nodes;

    internal IReadOnlyList<SeriesBreak> Breaks => _breaks;

    /// <summary>Adds a node; children may come before their parents, siblings keep the order in which they are added.</summary>
    /// <param name="node">The definition; checked when the index is built.</param>
    public CompositeIndexBuilder Add(NodeDefinition node)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(node.Id, nameof(node));
        ArgumentNullException.ThrowIfNull(node.Code, nameof(node));
        ArgumentNullException.ThrowIfNull(node.Name, nameof(node));
        _nodes.Add(node);
        return this;
    }

    /// <summary>Adds a break in the series that falls on a year of this edition.</summary>
    /// <param name="seriesBreak">The break; checked when the index is built.</param>
    public CompositeIndexBuilder Add(SeriesBreak seriesBreak)
    {
        ArgumentNullException.ThrowIfNull(seriesBreak);
        _breaks.Add(seriesBreak);
        return this;
    }

    /// <summary>Lists all that is wrong with the definition so far; empty where it can be built.</summary>
    public IReadOnlyList<StructureProblem> Validate() => new StructureCheck(this).Problems;

    /// <summary>Builds the index.</summary>
    /// <exception cref="InvalidStructureException">Something is wrong; the exception carries every problem.</exception>
    public CompositeIndex Build()
    {
        var check = new StructureCheck(this);
        return check.Problems.Count == 0 ? check.ToIndex() : throw new InvalidStructureException(Id, check.Problems);
    }
}
