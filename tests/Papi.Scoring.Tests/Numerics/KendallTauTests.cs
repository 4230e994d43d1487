using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class KendallTauTests
{
    // Few different values, so that many are tied; sizes around the powers of two at which the merging changes.
    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(7, 4)]
    [InlineData(8, 4)]
    [InlineData(9, 100)]
    [InlineData(64, 10)]
    [InlineData(65, 3)]
    [InlineData(200, 1000)]
    public void Of_AnyColumns_CountsAsPairByPair(int count, int values)
    {
        var random = new Random(count);
        for (int repetition = 0; repetition < 20; repetition++)
        {
            double[] x = Draw(random, count, values);
            double[] y = Draw(random, count, values);
            var pairs = Enumerable.Range(0, count).SelectMany(i => Enumerable.Range(0, i).Select(j => (i, j))).ToList();
            int s = pairs.Sum(pair => Math.Sign(x[pair.i] - x[pair.j]) * Math.Sign(y[pair.i] - y[pair.j]));
            double free = pairs.Count(pair => !x[pair.i].Equals(x[pair.j]));
            double other = pairs.Count(pair => !y[pair.i].Equals(y[pair.j]));

            var tau = KendallTau.Of(x, y);

            tau.S.Should().Be(s);
            tau.Value.Should().Be(s / Math.Sqrt(free * other));
        }
    }

    private static double[] Draw(Random random, int count, int values) =>
        [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(values))];
}
