using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class RanksTests
{
    /// <summary>What the values are like: how many distinct ones there are, and how many of a hundred are missing.</summary>
    public static TheoryData<int, int> Kinds =>
        new()
        {
            { 1_000_000, 0 },
            { 1_000_000, 20 },
            { 5, 0 },
            { 5, 20 },
            { 1, 50 },
            { 5, 100 },
        };

    // Up to 256 pairs are counted, beyond that they are sorted: both must be the plain count.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void CountGreater_EveryLengthTo300_IsThePlainCount(int distinct, int missing)
    {
        var random = new Random(distinct + missing);
        for (int length = 0; length <= 300; length++)
        {
            double[] keys = new double[length];
            for (int i = 0; i < length; i++)
            {
                keys[i] = random.Next(100) < missing ? double.NaN : random.Next(distinct) - (distinct / 2);
            }

            int[] greater = new int[length];
            Ranks.CountGreater(keys, greater, new double[length]);

            greater
                .Should()
                .Equal(
                    keys.Select(key => double.IsNaN(key) ? -1 : keys.Count(other => other > key)),
                    "{0} keys",
                    length
                );
        }
    }

    [Theory]
    [InlineData(63)]
    [InlineData(257)]
    public void CountGreater_ZerosOfBothSigns_AreEqual(int length)
    {
        double[] keys = [.. Enumerable.Range(0, length).Select(i => i % 2 == 0 ? 0.0 : -0.0)];
        int[] greater = new int[length];

        Ranks.CountGreater(keys, greater, new double[length]);

        greater.Should().OnlyContain(count => count == 0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sort_EveryLengthTo300_IsThePlainOrder(int distinct, int missing)
    {
        var random = new Random(distinct + missing);
        for (int length = 0; length <= 300; length++)
        {
            double[] values = new double[length];
            for (int i = 0; i < length; i++)
            {
                values[i] = random.Next(100) < missing ? double.NaN : random.Next(distinct) / 8.0;
            }

            int[] greater = new int[length];
            double[] sorted = new double[length];
            Ranks.CountGreater(values, greater, sorted);
            int count = Ranks.Sort(values, greater, sorted);

            sorted[..count].Should().Equal(values.Where(value => !double.IsNaN(value)).Order(), "{0} values", length);
        }
    }

    [Fact]
    public void Compact_SomeMissing_KeepsTheOrder()
    {
        double[] present = new double[5];

        int count = Ranks.Compact([double.NaN, 2, double.NaN, 1, 3], present);

        present[..count].Should().Equal(2, 1, 3);
    }
}
