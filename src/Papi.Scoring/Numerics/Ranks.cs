using System.Numerics;

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
            for (int i = 0; i < keys.Length; i++)
            {
                greater[i] = double.IsNaN(keys[i]) ? -1 : CountGreater(keys, keys[i]);
            }

            return;
        }

        sorted = sorted[..Compact(keys, sorted)];
        sorted.Sort();
        for (int i = 0; i < keys.Length; i++)
        {
            greater[i] = double.IsNaN(keys[i]) ? -1 : sorted.Length - UpperBound(sorted, keys[i]);
        }
    }

    /// <summary>Counts the keys that are greater than one key; NaN never is.</summary>
    public static int CountGreater(ReadOnlySpan<double> keys, double key)
    {
        int i = 0;
        var count = Vector<long>.Zero;
        var bound = new Vector<double>(key);
        for (; i <= keys.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            // A lane of a true comparison is all ones, which is -1.
            count -= Vector.GreaterThan(new Vector<double>(keys[i..]), bound);
        }

        int greater = (int)Vector.Sum(count);
        for (; i < keys.Length; i++)
        {
            greater += keys[i] > key ? 1 : 0;
        }

        return greater;
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
