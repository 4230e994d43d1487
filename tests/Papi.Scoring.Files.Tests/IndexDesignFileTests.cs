using System.Text;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class IndexDesignFileTests
{
    // The three dimensions of the Human Development Index (UNDP, technical note 1 of 2024) with their goalposts.
    private const string Csv = """
        code,parent,weight,direction,name,scale_min,scale_max,target,normalization,aggregation
        HDI,,1,1,Human development,,,,,geometric
        health,HDI,1,1,,20,85,80,goalposts:0:1,
        knowledge,HDI,1,1,,,,,,arithmetic
        expected,knowledge,0.5,1,Expected years,0,18,,,
        mean,knowledge,0.5,1,Mean years,0,15,,,
        deprived,HDI,1,-1,,,,,reference:U1,

        """;

    private const string Json = """
        {
          "$schema": "index-design-1.schema.json",
          "id": "human-development",
          "nodes": [
            { "code": "HDI", "name": "Human development", "aggregation": "geometric" },
            { "code": "health", "parent": "HDI", "weight": 1, "direction": 1, "scale_min": 20, "scale_max": 85, "target": 8e1,
              "normalization": "goalposts:0:1" },
            { "code": "knowledge", "parent": "HDI", "aggregation": "arithmetic" },
            { "code": "expected", "parent": "knowledge", "weight": 0.5, "name": "Expected years", "scale_min": 0, "scale_max": 18 },
            { "code": "mean", "parent": "knowledge", "weight": 0.5, "name": "Mean years", "scale_min": 0, "scale_max": 15 },
            { "code": "deprived", "parent": "HDI", "direction": -1, "normalization": "reference:U1" }
          ]
        }
        """;

    [Theory]
    [InlineData(Csv, "design.csv", "HDI")]
    [InlineData(Json, "design.JSON", "human-development")]
    public void Read_EveryField_IsInTheDesign(string content, string fileName, string id)
    {
        var design = Read(content, fileName);

        design.Id.Should().Be(id);
        design
            .Nodes.Select(node => node.Code)
            .Should()
            .Equal("HDI", "health", "knowledge", "deprived", "expected", "mean");
        design.Root.Name.Should().Be(new LocalizedText("Human development", "Human development"));
        design.Root.Aggregation.Should().Be(AggregationMethod.Geometric);
        var health = design.Find("health");
        health.Name.Should().BeNull();
        health.Goalposts.Should().Be(new ScoreRange(20, 85));
        health.Target.Should().Be(80);
        health.Normalization.Should().Be(NormalizationMethod.Goalposts(0, 1));
        health.Direction.Should().Be(IndicatorDirection.HigherIsBetter);
        design.Find("mean").Weight.Should().Be(0.5);
        design.Find("mean").Parent.Should().Be("knowledge");
        design.Find("deprived").Direction.Should().Be(IndicatorDirection.LowerIsBetter);
        design.Find("deprived").Normalization.Should().Be(NormalizationMethod.DistanceToReference("U1"));
    }

    [Theory]
    [InlineData("code,parent,weight,direction\nI,,1,1\na,I,2,1\nb,I,1,-1\n", "x.csv")]
    [InlineData("Direction,WEIGHT,parent,Code\n\n-1,1,i,b\n,,,I\n,2,I,a\n", "x")]
    [InlineData(
        "\uFEFFcode , parent, weight, direction \r\n I , , , \r\n a , I , 2.0 , +1 \r\n b , I , 1 , -1 \r\n",
        "x.txt"
    )]
    [InlineData(
        """{"nodes": [{"code": "I", "parent": ""}, {"code": "a", "parent": "I", "weight": 2}, {"code": "b", "parent": "I", "direction": -1}]}""",
        "x.json"
    )]
    [InlineData(
        """[{"code": "I", "parent": null, "weight": null}, {"code": "a", "parent": " I ", "weight": 2}, {"code": "b", "parent": "I", "direction": -1}]""",
        "x.json"
    )]
    public void Read_ColumnsOrderAndForm_DoNotMatter(string content, string fileName)
    {
        var design = Read(content, fileName);

        (design.Id, design.Indicators.Count).Should().Be(("I", 2));
        (design.ShareOf("a"), design.Find("b").Direction).Should().Be((2d / 3, IndicatorDirection.LowerIsBetter));
    }

    // What the messages offer is what is read.
    [Fact]
    public void Read_EveryFormOfAMethod_IsAMethod()
    {
        foreach (string form in NormalizationMethod.Forms)
        {
            string method = form.Replace("LOWER", "0", StringComparison.Ordinal)
                .Replace("UPPER", "1", StringComparison.Ordinal)
                .Replace("MEAN", "50", StringComparison.Ordinal)
                .Replace("SD", "10", StringComparison.Ordinal);
            Read($"code,parent,weight,direction,normalization\nI,,,,\na,I,,,{method}\n", "x.csv")
                .Find("a")
                .Normalization!.ToString()
                .Should()
                .Be(method);
        }

        foreach (string form in AggregationMethod.Forms)
        {
            string method = form.Replace("EXPONENT", "0.5", StringComparison.Ordinal);
            Read($"code,parent,weight,direction,aggregation\nI,,,,{method}\na,I,,,\n", "x.csv")
                .Root.Aggregation!.ToString()
                .Should()
                .Be(method);
        }
    }

    [Fact]
    public void Read_VietnameseStyle_HasSemicolonsAndCommas() =>
        Read(
                "code;parent;weight;direction;normalization\nI;;1;1;\na;I;0,25;1;minmax:0.5:1\nb;I;0,75;1;\n",
                "x.csv",
                new TableFileOptions { Style = DecimalStyle.Vietnamese }
            )
            .ShareOf("a")
            .Should()
            .Be(0.25);

    [Fact]
    public void Read_File_IsThatOfTheStream()
    {
        using var csv = new TemporaryFile(Csv);
        using var json = new TemporaryFile(Json, ".json");

        IndexDesignFile.Read(csv.Path).Nodes.Should().Equal(IndexDesignFile.Read(json.Path).Nodes);
    }

    [Fact]
    public void Read_NoSuchFile_IsAProblemOfTheFile() =>
        Reading
            .Failure(() => IndexDesignFile.Read("/no/such/file.csv"))
            .Problems.Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Be("There is no such file.");

    [Fact]
    public void Read_Nulls_AreRefused()
    {
        FluentActions.Invoking(() => IndexDesignFile.Read(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IndexDesignFile.Read(null!, "x.csv")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IndexDesignFile.Read(null!, "x.json")).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => IndexDesignFile.Read(new MemoryStream(), null!))
            .Should()
            .Throw<ArgumentNullException>();
    }

    private static IndexDesign Read(string content, string fileName, TableFileOptions? options = null) =>
        IndexDesignFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), fileName, options);
}
