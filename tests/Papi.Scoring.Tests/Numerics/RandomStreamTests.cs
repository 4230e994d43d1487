using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class RandomStreamTests
{
    // The outputs of the authors' own splitmix64.c for the seed 1234567.
    private static readonly ulong[] SplitMixOfAuthors =
    [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ];

    [Fact]
    public void SplitMix_SeedOfTheAuthors_GivesTheirOutputs()
    {
        ulong state = 1234567;

        SplitMixOfAuthors.Select(_ => RandomStream.SplitMix(ref state)).Should().Equal(SplitMixOfAuthors);
    }

    // The outputs of the authors' own xoshiro256plusplus.c for the state 1, 2, 3, 4.
    [Fact]
    public void NextBits_StateOfTheAuthors_GivesTheirOutputs()
    {
        var stream = RandomStream.FromState([1, 2, 3, 4]);
        ulong[] drawn = new ulong[10];
        for (int i = 0; i < drawn.Length; i++)
        {
            drawn[i] = stream.NextBits();
        }

        drawn
            .Should()
            .Equal(
                41943041,
                58720359,
                3588806011781223,
                3591011842654386,
                9228616714210784205,
                9973669472204895162,
                14011001112246962877,
                12406186145184390807,
                15849039046786891736,
                10450023813501588000
            );
    }

    [Fact]
    public void Constructor_FirstReplicate_StartsFromTheFirstFourOutputsOfTheSeed()
    {
        var expected = RandomStream.FromState(SplitMixOfAuthors.AsSpan(0, 4));
        var stream = new RandomStream(1234567, 0);

        stream.NextBits().Should().Be(expected.NextBits());
        stream.NextBits().Should().Be(expected.NextBits());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9999)]
    public void Constructor_AnyReplicate_StartsFromItsOwnFourOutputs(long replicate)
    {
        ulong state = 42;
        for (long i = 0; i < 4 * replicate; i++)
        {
            RandomStream.SplitMix(ref state);
        }

        ulong[] four = new ulong[4];
        for (int i = 0; i < four.Length; i++)
        {
            four[i] = RandomStream.SplitMix(ref state);
        }

        var expected = RandomStream.FromState(four);
        new RandomStream(42, replicate).NextBits().Should().Be(expected.NextBits());
    }

    // A state whose next output is all ones, and one whose next output is zero.
    [Fact]
    public void NextUniform_GreatestAndLeastBits_StayWithinTheOpenInterval()
    {
        var greatest = RandomStream.FromState([ulong.MaxValue, 1, 2, 1]);
        var least = RandomStream.FromState([0, 1, 2, 0]);

        greatest.NextUniform().Should().Be(1 - Math.Pow(2, -53));
        least.NextUniform().Should().Be(Math.Pow(2, -53));
    }

    // 200,000 draws: five standard errors of a mean, a variance and a share.
    [Fact]
    public void FillNormal_ManyDraws_HaveTheMomentsOfTheStandardNormal()
    {
        const int count = 200_000;
        double[] drawn = new double[count];
        var stream = new RandomStream(7, 3);
        stream.FillNormal(drawn);

        drawn.Average().Should().BeApproximately(0, 5 / Math.Sqrt(count));
        drawn.Average(value => value * value).Should().BeApproximately(1, 5 * Math.Sqrt(2.0 / count));
        ((double)drawn.Count(value => value > 1.6448536269514722) / count)
            .Should()
            .BeApproximately(0.05, 5 * Math.Sqrt(0.05 * 0.95 / count));
    }

    [Fact]
    public void FillNormal_OneByOne_IsTheSameSequence()
    {
        double[] together = new double[5];
        var stream = new RandomStream(7, 3);
        stream.FillNormal(together);
        var again = new RandomStream(7, 3);

        for (int i = 0; i < together.Length; i++)
        {
            together[i].Should().Be(NormalDistribution.Quantile(again.NextUniform()));
        }
    }
}
