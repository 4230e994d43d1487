using System.Numerics;
using System.Runtime.InteropServices;

namespace Papi.Scoring.Numerics;

/// <summary>Counts how many values are above each value: the whole of ranking.</summary>
internal static class Ranks
{
    // Up to here counting pairs beats sorting: 63 provinces are 63 × 16 vector comparisons without a branch.
    private const int LargestCounted = 256;

    /// <summary>Writes for each key how many other keys are greater; -1 where the key is NaN.</summary>
    /// <param name="keys">Comparable keys, NaN where missing.</param>
    /// <param name="greater">The counts; as long as <paramref name="keys"/>.</param>
    /// <param name="sorted">Scratch space; as long as <paramref name="keys"/>.</param>
    public static void CountGreater(ReadOnlySpan<double> keys, Span<int> greater, Span<double> sorted)
    {
        if (keys.Length <= LargestCounted)
        {
            CountPairs(keys, greater);
            return;
        }

        sorted = sorted[..Compact(keys, sorted)];
        sorted.Sort();
        for (int i = 0; i < keys.Length; i++)
        {
            greater[i] = double.IsNaN(keys[i]) ? -1 : sorted.Length - UpperBound(sorted, keys[i]);
        }
    }

    /// <summary>Writes the values that are not NaN in ascending order and returns how many there are; a few go straight to their places.</summary>
    /// <param name="values">The values whose keys were counted.</param>
    /// <param name="greater">The counts of <see cref="CountGreater"/>.</param>
    /// <param name="sorted">Where to; as long as <paramref name="values"/>.</param>
    public static int Sort(ReadOnlySpan<double> values, ReadOnlySpan<int> greater, Span<double> sorted)
    {
        if (values.Length > LargestCounted)
        {
            var present = sorted[..Compact(values, sorted)];
            present.Sort();
            return present.Length;
        }

        int count = 0;
        foreach (int above in greater)
        {
            count += above >= 0 ? 1 : 0;
        }

        sorted.Fill(double.NaN);
        for (int i = 0; i < values.Length; i++)
        {
            if (greater[i] >= 0)
            {
                // Equal values have the same count; each takes the highest place that is still free.
                int place = count - 1 - greater[i];
                while (!double.IsNaN(sorted[place]))
                {
                    place--;
                }

                sorted[place] = values[i];
            }
        }

        return count;
    }

    /// <summary>Copies the values that are not NaN, in order, and returns how many there are.</summary>
    public static int Compact(ReadOnlySpan<double> values, Span<double> present)
    {
        int count = 0;
        foreach (double value in values)
        {
            if (!double.IsNaN(value))
            {
                present[count++] = value;
            }
        }

        return count;
    }

    // Four values at a time: each vector is loaded once and compared four times.
    private static void CountPairs(ReadOnlySpan<double> keys, Span<int> greater)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(keys);
        var tail = keys[(vectors.Length * Vector<double>.Count)..];
        int i = 0;
        for (; i <= keys.Length - 4; i += 4)
        {
            var (first, second, third, fourth) = (
                new Vector<double>(keys[i]),
                new Vector<double>(keys[i + 1]),
                new Vector<double>(keys[i + 2]),
                new Vector<double>(keys[i + 3])
            );
            var (one, two, three, four) = (Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero);
            foreach (var vector in vectors)
            {
                // A lane of a true comparison is all ones, which is -1.
                one -= Vector.GreaterThan(vector, first);
                two -= Vector.GreaterThan(vector, second);
                three -= Vector.GreaterThan(vector, third);
                four -= Vector.GreaterThan(vector, fourth);
            }

            greater[i] = Total(one, tail, keys[i]);
            greater[i + 1] = Total(two, tail, keys[i + 1]);
            greater[i + 2] = Total(three, tail, keys[i + 2]);
            greater[i + 3] = Total(four, tail, keys[i + 3]);
        }

        for (; i < keys.Length; i++)
        {
            var bound = new Vector<double>(keys[i]);
            var one = Vector<long>.Zero;
            foreach (var vector in vectors)
            {
                one -= Vector.GreaterThan(vector, bound);
            }

            greater[i] = Total(one, tail, keys[i]);
        }
    }

    private static int Total(Vector<long> lanes, ReadOnlySpan<double> tail, double key)
    {
        if (double.IsNaN(key))
        {
            return -1;
        }

        int greater = (int)Vector.Sum(lanes);
        foreach (double other in tail)
        {
            greater += other > key ? 1 : 0;
        }

        return greater;
    }

    private static int UpperBound(ReadOnlySpan<double> sorted, double key)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > key)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
