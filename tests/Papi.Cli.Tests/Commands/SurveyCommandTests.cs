using System.Globalization;
using System.Text.Json;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Commands;

public class SurveyCommandTests
{
    // Sums in another order: the last digits of an estimate, and half of them in a standard error, which is a root.
    private const double EstimateTolerance = 1e-12;

    private const double ErrorTolerance = 1e-9;

    // A cell whose answers are all the same has a standard error of 0 up to rounding.
    private const double Nothing = 1e-12;

    private const string Lonely = "province,village,w,q1\nP01,1,1,0\nP01,2,1,1\nP02,1,2,1\n";

    // R's survey package 4.1.1: svydesign(~village, ~province, weights = ~w, nest = TRUE), svymean one indicator at a time.
    [Fact]
    public void Survey_HundredIndicators_AreThoseOfR()
    {
        var estimates = Estimates("q001-q100");

        var expected = Reference("survey-overall.csv");
        estimates.Select(row => row.Text("indicator")).Should().Equal(expected.Select(row => row[0]));
        foreach (var (row, figures) in estimates.Zip(expected))
        {
            row.IsNull("domain").Should().BeTrue();
            Compare(row, figures[1], figures[2], figures[3]);
            row.Number("df").Should().Be(693);
        }
    }

    // The same by svyby(~province).
    [Fact]
    public void Survey_ByProvince_IsThatOfR()
    {
        var estimates = Estimates("q001-q010", "--by", "province");

        var expected = Reference("survey-byprov.csv");
        estimates.Should().HaveSameCount(expected);
        foreach (var (row, figures) in estimates.Zip(expected))
        {
            (row.Text("indicator"), row.Text("domain")).Should().Be((figures[0], figures[1]));
            Compare(row, figures[2], figures[3], figures[4]);
        }
    }

    // Twelve clusters of one stratum: at most eleven degrees of freedom, and the interval of Student's t with as many.
    [Fact]
    public void Survey_EffectiveDegreesOfFreedom_WidenTheIntervalsOfProvinces()
    {
        var ofDesign = Estimates("q001", "--by", "province");
        var effective = Estimates("q001", "--by", "province", "--df", "effective");

        effective.Should().HaveCount(63);
        foreach (var (row, other) in effective.Zip(ofDesign))
        {
            row.Number("df").Should().BeInRange(1, 11 + 1e-9);
            row.Number("se").Should().Be(other.Number("se"));
            row.Number("ciLow").Should().BeLessThan(other.Number("ciLow"));
        }
    }

    // overall_deff_ci_10 of the same run of R: confint(svymean(~q001), df = 693).
    [Fact]
    public void Survey_Interval_IsThatOfStudentsT()
    {
        var q001 = Estimates("q001")[0];

        q001.Number("ciLow").Should().BeApproximately(0.56871282389124012, 1e-12);
        q001.Number("ciHigh").Should().BeApproximately(0.60414734940947568, 1e-12);
        Estimates("q001", "--level", "0.99")[0].Number("ciLow").Should().BeLessThan(0.5687);
    }

    [Fact]
    public void Survey_Json_HasExactlyTheAgreedProperties()
    {
        var document = RunForJson(SampleFiles.Reference("survey-micro.csv.gz"), "q001");

        document.Names().Should().Equal("format", "level", "estimates");
        document
            .At("estimates")[0]
            .Names()
            .Should()
            .Equal("indicator", "domain", "estimate", "se", "n", "df", "ciLow", "ciHigh");
    }

    [Fact]
    public void Survey_Ranges_FollowTheOrderOfTheFile()
    {
        using var file = new TemporaryFile("micro.csv", "w,b,a,x-y,c\n1,1,2,3,4\n2,2,3,4,5\n");

        Indicators("b-c").Should().Equal("b", "a", "x-y", "c");
        Indicators("x-y,a").Should().Equal("x-y", "a");
        Indicators("a-x-y").Should().Equal("a", "x-y");

        IEnumerable<string?> Indicators(string wanted) =>
            InProcess
                .RunForJson("survey", file.Path, "--weight", "w", "--indicators", wanted)
                .At("estimates")
                .EnumerateArray()
                .Select(row => row.Text("indicator"));
    }

    [Theory]
    [InlineData("c-b", "runs against")]
    [InlineData("b-z", "no column 'b-z'")]
    [InlineData("b,b", "named twice")]
    [InlineData("w", "'w' cannot be")]
    [InlineData(",", "--indicators is missing")]
    public void Survey_WrongIndicators_AreRefused(string wanted, string reason)
    {
        using var file = new TemporaryFile("micro.csv", "w,b,c\n1,1,2\n");

        InProcess
            .RunRefused("survey", file.Path, "--weight", "w", "--indicators", wanted, "--lang", "en")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain(reason);
    }

    [Fact]
    public void Survey_NobodyAnswered_IsNullWithoutRows()
    {
        using var file = new TemporaryFile(
            "micro.csv",
            "province,village,w,q1\nP01,1,1,\nP01,2,1,\nP02,1,1,1\nP02,2,1,0\n"
        );

        var empty = RunForJson(file.Path, "q1", "--by", "province").At("estimates")[0];

        empty.Text("domain").Should().Be("P01");
        empty.IsNull("estimate").Should().BeTrue();
        empty.IsNull("se").Should().BeTrue();
        empty.Number("n").Should().Be(0);
        empty.IsNull("ciLow").Should().BeTrue();
    }

    [Fact]
    public void Survey_LonelyCluster_IsRefusedByDefaultWithItsStratum()
    {
        using var file = new TemporaryFile("micro.csv", Lonely);

        InProcess
            .RunRefused([.. Arguments(file.Path, "q1"), "--lang", "en"])
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("P02")
            .And.Contain("--lonely");
    }

    // By hand: W = 4, m = 3/4. P01 has the linearised totals -3/16 and 1/16, so 2/1 × ((1/8)² + (1/8)²) = 1/16; P02 has 2/16.
    [Theory]
    [InlineData("certainty", 0.25)]
    [InlineData("adjust", 0.279508497187473725)]
    [InlineData("average", 0.353553390593273762)]
    public void Survey_LonelyCluster_FollowsThePolicy(string policy, double error)
    {
        using var file = new TemporaryFile("micro.csv", Lonely);

        RunForJson(file.Path, "q1", "--lonely", policy)
            .At("estimates")[0]
            .Number("se")
            .Should()
            .BeApproximately(error, 1e-15);
    }

    [Theory]
    [InlineData("0.95", "95 %")]
    [InlineData("0.995", "99,5 %")]
    [InlineData("0.9999", "99,99 %")]
    public void Survey_Level_IsNamedWithAllItsPlaces(string level, string expected)
    {
        using var file = new TemporaryFile("micro.csv", "province,village,w,q1\nP01,1,1,0\nP01,2,1,1\n");

        InProcess
            .Run([.. Arguments(file.Path, "q1"), "--level", level])
            .Output.Should()
            .Contain($"khoảng tin cậy {expected}");
    }

    [Fact]
    public void Survey_ClusterInTwoStrata_IsAnErrorWhereIdsAreUnique()
    {
        using var file = new TemporaryFile(
            "micro.csv",
            "province,village,w,q1\nP01,1,1,0\nP01,2,1,1\nP02,1,2,1\nP02,3,1,1\n"
        );

        InProcess
            .RunRefused([.. Arguments(file.Path, "q1"), "--unique-ids", "--lang", "en"])
            .Should()
            .Equal(
                "row 3: village '1' lies in 'P01' and in 'P02', although its label was declared unique",
                "Where clusters are numbered anew in every stratum, leave --unique-ids out."
            );
        RunForJson(file.Path, "q1").At("estimates").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Survey_BadCells_AreNamedByLineAndColumn()
    {
        using var file = new TemporaryFile("micro.csv", "province,village,w,q1\nP01,1,0,0\nP01,2,1,x\n");

        InProcess
            .RunRefused([.. Arguments(file.Path, "q1"), "--lang", "en"])
            .Should()
            .SatisfyRespectively(
                line => line.Should().Contain("line 2, column 3 (w)"),
                line => line.Should().Contain("line 3, column 4 (q1)")
            );
    }

    [Fact]
    public void Survey_MissingCodes_AreNoAnswers()
    {
        using var file = new TemporaryFile("micro.csv", "w,q1\n1,1\n1,2\n1,98\n1,99\n");

        var estimate = InProcess
            .RunForJson("survey", file.Path, "--weight", "w", "--indicators", "q1", "--missing", "98, 99")
            .At("estimates")[0];

        (estimate.Number("estimate"), estimate.Number("n")).Should().Be((1.5, 2));
    }

    [Fact]
    public void Survey_WithoutWeightOrIndicators_SaysWhatIsMissing()
    {
        InProcess.RunRefused("survey", "x.csv", "--lang", "en")[0].Should().StartWith("--weight");
        InProcess.RunRefused("survey", "x.csv", "--weight", "w", "--lang", "en")[0].Should().StartWith("--indicators");
        InProcess
            .RunRefused("survey", "x.csv", "--weight", "w", "--indicators", "q", "--level", "95", "--lang", "en")[0]
            .Should()
            .StartWith("--level");
    }

    [Fact]
    public void Survey_Interrupted_EndsWithItsExitCode()
    {
        using var error = new StringWriter();
        using var output = new StringWriter();

        int exitCode = PapiCommandLine.Run(
            Arguments(SampleFiles.Reference("survey-micro.csv.gz"), "q001"),
            output,
            error,
            cancellationToken: new CancellationToken(canceled: true)
        );

        exitCode.Should().Be(PapiCommandLine.Interrupted);
        output.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Survey_Page_HasARowForEachDomain()
    {
        using var file = new TemporaryFile(
            "micro.csv",
            "province,village,w,q1\nP01,1,1,0\nP01,2,1,1\nP02,1,1,1\nP02,2,1,1\n"
        );

        var result = InProcess.Run([.. Arguments(file.Path, "q1"), "--by", "province"]);

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Lines[0].Should().StartWith("4 người trả lời, 4 cụm trong 2 tầng");
        result.Output.Should().Contain("0,5000").And.Contain("P02");
    }

    private static JsonElement[] Estimates(string indicators, params string[] more) =>
        [
            .. RunForJson(SampleFiles.Reference("survey-micro.csv.gz"), indicators, more)
                .At("estimates")
                .EnumerateArray(),
        ];

    private static JsonElement RunForJson(string path, string indicators, params string[] more) =>
        InProcess.RunForJson([.. Arguments(path, indicators), .. more]);

    private static string[] Arguments(string path, string indicators) =>
        ["survey", path, "--strata", "province", "--cluster", "village", "--weight", "w", "--indicators", indicators];

    private static string[][] Reference(string name) =>
        [.. File.ReadLines(SampleFiles.Reference(name)).Skip(1).Select(line => line.Split(','))];

    private static void Compare(JsonElement row, string mean, string error, string count)
    {
        double expected = double.Parse(mean, CultureInfo.InvariantCulture);
        double expectedError = double.Parse(error, CultureInfo.InvariantCulture);
        string name = row.ToString();
        row.Number("estimate").Should().BeApproximately(expected, EstimateTolerance * expected, name);
        row.Number("se")
            .Should()
            .BeApproximately(expectedError, Math.Max(ErrorTolerance * expectedError, Nothing), name);
        row.Number("n").Should().Be(double.Parse(count, CultureInfo.InvariantCulture), name);
    }
}
