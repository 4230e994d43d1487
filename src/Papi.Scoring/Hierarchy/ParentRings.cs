namespace Papi.Scoring.Hierarchy;

/// <summary>Finds the nodes that are their own ancestors, in a time that grows with their number alone.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class ParentRings
{
    /// <summary>Finds all rings.</summary>
    /// <param name="parents">For each node the 0-based position of its parent; -1 where it has none.</param>
    /// <returns>
    /// The positions of each ring, from the node that was given first on to its parent and so on; rings in the order of
    /// their first nodes. A node that only leads into a ring is in none.
    /// </returns>
    public static IReadOnlyList<int[]> Find(ReadOnlySpan<int> parents)
    {
        // On which walk a node was met first; 0 where it was not. A walk that meets an earlier one finds nothing new.
        int[] walks = new int[parents.Length];
        var rings = new List<int[]>();
        for (int start = 0; start < parents.Length; start++)
        {
            int walk = start + 1;
            int node = start;
            while (node >= 0 && walks[node] == 0)
            {
                walks[node] = walk;
                node = parents[node];
            }

            if (node >= 0 && walks[node] == walk)
            {
                rings.Add(RingFrom(node, parents));
            }
        }

        return [.. rings.OrderBy(ring => ring[0])];
    }

    private static int[] RingFrom(int entry, ReadOnlySpan<int> parents)
    {
        var ring = new List<int> { entry };
        for (int node = parents[entry]; node != entry; node = parents[node])
        {
            ring.Add(node);
        }

        int first = ring.IndexOf(ring.Min());
        return [.. ring.Skip(first), .. ring.Take(first)];
    }
}
