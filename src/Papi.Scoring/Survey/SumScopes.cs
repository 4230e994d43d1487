namespace Papi.Scoring.Survey;

/// <summary>Puts cells in the order of their units and their domains, so that no sum depends on the order of the rows.</summary>
internal static class SumScopes
{
    /// <summary>The domain of a cell whose rows lie in none.</summary>
    public const int NoDomain = -1;

    /// <summary>All cells, by unit and within it by domain.</summary>
    /// <param name="leaves">The unit of the last stage of each cell.</param>
    /// <param name="domains">The domain of each cell.</param>
    /// <param name="labels">The labels of the domains; empty without a grouping.</param>
    public static SumScope Whole(ReadOnlySpan<int> leaves, ReadOnlySpan<int> domains, IReadOnlyList<string> labels)
    {
        int[] ranks = RanksOf(labels);
        (int Leaf, int Domain)[] keys = new (int, int)[leaves.Length];
        int[] cells = new int[leaves.Length];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            keys[cell] = (leaves[cell], domains[cell] == NoDomain ? NoDomain : ranks[domains[cell]]);
            cells[cell] = cell;
        }

        Array.Sort(keys, cells);
        return new SumScope(Domain: null, cells, [.. keys.Select(key => key.Leaf)]);
    }

    /// <summary>The cells of each domain by unit; the domains in ordinal order of their labels.</summary>
    /// <param name="whole">All cells.</param>
    /// <param name="domains">The domain of each cell.</param>
    /// <param name="labels">The labels of the domains.</param>
    public static SumScope[] ByDomain(SumScope whole, ReadOnlySpan<int> domains, IReadOnlyList<string> labels)
    {
        var cells = new List<int>[labels.Count];
        var leaves = new List<int>[labels.Count];
        for (int domain = 0; domain < cells.Length; domain++)
        {
            (cells[domain], leaves[domain]) = ([], []);
        }

        for (int i = 0; i < whole.Cells.Length; i++)
        {
            int domain = domains[whole.Cells[i]];
            if (domain != NoDomain)
            {
                cells[domain].Add(whole.Cells[i]);
                leaves[domain].Add(whole.Leaves[i]);
            }
        }

        return
        [
            .. Enumerable
                .Range(0, labels.Count)
                .OrderBy(domain => labels[domain], StringComparer.Ordinal)
                .Select(domain => new SumScope(labels[domain], [.. cells[domain]], [.. leaves[domain]])),
        ];
    }

    private static int[] RanksOf(IReadOnlyList<string> labels)
    {
        int[] ranks = new int[labels.Count];
        int rank = 0;
        foreach (
            int domain in Enumerable.Range(0, ranks.Length).OrderBy(domain => labels[domain], StringComparer.Ordinal)
        )
        {
            ranks[domain] = rank++;
        }

        return ranks;
    }
}
