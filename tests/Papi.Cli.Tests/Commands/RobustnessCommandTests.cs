using System.Text.Json;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Commands;

public class RobustnessCommandTests
{
    [Fact]
    public void Robustness_Json_HasExactlyTheAgreedProperties()
    {
        var study = Run("--year", "2024", "--draws", "500", "--seed", "7");

        study
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "year",
                "index",
                "dataVersion",
                "depth",
                "weights",
                "normalization",
                "aggregation",
                "leftOut",
                "imputation",
                "samplingError",
                "draws",
                "seed",
                "ranked",
                "rows",
                "unranked"
            );
        (study.Number("draws"), study.Number("seed"), study.Number("ranked")).Should().Be((500, 7, 61));
        (study.Text("weights"), study.At("aggregation").GetArrayLength()).Should().Be(("noise:0.25", 0));
        var row = study.At("rows")[0];
        row.Names()
            .Should()
            .Equal("code", "name", "nominalRank", "meanRank", "medianRank", "p5", "p95", "tierProbabilities");
        row.At("tierProbabilities").Names().Should().Equal("high", "highAverage", "lowAverage", "low");
    }

    // PAPI's own choices are the nominal ones: 31/61 is what everybody published of Lai Châu.
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Robustness_NominalRanks_AreThePublishedOnes(string depth)
    {
        var study = Run("--year", "2024", "--depth", depth, "--draws", "100", "--seed", "1");
        var ranking = InProcess.RunForJson("rank", "--year", "2024");

        Ranks(study, "nominalRank").Should().Equal(Ranks(ranking, "rank"));
        study.Item("rows", "code", "12").Number("nominalRank").Should().Be(31);
    }

    [Fact]
    public void Robustness_Rows_AreDistributions()
    {
        var rows = Run(
                "--year",
                "2024",
                "--draws",
                "2000",
                "--seed",
                "1",
                "--weights",
                "dirichlet:1",
                "--aggregation",
                "arithmetic,geometric",
                "--leave-out",
                "D7,d8"
            )
            .At("rows")
            .EnumerateArray()
            .ToArray();

        foreach (var row in rows)
        {
            row.Number("p5").Should().BeLessThanOrEqualTo(row.Number("medianRank"));
            row.Number("medianRank").Should().BeLessThanOrEqualTo(row.Number("p95"));
            row.Number("meanRank").Should().BeInRange(1, 61);

            // Four quotients of 2000.
            row.At("tierProbabilities")
                .EnumerateObject()
                .Sum(tier => tier.Value.GetDouble())
                .Should()
                .BeApproximately(1, 1e-12);
        }

        rows.Should().Contain(row => row.Number("p5") < row.Number("p95"));
    }

    [Fact]
    public void Robustness_EqualWeights_AreThoseOfPapi()
    {
        foreach (
            var row in Run("--year", "2024", "--draws", "10", "--seed", "1", "--weights", "equal")
                .At("rows")
                .EnumerateArray()
        )
        {
            (row.Number("meanRank"), row.Number("p5"), row.Number("p95"))
                .Should()
                .Be((row.Number("nominalRank"), row.Number("nominalRank"), row.Number("nominalRank")));
        }
    }

    [Fact]
    public void Robustness_Aggregation_IsDrawnWithTheWeightsAsTheyAre()
    {
        var study = Run("--draws", "2000", "--seed", "3", "--weights", "none", "--aggregation", "Geometric,arithmetic");

        study
            .At("aggregation")
            .EnumerateArray()
            .Select(method => method.GetString())
            .Should()
            .Equal("geometric", "arithmetic");

        // Two rankings only, each in about half of the draws: the mean of no province lies outside of both.
        study
            .At("rows")
            .EnumerateArray()
            .Should()
            .OnlyContain(row =>
                row.Number("meanRank") >= row.Number("p5") && row.Number("meanRank") <= row.Number("p95")
            );
    }

    [Fact]
    public void Robustness_SameSeed_GivesTheSameBytes()
    {
        string[] args = ["robustness", "--draws", "3000", "--seed", "-5", "--json"];

        InProcess.Run(args).Output.Should().Be(InProcess.Run(args).Output);
        InProcess.Run([.. args[..^2], "6", "--json"]).Output.Should().NotBe(InProcess.Run(args).Output);
    }

    [Fact]
    public void Robustness_TierScheme_IsThatOfTheYear()
    {
        // 2022: the provinces without a score stay at the bottom, so the low tier is the smallest: 14 of 61.
        var rows = Run("--year", "2022", "--draws", "50", "--seed", "1", "--weights", "equal").At("rows");

        rows.EnumerateArray().Sum(row => row.Number("tierProbabilities.high")).Should().Be(16);
        rows.EnumerateArray().Sum(row => row.Number("tierProbabilities.low")).Should().Be(14);
    }

    [Fact]
    public void Robustness_Interrupted_ExitsWith130AndNoOutput()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        int exitCode = PapiCommandLine.Run(
            ["robustness", "--seed", "1", "--lang", "en"],
            output,
            error,
            cancellationToken: new CancellationToken(canceled: true)
        );

        exitCode.Should().Be(PapiCommandLine.Interrupted).And.Be(130);
        output.ToString().Should().BeEmpty();
        error.ToString().Trim().Should().Be("Interrupted.");
    }

    [Fact]
    public void Robustness_WithABar_WritesTheSameDocument()
    {
        string[] args = ["robustness", "--draws", "200", "--seed", "1", "--json"];
        using var output = new StringWriter();
        using var error = new StringWriter();

        int exitCode = PapiCommandLine.Run(args, output, error, showsProgress: true);

        exitCode.Should().Be(PapiCommandLine.Done);
        output.ToString().Should().Be(InProcess.Run(args).Output);
        JsonDocument.Parse(output.ToString()).RootElement.Number("draws").Should().Be(200);
    }

    [Theory]
    [InlineData("--seed is missing: any whole number, by which the result can be had again.", "--year", "2024")]
    [InlineData("--seed: '1.5' is not a whole number.", "--seed", "1.5")]
    [InlineData("--draws: '0' is not a whole number from 1 to 100000000.", "--seed", "1", "--draws", "0")]
    [InlineData(
        "--weights: there is no 'noise'; it is one of: noise:FACTOR (0 ≤ FACTOR < 1), dirichlet:CONCENTRATION (≥ 0.1), equal, none.",
        "--weights",
        "noise"
    )]
    [InlineData(
        "--weights: there is no 'noise:1'; it is one of: noise:FACTOR (0 ≤ FACTOR < 1), dirichlet:CONCENTRATION (≥ 0.1), equal, none.",
        "--weights",
        "noise:1"
    )]
    [InlineData(
        "--aggregation: there is no 'mean'; it is one of: arithmetic, geometric, harmonic, generalized:EXPONENT, median, copeland.",
        "--aggregation",
        "arithmetic,mean"
    )]
    [InlineData(
        "--leave-out: there is no 'D9'; it is one of: D1, D2, D3, D4, D5, D6, D7, D8.",
        "--seed",
        "1",
        "--leave-out",
        "D1,D9"
    )]
    [InlineData(
        "There are no scores of 2010; there are those of 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024.",
        "--seed",
        "1",
        "--year",
        "2010"
    )]
    public void Robustness_BadInput_IsExplained(string problem, params string[] args) =>
        InProcess.RunRefused(["robustness", .. args, "--lang", "en"]).Should().Contain(problem);

    [Fact]
    public void Robustness_MethodThatIsNotDefined_NamesTheProvince() =>
        InProcess
            .RunRefused("robustness", "--seed", "1", "--normalization", "zscore:0:1", "--aggregation", "geometric")
            .Should()
            .Contain(line => line.StartsWith("D8: geometric cần điểm thành phần lớn hơn 0", StringComparison.Ordinal));

    [Fact]
    public void Robustness_YearOfAFileWithSomeFigures_HasNobodyToRank()
    {
        using var file = new TemporaryFile("some.csv", "province,year,D1\n01,2025,5.5\n02,2025,5.6\n");

        InProcess
            .RunRefused(
                "robustness",
                "--seed",
                "1",
                "--scores",
                file.Path,
                "--edition",
                "2021",
                "--depth",
                "1",
                "--provinces",
                "2008",
                "--year",
                "2025",
                "--lang",
                "en"
            )
            .Should()
            .Contain("D2: no unit has a value.");
        InProcess
            .RunRefused(
                "robustness",
                "--seed",
                "1",
                "--scores",
                file.Path,
                "--edition",
                "2021",
                "--provinces",
                "2008",
                "--year",
                "2025",
                "--lang",
                "en"
            )
            .Should()
            .Equal("--depth 2: 2025 has no scores on this level.");
    }

    [Fact]
    public void Robustness_NobodyComplete_IsRefused()
    {
        using var file = new TemporaryFile(
            "halves.csv",
            "province,year,D1,D2,D3,D4,D5,D6,D7,D8\n01,2025,5,5,5,5,,,,\n02,2025,,,,,6,6,6,6\n"
        );

        InProcess
            .RunRefused(
                "robustness",
                "--seed",
                "1",
                "--scores",
                file.Path,
                "--edition",
                "2021",
                "--provinces",
                "2008",
                "--depth",
                "1"
            )
            .Should()
            .Equal("Không tỉnh nào có điểm năm 2025.");
    }

    [Fact]
    public void Robustness_Page_SaysWhatVariedAndWhereEachMayLie()
    {
        string[] lines = InProcess
            .Run(
                "robustness",
                "--year",
                "2024",
                "--draws",
                "1000",
                "--seed",
                "1",
                "--aggregation",
                "arithmetic",
                "--lang",
                "en"
            )
            .Lines;

        lines[0].Should().Be("Robustness of the ranking 2024 — PAPI, edition 2021");
        lines[1].Should().Be("1000 draws, seed 1; 61 provinces ranked");
        lines[2].Should().Be("Varied: weights noise:0.25; aggregated by arithmetic");
        lines
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Should()
            .Contain("Rank Code Province Mean rank 5–95 % high high average low average low")
            .And.Contain(line => line.StartsWith("1 22 Quang Ninh 1.0", StringComparison.Ordinal));
    }

    private static JsonElement Run(params string[] args) => InProcess.RunForJson(["robustness", .. args]);

    private static Dictionary<string, double> Ranks(JsonElement document, string property) =>
        document
            .At("rows")
            .EnumerateArray()
            .ToDictionary(row => row.Text("code")!, row => row.Number(property), StringComparer.Ordinal);
}
