using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Planning;

/// <summary>The options of a draft by node: every name is looked up once, however often its bound is asked for.</summary>
internal sealed class DraftLimits
{
    private readonly HashSet<IndexNode> _frozen;

    private readonly Dictionary<IndexNode, double> _caps;

    private readonly Dictionary<IndexNode, double> _floors;

    private readonly Dictionary<IndexNode, double> _weights;

    private DraftLimits(CompositeIndex index, DraftOptions options)
    {
        _frozen = [.. Resolve(index, options, nameof(options.Frozen), options.Frozen.Select(name => (name, 0.0))).Keys];
        _caps = Resolve(index, options, nameof(options.Caps), Pairs(options.Caps));
        _floors = Resolve(index, options, nameof(options.Floors), Pairs(options.Floors));
        _weights = Resolve(index, options, nameof(options.Weights), Pairs(options.Weights));
    }

    /// <summary>Looks up what the options name.</summary>
    /// <param name="index">The edition of the base year.</param>
    /// <param name="leaves">The nodes that carry targets.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="UnknownNodeException">The options name a node that the edition does not have.</exception>
    /// <exception cref="ArgumentException">An option names a node twice, or one that cannot take it up.</exception>
    public static DraftLimits Of(CompositeIndex index, IReadOnlyCollection<IndexNode> leaves, DraftOptions options)
    {
        var limits = new DraftLimits(index, options);

        // An option that no bound can take up would be dropped without a word.
        var bounds = limits._frozen.Concat(limits._caps.Keys).Concat(limits._floors.Keys);
        if (bounds.FirstOrDefault(node => node.Depth != 1 && !leaves.Contains(node)) is { } bound)
        {
            throw new ArgumentException($"{bound} carries no target here, so it cannot be bounded.", nameof(options));
        }

        if (limits._weights.Keys.FirstOrDefault(node => !leaves.Contains(node)) is { } weight)
        {
            throw new ArgumentException(
                $"{weight} carries no target of its own, so it has no weight.",
                nameof(options)
            );
        }

        return limits;
    }

    public bool IsFrozen(IndexNode node) => _frozen.Contains(node);

    public double? CapOf(IndexNode node) => _caps.TryGetValue(node, out double points) ? points : null;

    public double? FloorOf(IndexNode node) => _floors.TryGetValue(node, out double points) ? points : null;

    public double WeightOf(IndexNode node) => _weights.GetValueOrDefault(node, 1);

    private static IEnumerable<(string Name, double Number)> Pairs(IReadOnlyDictionary<string, double> numbers) =>
        numbers.Select(pair => (pair.Key, pair.Value));

    private static Dictionary<IndexNode, double> Resolve(
        CompositeIndex index,
        DraftOptions options,
        string property,
        IEnumerable<(string Name, double Number)> named
    )
    {
        var resolved = new Dictionary<IndexNode, double>();
        foreach (var (name, number) in named)
        {
            var node = index.Find(name);
            if (!resolved.TryAdd(node, number))
            {
                throw new ArgumentException(
                    $"{property} names {node} twice, the second time as '{name}'.",
                    nameof(options)
                );
            }
        }

        return resolved;
    }
}
