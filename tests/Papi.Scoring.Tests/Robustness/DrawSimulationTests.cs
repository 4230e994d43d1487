using System.Globalization;
using System.IO.Compression;
using Papi.Scoring.Classification;
using Papi.Scoring.Robustness;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class DrawSimulationTests
{
    private static readonly double[] Equal = [1, 1, 1, 1, 1, 1, 1, 1];

    public static TheoryData<int> DrawCounts => [1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 1000];

    public static TheoryData<string> Schemes => ["since-2023", "2022", "weibull", "averaged"];

    // numpy: 10,000 given weight vectors, 61 provinces of 2024; printed in full, so equal to the last bit.
    [Fact]
    public void Run_WeightsOfNumpy_GivesItsMeansAndPercentiles()
    {
        double[] weights = ReadWeights();
        var columns = Dimensions2024();
        var counts = Run(columns, new GivenWeights(weights, 8), new DrawSettings(weights.Length / 8)).Ranks;
        var rows = ReferenceFile.Read("montecarlo-ranks.csv");

        rows.Should().HaveCount(61);
        for (int unit = 0; unit < rows.Count; unit++)
        {
            counts.Mean(unit, 10_000).Should().Be(rows[unit].Number("mean_rank"));
            counts.Quantile(unit, 10_000, QuantileRule.R7Excel, 0.05).Should().Be(rows[unit].Number("p5"));
            counts.Quantile(unit, 10_000, QuantileRule.R7Excel, 0.95).Should().Be(rows[unit].Number("p95"));
        }
    }

    [Theory]
    [MemberData(nameof(DrawCounts))]
    public void Run_AnyNumberOfDraws_CountsWhatThePlainLoopCounts(int draws)
    {
        var columns = PlainDraws.Columns(8, 61, seed: 3);
        ShouldBePlain(columns, new NoiseWeights(Equal, 0.4, 2), draws, TierScheme.PapiSince2023, missing: 2);
    }

    // Some units are equal in all nodes, some sum up alike under equal weights alone.
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Run_TiedUnits_CountsWhatThePlainLoopCounts(string scheme)
    {
        var columns = PlainDraws.Columns(8, 63, seed: 4);
        foreach (double[] column in columns)
        {
            column[7] = column[30];
            column[8] = column[30];
            column[50] = column[49];
        }

        ShouldBePlain(columns, new NoiseWeights(Equal, 0.4, 2), 200, Scheme(scheme), missing: 1);
        ShouldBePlain(columns, new NoiseWeights(Equal, 0, 2), 70, Scheme(scheme), missing: 1);
    }

    // Scores a step or two of the resolution apart: cuts between them round to the one or the other.
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Run_ScoresWithinTheirRounding_CountsWhatThePlainLoopCounts(string scheme)
    {
        var random = new Random(9);
        double[][] columns =
        [
            [.. Enumerable.Range(0, 14).Select(_ => 40 + (random.Next(40) * 1e-9))],
        ];

        ShouldBePlain(columns, new NoiseWeights([1], 0.9, 2), 70, Scheme(scheme), missing: 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(70)]
    public void Run_AnyNumberOfUnits_CountsWhatThePlainLoopCounts(int units) =>
        ShouldBePlain(
            PlainDraws.Columns(3, units, seed: units),
            new DirichletWeights([1, 2, 3], 1, 2),
            130,
            units < 4 ? null : TierScheme.PapiSince2023,
            missing: 0
        );

    [Fact]
    public void Run_FewerThanFourUnits_HasNoTiers() =>
        Run(PlainDraws.Columns(8, 3, seed: 1), new NoiseWeights(Equal, 0.4, 2), Full(100)).Tiers.Should().BeNull();

    [Fact]
    public void Run_NothingButRanks_CountsNothingElse()
    {
        var counts = Run(PlainDraws.Columns(8, 10, seed: 1), new NoiseWeights(Equal, 0.4, 2), new DrawSettings(10));

        counts.Tiers.Should().BeNull();
        counts.Pairs.Should().BeNull();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(null)]
    public void Run_AnyNumberOfThreads_CountsTheSame(int? threads)
    {
        var columns = PlainDraws.Columns(8, 61, seed: 6);
        var weights = new DirichletWeights(Equal, 2, 1);

        Digest(Run(columns, weights, Full(5000) with { MaxThreads = threads }), 61)
            .Should()
            .Be(Digest(Run(columns, weights, Full(5000) with { MaxThreads = 1 }), 61));
    }

    // Noise takes nothing but products and sums, so the counts are those of any machine and any width of vectors:
    // DOTNET_EnableHWIntrinsic=0 runs this test without vectors.
    [Fact]
    public void Run_NoiseOverTheDimensionsOf2024_CountsTheSameOnAnyMachine() =>
        Digest(Run(Dimensions2024(), new NoiseWeights(Equal, 0.25, 20240601), Full(20_000)), 61)
            .Should()
            .Be(12785171402802666581);

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var act = () =>
            DrawSimulation.Run(
                10,
                () => new GivenScores(_ => new double[10]),
                new DrawSettings(1000),
                progress: null,
                source.Token
            );

        act.Should().Throw<OperationCanceledException>();
    }

    private static TierScheme Scheme(string name) =>
        name switch
        {
            "since-2023" => TierScheme.PapiSince2023,
            "2022" => TierScheme.Papi2022,
            "weibull" => TierScheme.PapiSince2023 with { Rule = QuantileRule.R6Weibull },
            _ => TierScheme.PapiTo2021 with { Rule = QuantileRule.R2AveragedInverseCdf },
        };

    private static DrawSettings Full(int draws) =>
        new(draws, TierScheme: TierScheme.Papi2022, Missing: 2, CountsPairs: true);

    private static DrawCounts Run(double[][] columns, IWeightDraws weights, DrawSettings settings) =>
        DrawSimulation.Run(
            columns[0].Length,
            () => new WeightedScores(columns, weights),
            settings,
            progress: null,
            CancellationToken.None
        );

    private static void ShouldBePlain(
        double[][] columns,
        IWeightDraws weights,
        int draws,
        TierScheme? scheme,
        int missing
    )
    {
        int units = columns[0].Length;
        double[][] scores =
        [
            .. WeightLanes
                .Sets(weights, (draws + 15) / 16 * 16)
                .Take(draws)
                .Select(set => PlainDraws.Scores(columns, set)),
        ];
        int[][] ranks = [.. scores.Select(PlainDraws.Ranks)];
        Tier[][] tiers = scheme is null ? [] : [.. scores.Select(draw => PlainDraws.Tiers(draw, missing, scheme))];

        var counts = Run(columns, weights, new DrawSettings(draws, 2, scheme, missing, CountsPairs: true));

        counts.Draws.Should().Be(draws);
        for (int unit = 0; unit < units; unit++)
        {
            for (int other = 0; other < units; other++)
            {
                counts.Ranks.At(unit, other + 1).Should().Be(ranks.Count(draw => draw[unit] == other + 1));
                counts.Pairs!.Above(unit, other).Should().Be(ranks.Count(draw => draw[unit] < draw[other]));
            }

            for (var tier = Tier.Low; scheme is not null && tier <= Tier.High; tier++)
            {
                counts.Tiers!.At(unit, tier).Should().Be(tiers.Count(draw => draw[unit] == tier));
            }
        }
    }

    // Every count, mixed by the multiplier of FNV-1a.
    private static ulong Digest(DrawCounts counts, int units)
    {
        ulong digest = 0xCBF29CE484222325;
        for (int unit = 0; unit < units; unit++)
        {
            for (int other = 0; other < units; other++)
            {
                Mix(counts.Ranks.At(unit, other + 1));
                Mix(counts.Pairs!.Above(unit, other));
            }

            for (var tier = Tier.Low; tier <= Tier.High; tier++)
            {
                Mix(counts.Tiers!.At(unit, tier));
            }
        }

        return digest;

        void Mix(int count) => digest = unchecked((digest ^ (ulong)count) * 0x100000001B3);
    }

    // The sums of the nine-decimal figures, dimension by dimension: column SC53 belongs to dimension 5.
    private static double[][] Dimensions2024()
    {
        const string file = "coinr-input-2024.csv";
        string[] codes = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", file)).First().Split(',');
        var rows = ReferenceFile.Read(file);
        return
        [
            .. Enumerable
                .Range(1, 8)
                .Select(dimension =>
                    rows.Select(row =>
                            codes
                                .Where(code => code.StartsWith($"SC{dimension}", StringComparison.Ordinal))
                                .Sum(row.Number)
                        )
                        .ToArray()
                ),
        ];
    }

    private static double[] ReadWeights()
    {
        using var file = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "Reference", "montecarlo-weights.csv.gz")
        );
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        text.ReadLine();
        return
        [
            .. text.ReadToEnd()
                .Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)),
        ];
    }
}
