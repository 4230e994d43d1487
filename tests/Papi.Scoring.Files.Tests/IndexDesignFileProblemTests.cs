using System.Text;
using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

/// <summary>What <see cref="IndexDesignFile"/> says of wrong files: the place and the words.</summary>
public class IndexDesignFileProblemTests
{
    private const string Header = "code,parent,weight,direction";

    [Theory]
    [InlineData("code,parent,weight", "I,,1\na,I,1\n", 1, null, "The column direction is missing.")]
    [InlineData("code,parent,direction", "I,,1\na,I,1\n", 1, null, "The column weight is missing.")]
    [InlineData("code,weight,direction", "I,1,1\na,1,1\n", 1, null, "The column parent is missing.")]
    [InlineData("parent,weight,direction", ",1,1\nI,1,1\n", 1, null, "The column code is missing.")]
    [InlineData(
        Header + ",Level",
        "I,,1,1,2\na,I,1,1,1\n",
        1,
        5,
        "A file of the design of an index has no column 'Level'; its columns are code, parent, weight, direction, name, "
            + "scale_min, scale_max, target, normalization, aggregation."
    )]
    [InlineData(Header + ",CODE", "I,,1,1,\na,I,1,1,\n", 1, 5, "The column repeats column 1 ('code').")]
    [InlineData(Header + ",", "I,,1,1,\na,I,1,1,\n", 1, 5, "The column has no name.")]
    [InlineData(Header, "", null, null, "The file has no nodes.")]
    [InlineData(Header, "I,,1,1\n,I,1,1\n", 3, 1, "The code of the node is missing.")]
    [InlineData(Header, "I,,1,1\na,I,1,1\nA,I,1,1\n", 4, 1, "The code 'A' is already in line 3.")]
    [InlineData(
        Header,
        "I,,1,1\na,I,0,1\n",
        3,
        3,
        "The weight '0' is not a positive number; to leave an indicator out, leave out its node."
    )]
    [InlineData(Header, "I,,1,1\na,I,much,1\n", 3, 3, null)]
    [InlineData(
        Header,
        "I,,1,1\na,I,1,lower\n",
        3,
        4,
        "'lower' is not a number: write digits with a decimal separator like 43.48, without groups or exponent; leave "
            + "the field empty where there is no figure."
    )]
    [InlineData(
        Header,
        "I,,1,1\na,I,1,0\n",
        3,
        4,
        "The direction '0' is neither 1 (more is better) nor -1 (less is better)."
    )]
    [InlineData(
        Header,
        "I,,1,1\nG,I,1,-1\na,G,1,1\n",
        3,
        4,
        "Less cannot be better in a group: its score is made so that more is better."
    )]
    [InlineData(Header, "I,,1,1\na,J,1,1\nb,I,1,1\n", 3, 2, "There is no parent 'J'.")]
    [InlineData(
        Header,
        "I,,1,1\na,I,1,1\nb,,1,1\n",
        4,
        2,
        "The parent is missing: one node only, the index itself, has none, which is 'I' in line 2."
    )]
    [InlineData(Header, "I,,1,1\n", 2, 1, "The index has no indicators below it.")]
    [InlineData(Header, "I,,1,1\na,I,1\n", 3, 4, "The row has only 3 fields and the header 4 columns.")]
    [InlineData(
        Header + ",scale_min",
        "I,,1,1,\na,I,1,1,0\n",
        3,
        1,
        "A scale needs both its ends: scale_min and scale_max."
    )]
    [InlineData(
        Header + ",scale_min,scale_max",
        "I,,1,1,,\na,I,1,1,,5\n",
        3,
        5,
        "A scale needs both its ends: scale_min and scale_max."
    )]
    [InlineData(
        Header + ",scale_min,scale_max",
        "I,,1,1,,\na,I,1,1,5,5\n",
        3,
        6,
        "The upper end '5' of a scale is above its lower end."
    )]
    [InlineData(Header + ",scale_min,scale_max", "I,,1,1,,\na,I,1,1,low,5\n", 3, 5, null)]
    [InlineData(
        Header + ",target",
        "I,,1,1,5\na,I,1,1,\n",
        2,
        5,
        "target is for indicators only, and this node is a group."
    )]
    [InlineData(
        Header + ",aggregation",
        "I,,1,1,\na,I,1,1,median\n",
        3,
        5,
        "aggregation is for groups only, and this node is an indicator."
    )]
    [InlineData(
        Header + ",aggregation",
        "I,,1,1,mean\na,I,1,1,\n",
        2,
        5,
        "There is no aggregation 'mean'; there are arithmetic, geometric, harmonic, generalized:EXPONENT, median, copeland."
    )]
    [InlineData(
        Header + ",normalization",
        "I,,1,1,\na,I,1,1,minmax\n",
        3,
        5,
        "There is no normalisation 'minmax'; there are none, minmax:LOWER:UPPER, goalposts:LOWER:UPPER, zscore:MEAN:SD, "
            + "rank, percentile, borda, maximum, reference:UNIT, target, fraction."
    )]
    public void Read_OneMistakeInCsv_IsPlacedAndExplained(
        string header,
        string rows,
        int? line,
        int? column,
        string? message
    )
    {
        var problem = Problems(header + "\n" + rows).Should().ContainSingle().Which;

        (problem.Line, problem.Column).Should().Be((line, column));
        problem.Message.Vietnamese.Should().NotBeEmpty().And.NotBe(problem.Message.English);
        if (message is not null)
        {
            problem.Message.English.Should().Be(message);
        }
    }

    [Fact]
    public void Read_NodesInARing_AreNamedEach() =>
        Problems(Header + "\nI,,1,1\na,I,1,1\nb,c,1,1\nc,b,1,1\n")
            .Select(problem => problem.ToString())
            .Should()
            .Equal(
                "line 4, column 2 (parent): The node is its own ancestor.",
                "line 5, column 2 (parent): The node is its own ancestor."
            );

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_001, "line 10002, column 1 (code): The file has more than 10000 nodes; no more are read.")]
    public void Read_DeepestChain_IsReadUpToTheLimit(int count, string? problem)
    {
        var rows = Enumerable.Range(1, count - 1).Select(i => $"n{i},n{i - 1},1,1\n");
        string csv = Header + "\nn0,,1,1\n" + string.Concat(rows);

        if (problem is null)
        {
            IndexDesignFile.Read(Stream(csv), Reading.FileName).Nodes.Should().HaveCount(count);
        }
        else
        {
            Problems(csv).Should().ContainSingle().Which.ToString().Should().Be(problem);
        }
    }

    [Fact]
    public void Read_NoRoot_SaysSoForTheFile() =>
        Problems(Header + "\na,I,1,1\n")
            .Select(problem => problem.ToString())
            .Should()
            .Equal(
                "line 2, column 2 (parent): There is no parent 'I'.",
                "No node is without a parent; one is needed, the index itself."
            );

    [Fact]
    public void Read_ManyMistakes_AreAllListedInOrder() =>
        Problems(Header + ",normalization\nI,,x,1,\na,J,-1,2,mimax\nI,I,1,1,\nb,,1,1,rank\n")
            .Select(problem => (problem.Line, problem.Column))
            .Should()
            .Equal((2, 3), (3, 2), (3, 3), (3, 4), (3, 5), (4, 1), (5, 2));

    // The lost row may have been the parent.
    [Fact]
    public void Read_RowThatIsLost_IsTheOnlyProblem() =>
        Problems(Header + ",name\nI,,1,1,\nG,I,1,1,Trees, rivers\na,G,1,1,\n")
            .Should()
            .ContainSingle()
            .Which.Line.Should()
            .Be(3);

    [Fact]
    public void Read_MoreMistakesThanListed_StopsThere() =>
        Reading
            .Failure(() =>
                IndexDesignFile.Read(
                    Stream(Header + "\nI,,1,1\na,I,0,1\nb,I,0,1\nc,I,0,1\n"),
                    Reading.FileName,
                    new TableFileOptions { MaxProblems = 2 }
                )
            )
            .Should()
            .Match<InvalidFileException>(exception => exception.HasMore && exception.Problems.Count == 2);

    [Theory]
    [InlineData("", null, "The file is empty.")]
    [InlineData("5", null, "$: The value has the wrong type: an object {…} is needed here.")]
    [InlineData("{}", null, "$.nodes: a list […] is missing.")]
    [InlineData("""{"nodes": null}""", null, "$.nodes: a list […] is missing.")]
    [InlineData("[]", null, "The file has no nodes.")]
    [InlineData("""{"nodes": 5}""", 1, "The value has the wrong type: a list […] is needed here.")]
    [InlineData("""[{"code": "I"}, 5]""", 1, "The value has the wrong type: an object {…} is needed here.")]
    [InlineData("[{\"code\": \"I\"},\n null]", 2, "The value has the wrong type: an object {…} is needed here.")]
    [InlineData("[{\"code\": \"I\"},\n{\"code\": 5}]", 2, "The value has the wrong type: a text is needed here.")]
    [InlineData("[{\"code\": \"I\", \"weight\": \"1\"}]", 1, "The value has the wrong type: a number is needed here.")]
    [InlineData("[{\"code\": \"I\",\n}]", 2, null)]
    [InlineData("[{\"code\": \"I\", \"code\": \"J\"}]", null, null)]
    [InlineData(
        "{\"nodes\": [{\"code\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\"}], \"name\": 5}",
        null,
        "$.name: There is no property 'name'; here are: id, nodes."
    )]
    [InlineData(
        "[{\"code\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\", \"wieght\": 5}]",
        2,
        "There is no property 'wieght'; here are: code, parent, weight, direction, name, scale_min, scale_max, target, "
            + "normalization, aggregation."
    )]
    [InlineData("[{\"code\": \"I\"},\n\r\n{\"parent\": \"I\"}]", 3, "The code of the node is missing.")]
    [InlineData(
        "[{\"code\": \"I\"}, {\"code\": \"a\", \"parent\": \"I\"},\n{\"code\": \"b\", \"parent\": \"J\"}]",
        2,
        "There is no parent 'J'."
    )]
    [InlineData("{\"\\ud800\": 1}", 1, "The text has a broken character: \\uD800 to \\uDFFF come in pairs.")]
    [InlineData("[{\"code\": \"\\ud800\"}]", 1, "The text has a broken character: \\uD800 to \\uDFFF come in pairs.")]
    [InlineData(
        "[{\"code\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\", \"weight\": -2}]",
        2,
        "The weight '-2' is not a positive number; to leave an indicator out, leave out its node."
    )]
    [InlineData("[{\"code\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\", \"weight\": 1e999}]", 2, null)]
    [InlineData(
        "[{\"code\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\", \"target\": 1e999}]",
        2,
        "'1e999' is beyond the range of numbers."
    )]
    [InlineData(
        "[{\"code\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\", \"scale_min\": 0, \"scale_max\": 1e999}]",
        2,
        "The upper end '1e999' of a scale is above its lower end."
    )]
    [InlineData(
        "[{\"code\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\"},\n{\"code\": \"a\", \"parent\": \"I\"}]",
        3,
        "The code 'a' is already in line 2."
    )]
    public void Read_OneMistakeInJson_IsPlacedAndExplained(string json, int? line, string? message)
    {
        var problem = Problems(json, "memory.json").Should().ContainSingle().Which;

        problem.Line.Should().Be(line);
        problem.Message.Vietnamese.Should().NotBeEmpty().And.NotBe(problem.Message.English);
        if (message is not null)
        {
            problem.Message.English.Should().Be(message);
        }
    }

    [Fact]
    public void Read_ManyMistakesInJson_AreAllListedWithTheirFields() =>
        Problems(
                """
                {
                  "nodes": [
                    { "code": "I", "colour": "red" },
                    { "code": "Đ", "parent": "I", "weight": 0 }, { "code": "b", "parent": "J", "direction": 2 }
                  ],
                  "nodos": []
                }
                """,
                "memory.json"
            )
            .Select(problem => problem.ToString().Split(": ")[0])
            .Should()
            .Equal(
                "line 3, column 5 ($.nodes[0].colour)",
                "line 4, column 5 ($.nodes[1].weight)",
                "line 4, column 50 ($.nodes[2].direction)",
                "line 4, column 50 ($.nodes[2].parent)",
                "$.nodos"
            );

    [Fact]
    public void Read_JsonUnderAnotherName_IsNoTable() =>
        Problems("""{"nodes": [{"code": "I"}, {"code": "a", "parent": "I"}]}""").Should().NotBeEmpty();

    private static IReadOnlyList<FileProblem> Problems(string content, string fileName = Reading.FileName) =>
        Reading.Failure(() => IndexDesignFile.Read(Stream(content), fileName)).Problems;

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
