using System.Globalization;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Commands;

public class IndexCommandTests
{
    // Sums over 61 units in another order of the operations.
    private const double Rounding = 1e-9;

    private const string Meta =
        "code,parent,weight,direction,name\nI,,1,1,Life\nG,I,3,1,\nH,I,1,1,\na,G,1,1,\nb,G,1,-1,\nc,H,1,1,\n";

    private const string Data = "unit,name,a,b,c\nU1,One,0,10,1\nU2,,5,20,2\nU3,Three,10,,3\n";

    // COINr 1.1.14: normalised 0-100 and arithmetic means, or 1-100 and geometric means, equal weights.
    [Theory]
    [InlineData("coinr-minmax-amean.csv", "minmax:0:100", "arithmetic")]
    [InlineData("coinr-minmax-gmean.csv", "minmax:1:100", "geometric")]
    public void Index_Papi2024_IsThatOfCoinr(string reference, string normalization, string aggregation)
    {
        string[][] expected = [.. File.ReadAllLines(SampleFiles.Reference(reference)).Select(line => line.Split(','))];

        var index = InProcess.RunForJson(
            "index",
            "--data",
            SampleFiles.Reference("coinr-input-2024.csv"),
            "--meta",
            SampleFiles.Reference("papi-2024-meta.csv"),
            "--normalize",
            normalization,
            "--aggregate",
            aggregation
        );

        index.At("rows").GetArrayLength().Should().Be(expected.Length - 1).And.Be(61);
        foreach (string[] unit in expected.Skip(1))
        {
            var row = index.Item("rows", "code", unit[0]);
            for (int i = 1; i < unit.Length; i += 2)
            {
                row.At("nodes")
                    .GetProperty(expected[0][i])
                    .GetDouble()
                    .Should()
                    .BeApproximately(double.Parse(unit[i], CultureInfo.InvariantCulture), Rounding);
            }

            row.At("rank").GetRawText().Should().Be(unit[^1]);
            row.At("score").GetRawText().Should().Be(row.At("nodes").GetProperty("PAPI").GetRawText());
        }
    }

    [Fact]
    public void Index_Papi2024_NormalisesAsCoinrDoes()
    {
        string[][] expected =
        [
            .. File.ReadAllLines(SampleFiles.Reference("coinr-minmax-normalised.csv")).Select(line => line.Split(',')),
        ];

        var index = InProcess.RunForJson(
            "index",
            "--data",
            SampleFiles.Reference("coinr-input-2024.csv"),
            "--meta",
            SampleFiles.Reference("papi-2024-meta.csv")
        );

        foreach (string[] unit in expected.Skip(1))
        {
            var nodes = index.Item("rows", "code", unit[0]).At("nodes");
            for (int i = 1; i < unit.Length; i++)
            {
                nodes
                    .GetProperty(expected[0][i])
                    .GetDouble()
                    .Should()
                    .BeApproximately(double.Parse(unit[i], CultureInfo.InvariantCulture), Rounding);
            }
        }
    }

    // By hand: a of U1 is 0 and of U2 50, b is turned round (10 is 100, 20 is 0), c is 0, 50, 100; G weighs three quarters.
    [Fact]
    public void Index_SmallExample_IsThatOfAHandCalculation()
    {
        var index = Run(Data, Meta, "--json").Json;

        index
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "index",
                "dataVersion",
                "normalize",
                "aggregate",
                "dataThreshold",
                "ranked",
                "rows",
                "unranked",
                "skipped"
            );
        (index.Text("index"), index.Text("dataVersion")).Should().Be(("I", "data.csv"));
        (index.Text("normalize"), index.Text("aggregate")).Should().Be(("minmax:0:100", "arithmetic"));
        (index.Number("dataThreshold"), index.Number("ranked")).Should().Be((1, 2));
        var rows = index.At("rows").EnumerateArray().ToArray();
        rows[0].Names().Should().Equal("code", "name", "score", "rank", "nodes");
        rows.Select(row => (row.Text("code"), row.Text("name"), row.Number("rank")))
            .Should()
            .Equal(("U1", "One", 1), ("U2", "U2", 2));
        rows[0].At("nodes").Names().Should().Equal("I", "G", "H", "a", "b", "c");
        rows[0].Number("score").Should().Be(37.5);
        rows[0].At("nodes").Number("b").Should().Be(100);
        rows[1].At("nodes").Number("G").Should().Be(25);
        rows[1].Number("score").Should().Be(31.25);
        var unranked = index.At("unranked").EnumerateArray().Should().ContainSingle().Which;
        (unranked.Text("code"), unranked.Text("name")).Should().Be(("U3", "Three"));
        (unranked.At("nodes").Number("H"), unranked.IsNull("nodes.G"), unranked.IsNull("nodes.I"))
            .Should()
            .Be((100, true, true));
    }

    [Fact]
    public void Index_JsonMeta_IsThatOfTheTable()
    {
        const string Json = """
            [ { "code": "I", "name": "Life" }, { "code": "G", "parent": "I", "weight": 3 }, { "code": "H", "parent": "I" },
              { "code": "a", "parent": "G" }, { "code": "b", "parent": "G", "direction": -1 }, { "code": "c", "parent": "H" } ]
            """;
        using var meta = new TemporaryFile("meta.json", Json);
        using var data = new TemporaryFile("data.csv", Data);

        InProcess
            .RunForJson("index", "--data", data.Path, "--meta", meta.Path)
            .GetRawText()
            .Should()
            .Be(Run(Data, Meta, "--json").Json.GetRawText());
    }

    [Fact]
    public void Index_DataThreshold_RanksUnitsWithMissingParts()
    {
        var index = Run(Data, Meta, "--json", "--data-threshold", "0.5").Json;

        index.Item("rows", "code", "U3").At("nodes").Number("G").Should().Be(100);
        (index.Number("dataThreshold"), index.At("unranked").GetArrayLength()).Should().Be((0.5, 0));
    }

    [Fact]
    public void Index_ConstantIndicator_IsRefusedOrSkippedByName()
    {
        string data = Data.Replace("10,,3", "10,,1", StringComparison.Ordinal)
            .Replace("20,2", "20,1", StringComparison.Ordinal);

        Refused(data, Meta)
            .Should()
            .Equal(
                "c: all units have the same value, which minmax:0:100 cannot normalise; skip the indicator or choose another method."
            );

        var index = Run(data, Meta, "--json", "--skip-constant").Json;
        index.At("skipped").EnumerateArray().Select(code => code.GetString()).Should().Equal("c");
        index.Item("rows", "code", "U1").At("nodes").IsNull("c").Should().BeTrue();
        index.Item("rows", "code", "U1").Number("score").Should().Be(50);
    }

    [Theory]
    [InlineData("rank", "a", 1, 2)]
    [InlineData("borda", "b", 1, 0)]
    [InlineData("percentile", "c", 0, 0.5)]
    [InlineData("none", "b", -10, -20)]
    [InlineData("ZScore:0:1", "a", -1, 0)]
    [InlineData("minmax:0.5:1", "a", 0.5, 0.75)]
    public void Index_Normalization_IsTheOneThatIsNamed(string method, string node, double first, double second)
    {
        var index = Run(Data, Meta, "--json", "--normalize", method).Json;

        index.Item("rows", "code", "U1").At("nodes").GetProperty(node).GetDouble().Should().Be(first);
        index.Item("rows", "code", "U2").At("nodes").GetProperty(node).GetDouble().Should().Be(second);
    }

    [Fact]
    public void Index_ScoresThatAreNotPositive_AreRefusedWithEveryGroup() =>
        Refused(Data, Meta, "--aggregate", "geometric")
            .Should()
            .HaveCount(3)
            .And.Contain(
                "H: geometric needs scores above 0, and U1 One has 0; normalise to a scale from 1 upwards, such as minmax:1:100."
            );

    // Numbers on the command line keep the decimal point whatever the style of the files.
    [Fact]
    public void Index_VietnameseStyle_IsOfBothFiles()
    {
        var index = Run(
            "đơn vị;a;b;c\nU1;0,5;10;1\nU2;5,5;20;2\n",
            Meta.Replace(',', ';').Replace("G;I;3", "G;I;2,5", StringComparison.Ordinal),
            "--style",
            "vi",
            "--normalize",
            "minmax:0.5:1.5",
            "--json"
        ).Json;

        index.Item("rows", "code", "U2").At("nodes").Number("a").Should().Be(1.5);
    }

    [Fact]
    public void Index_WrongData_ListsEveryProblem()
    {
        using var data = new TemporaryFile("data.csv", "unit,a,b,d\nU1,x,1,1\nU1,\"0,5\",1,1\n");
        using var meta = new TemporaryFile("meta.csv", Meta);

        InProcess
            .RunRefused("index", "--data", data.Path, "--meta", meta.Path)
            .Select(line => line[(data.Path.Length + 2)..].Split(": ")[0])
            .Should()
            .Equal("dòng 1", "dòng 1, cột 4 (d)", "dòng 2, cột 2 (a)", "dòng 3, cột 1 (unit)", "dòng 3, cột 2 (a)");
    }

    [Fact]
    public void Index_WrongMeta_ListsEveryProblem()
    {
        using var meta = new TemporaryFile("meta.csv", "code,parent,weight,direction\nI,,1,1\na,J,0,2\nb,I,1,1\n");

        InProcess
            .RunRefused("index", "--data", "never-read.csv", "--meta", meta.Path, "--lang", "en")
            .Should()
            .Equal(
                $"{meta.Path}: line 3, column 2 (parent): There is no parent 'J'.",
                $"{meta.Path}: line 3, column 3 (weight): The weight '0' is not a positive number; to leave an indicator out, leave out its node.",
                $"{meta.Path}: line 3, column 4 (direction): The direction '2' is neither 1 (more is better) nor -1 (less is better)."
            );
    }

    [Fact]
    public void Index_ReferenceThatIsNoUnit_IsRefused() =>
        Refused(Data, Meta, "--normalize", "reference:U9")
            .Should()
            .Equal("a: reference:U9 needs a unit of the data, which have no 'U9'.");

    [Theory]
    [InlineData("Files of the index are missing: --data, --meta.")]
    [InlineData("Files of the index are missing: --data.", "--meta", "meta.csv")]
    [InlineData("Files of the index are missing: --meta.", "--data", "data.csv")]
    [InlineData("meta.csv: There is no such file.", "--data", "data.csv", "--meta", "meta.csv")]
    public void Index_WithoutItsFiles_SaysWhatIsMissing(string problem, params string[] args) =>
        InProcess.RunRefused(["index", .. args, "--lang", "en"]).Should().Equal(problem);

    [Theory]
    [InlineData("--normalize", "minmax", "--normalize: there is no 'minmax'; it is one of: none, minmax:LOWER:UPPER, ")]
    [InlineData("--normalize", "zscore:0:0", "--normalize: there is no 'zscore:0:0'; it is one of: ")]
    [InlineData("--aggregate", "mean", "--aggregate: there is no 'mean'; it is one of: arithmetic, geometric, ")]
    [InlineData("--data-threshold", "0,5", "--data-threshold: '0,5' is not a number from 0 to 1; write it like 0.5.")]
    [InlineData("--data-threshold", "1.5", "--data-threshold: '1.5' is not a number from 0 to 1; write it like 0.5.")]
    public void Index_WrongMethod_IsRefusedWithThoseThatThereAre(string option, string value, string problem) =>
        InProcess
            .RunRefused("index", option, value, "--lang", "en")
            .Should()
            .Contain(line => line.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void Index_UnderAHostileCulture_WritesTheSame()
    {
        string expected = Run(Data, Meta, "--json", "--normalize", "minmax:0.5:1").Output;
        using var hostile = new UnderCulture();

        Run(Data, Meta, "--json", "--normalize", "minmax:0.5:1").Output.Should().Be(expected);
    }

    private static PapiResult Run(string data, string meta, params string[] args)
    {
        using var dataFile = new TemporaryFile("data.csv", data);
        using var metaFile = new TemporaryFile("meta.csv", meta);
        return InProcess.Run(["index", "--data", dataFile.Path, "--meta", metaFile.Path, .. args]);
    }

    private static string[] Refused(string data, string meta, params string[] args)
    {
        using var dataFile = new TemporaryFile("data.csv", data);
        using var metaFile = new TemporaryFile("meta.csv", meta);
        return InProcess.RunRefused([
            "index",
            "--data",
            dataFile.Path,
            "--meta",
            metaFile.Path,
            "--lang",
            "en",
            .. args,
        ]);
    }
}
