namespace Papi.Scoring.Hierarchy;

/// <summary>Makes the nodes of an index from definitions that form a tree.</summary>
internal static class NodeTree
{
    /// <summary>Makes the nodes level by level, so that parents come before children and siblings stay together.</summary>
    public static IndexNode[] Make(IReadOnlyList<NodeDefinition> definitions)
    {
        var byParent = definitions
            .Where(node => node.ParentId is not null)
            .ToLookup(node => node.ParentId!, StringComparer.OrdinalIgnoreCase);
        var nodes = new List<IndexNode>(definitions.Count);
        var queue = new Queue<(NodeDefinition Definition, IndexNode? Parent)>();
        queue.Enqueue((definitions.First(node => node.ParentId is null), null));
        while (queue.TryDequeue(out var next))
        {
            var node = new IndexNode(next.Definition, next.Parent, nodes.Count);
            nodes.Add(node);
            if (next.Definition is { ScaleMin: { } min, ScaleMax: { } max })
            {
                node.Scale = new ScoreRange(min, max);
            }

            foreach (var child in byParent[next.Definition.Id])
            {
                queue.Enqueue((child, node));
            }
        }

        foreach (var siblings in nodes.Where(node => node.Parent is not null).GroupBy(node => node.Parent!))
        {
            siblings.Key.Adopt([.. siblings]);
            SetWeights(siblings.Key);
        }

        return [.. nodes];
    }

    private static void SetWeights(IndexNode parent)
    {
        foreach (var child in parent.Children)
        {
            child.Weight = child.Role == NodeRole.Context ? 0 : child.GivenWeight ?? 1.0 / parent.Parts.Length;
        }
    }
}
