using System.Runtime.InteropServices;

namespace Papi.Scoring.Survey;

/// <summary>Which rows add to which cell: a cell is the part of a unit of the last stage that lies in one domain.</summary>
/// <remarks>Cells are in the order of their domains and units, and so do not depend on the order of the rows.</remarks>
internal sealed class CellMap
{
    private CellMap(int cellCount, int[] runStarts, int[] runCells, SumScope whole, SumScope[] domains)
    {
        CellCount = cellCount;
        RunStarts = runStarts;
        RunCells = runCells;
        Whole = whole;
        Domains = domains;
    }

    public int CellCount { get; }

    /// <summary>Gets the first row of each run of rows of the same cell, and at last the number of rows.</summary>
    public int[] RunStarts { get; }

    /// <summary>Gets the cell of each run.</summary>
    public int[] RunCells { get; }

    public SumScope Whole { get; }

    /// <summary>Gets the domains by their labels; none without a grouping.</summary>
    public SumScope[] Domains { get; }

    /// <summary>Finds the cells of rows.</summary>
    /// <param name="leafOfRow">The unit of the last stage of each row.</param>
    /// <param name="leafCount">The number of units of the last stage.</param>
    /// <param name="grouping">The domains; null for the whole sample.</param>
    public static CellMap Create(int[] leafOfRow, int leafCount, CategoryColumn? grouping)
    {
        int[] ranks = RanksOf(grouping);
        var numbers = new Dictionary<long, int>();
        var keys = new List<long>();
        var starts = new List<int>();
        var cells = new List<int>();
        long last = -1;
        int cell = 0;
        for (int row = 0; row < leafOfRow.Length; row++)
        {
            long key = (ranks[(grouping?.Codes[row] ?? 0) + 1] * (long)leafCount) + leafOfRow[row];
            if (key != last)
            {
                last = key;
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out bool isKnown);
                if (!isKnown)
                {
                    number = keys.Count;
                    keys.Add(key);
                }

                cell = number;
                starts.Add(row);
                cells.Add(cell);
            }
        }

        starts.Add(leafOfRow.Length);
        long[] sorted = [.. keys];
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order);
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return new CellMap(
            sorted.Length,
            [.. starts],
            [.. cells.Select(number => places[number])],
            WholeOf(sorted, leafCount),
            grouping is null ? [] : DomainsOf(sorted, leafCount, grouping)
        );
    }

    /// <summary>The places of the labels in ordinal order, after that of rows without one, which is 0.</summary>
    private static int[] RanksOf(CategoryColumn? grouping)
    {
        if (grouping is null)
        {
            return [0, 1];
        }

        int[] ranks = new int[grouping.Labels.Length + 1];
        int[] order = OrderOf(grouping);
        for (int place = 0; place < order.Length; place++)
        {
            ranks[order[place] + 1] = place + 1;
        }

        return ranks;
    }

    private static int[] OrderOf(CategoryColumn grouping)
    {
        int[] order = [.. Enumerable.Range(0, grouping.Labels.Length)];
        Array.Sort(order, (left, right) => string.CompareOrdinal(grouping.Labels[left], grouping.Labels[right]));
        return order;
    }

    private static SumScope WholeOf(long[] keys, int leafCount)
    {
        int[] leaves = [.. keys.Select(key => (int)(key % leafCount))];
        int[] cells = [.. Enumerable.Range(0, keys.Length)];

        // The sort is not stable, but no two keys with the same leaf are equal: the cell decides.
        Array.Sort(
            cells,
            (left, right) =>
                leaves[left] != leaves[right] ? leaves[left].CompareTo(leaves[right]) : left.CompareTo(right)
        );
        return new SumScope(Domain: null, cells, [.. cells.Select(cell => leaves[cell])]);
    }

    private static SumScope[] DomainsOf(long[] keys, int leafCount, CategoryColumn grouping)
    {
        int[] order = OrderOf(grouping);
        var scopes = new SumScope[order.Length];
        int cell = 0;
        while (cell < keys.Length && keys[cell] / leafCount == 0)
        {
            cell++;
        }

        for (int place = 0; place < order.Length; place++)
        {
            int first = cell;
            while (cell < keys.Length && keys[cell] / leafCount == place + 1)
            {
                cell++;
            }

            scopes[place] = new SumScope(
                grouping.Labels[order[place]],
                [.. Enumerable.Range(first, cell - first)],
                [.. keys[first..cell].Select(key => (int)(key % leafCount))]
            );
        }

        return scopes;
    }
}
