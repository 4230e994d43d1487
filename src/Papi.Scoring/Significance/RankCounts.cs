using Papi.Scoring.Classification;

namespace Papi.Scoring.Significance;

/// <summary>How often each of n provinces had each of n ranks: all that is kept of the draws.</summary>
internal sealed class RankCounts(int provinces)
{
    // Row by row, a province each; the rank less 1 is the column.
    private readonly int[] _counts = new int[checked(provinces * provinces)];

    /// <summary>Counts the ranks of one draw.</summary>
    /// <param name="greater">For each province how many were better.</param>
    public void Add(ReadOnlySpan<int> greater)
    {
        for (int i = 0; i < greater.Length; i++)
        {
            _counts[(i * provinces) + greater[i]]++;
        }
    }

    /// <summary>Counts the ranks of several draws.</summary>
    /// <param name="greater">For each province how many were better in each draw.</param>
    /// <param name="length">How far the provinces are apart: the draws of one lie side by side.</param>
    /// <param name="draws">How many draws of each province count, from the first.</param>
    public void Add(ReadOnlySpan<short> greater, int length, int draws)
    {
        for (int i = 0; i < provinces; i++)
        {
            var row = _counts.AsSpan(i * provinces, provinces);
            foreach (short above in greater.Slice(i * length, draws))
            {
                row[above]++;
            }
        }
    }

    /// <summary>Adds the counts of other draws.</summary>
    public void Add(RankCounts other)
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    /// <summary>How many draws gave a province one of the ranks from 1 to <paramref name="rank"/>.</summary>
    public int AtOrAbove(int province, int rank)
    {
        int sum = 0;
        foreach (int count in Row(province)[..rank])
        {
            sum += count;
        }

        return sum;
    }

    /// <summary>How many draws gave a province a rank.</summary>
    public int At(int province, int rank) => Row(province)[rank - 1];

    public double Mean(int province, int draws)
    {
        var row = Row(province);
        long sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            sum += (i + 1L) * row[i];
        }

        return (double)sum / draws;
    }

    /// <summary>Reads a quantile off the drawn ranks of a province.</summary>
    public double Quantile(int province, int draws, QuantileRule rule, double share)
    {
        var position = QuantilePosition.Of(rule, draws, share);
        int lower = InOrder(province, position.Lower);
        return position.Fraction == 0
            ? lower
            : lower + (position.Fraction * (InOrder(province, position.Lower + 1) - lower));
    }

    // The rank at a 0-based place of all drawn ranks in ascending order.
    private int InOrder(int province, int place)
    {
        var row = Row(province);
        int rank = 0;
        for (int passed = row[0]; passed <= place; passed += row[rank])
        {
            rank++;
        }

        return rank + 1;
    }

    private ReadOnlySpan<int> Row(int province) => _counts.AsSpan(province * provinces, provinces);
}
