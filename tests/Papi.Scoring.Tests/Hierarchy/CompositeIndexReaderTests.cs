using System.Text;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Tests.Hierarchy;

public class CompositeIndexReaderTests
{
    private const string Good = """
        {
          "id": "par-index", "edition": 2022, "firstYear": 2022, "vi": "Chỉ số CCHC", "en": "PAR Index", // open end
          "nodes": [
            {"id": "total", "code": "total", "vi": "Tổng", "en": "Total", "rule": "sum"},
            {"id": "direction", "code": "D1", "parent": "total", "vi": "Chỉ đạo", "en": "Direction", "scale": [0, 8.5]},
            {"id": "waiting", "code": "D2", "parent": "total", "vi": "Thời gian", "en": "Time", "rule": "mean", "scale": [0, 10]},
            {"id": "days", "code": "2.1", "parent": "waiting", "vi": "Số ngày", "en": "Days", "scale": [1, 30],
             "weight": 1, "direction": "lower", "role": "scored", "unit": "days"},
            {"id": "fee", "code": "2.2", "parent": "waiting", "vi": "Phí", "en": "Fee", "role": "context",
             "completeIndicators": false},
          ],
          "breaks": [{"year": 2023, "node": "direction", "kind": "documented", "vi": "đổi", "en": "changed"},
                     {"year": 2024, "kind": "structural", "vi": "đổi hết", "en": "all changed"}]
        }
        """;

    [Fact]
    public void Parse_EveryProperty_IsRead()
    {
        var index = CompositeIndexReader.Parse(Good);

        (index.Id, index.Edition, index.Name.Vietnamese, index.LastYear)
            .Should()
            .Be(("par-index", 2022, "Chỉ số CCHC", null));
        index.Total.Scale.Should().Be(new ScoreRange(0, 18.5));
        var days = index.Find("2.1");
        (days.Id, days.Weight, days.Direction, days.Role, days.Unit)
            .Should()
            .Be(("days", 1, IndicatorDirection.LowerIsBetter, NodeRole.Scored, "days"));
        var fee = index.Find("fee");
        (fee.Role, fee.Scale, fee.Weight, fee.IndicatorsAreComplete).Should().Be((NodeRole.Context, null, 0, false));
        index
            .Breaks.Select(item => (item.Year.Value, item.NodeId, item.Kind, item.Note.English))
            .Should()
            .Equal(
                (2023, "direction", BreakKind.Documented, "changed"),
                (2024, null, BreakKind.Structural, "all changed")
            );
    }

    [Fact]
    public void Parse_Stream_IsTheSameAsText()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good));

        var index = CompositeIndexReader.Parse(stream);

        index
            .Nodes.Select(node => node.ToString())
            .Should()
            .Equal(CompositeIndexReader.Parse(Good).Nodes.Select(node => node.ToString()));
        stream.CanRead.Should().BeTrue("the stream is the caller's to close");
    }

    [Fact]
    public void Parse_StreamWithAByteOrderMark_IsRead()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)]);

        CompositeIndexReader.Parse(stream).Id.Should().Be("par-index");
    }

    [Theory]
    [InlineData("{\n  \"id\": \"x\",\n  \"edition\": oops\n}", 3)]
    [InlineData("{\n\n\"id\": 12}", 3)]
    [InlineData("", 1)]
    [InlineData("[1, 2]", 1)]
    [InlineData("null", null)]
    public void Parse_NoSuchDocument_NamesTheLine(string json, int? line)
    {
        var problem = Problems(json).Should().ContainSingle().Subject;

        problem.Kind.Should().Be(StructureProblemKind.MalformedDocument);
        problem.Line.Should().Be(line);
    }

    [Theory]
    [InlineData("\"rule\": \"sum\"", "\"rule\": \"sum\", \"wieght\": 1", "wieght")]
    [InlineData("\"en\": \"Total\", ", "", "en")]
    [InlineData("\"en\": \"Total\"", "\"en\": null", "en")]
    [InlineData("\"en\": \"Total\"", "\"en\": \"Total\", \"en\": \"Sum\"", "en")]
    public void Parse_UnknownOrMissingOrWrongProperty_IsNamedWithItsLine(string old, string with, string named)
    {
        var problem = Problems(Good.Replace(old, with, StringComparison.Ordinal)).Should().ContainSingle().Subject;

        problem.Kind.Should().Be(StructureProblemKind.MalformedDocument);
        problem.Line.Should().Be(4);
        problem.Message.Should().Contain(named);
        problem.ToString().Should().StartWith("line 4: ");
        problem.Message.Should().NotContain(nameof(Papi)).And.NotContain("LineNumber");
    }

    // A number would pass for an enumeration member that does not exist.
    [Theory]
    [InlineData("\"rule\": \"sum\"", "\"rule\": 7")]
    [InlineData("\"role\": \"context\"", "\"role\": 7")]
    [InlineData("\"direction\": \"lower\"", "\"direction\": 7")]
    [InlineData("\"kind\": \"documented\"", "\"kind\": 7")]
    public void Parse_NumberInPlaceOfAWord_IsMalformed(string old, string with) =>
        Problems(Good.Replace(old, with, StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(StructureProblemKind.MalformedDocument);

    [Theory]
    [InlineData("\"rule\": \"sum\"", "\"rule\": \"product\"", "total", "'product' is not one of 'sum', 'mean'.")]
    [InlineData("\"rule\": \"sum\"", "\"rule\": \"1\"", "total", "'1' is not one of 'sum', 'mean'.")]
    [InlineData("\"role\": \"context\"", "\"role\": \"\"", "fee", "'' is not one of 'scored', 'context'.")]
    [InlineData("\"lower\"", "\"down\"", "days", "'down' is not one of 'higher', 'lower'.")]
    [InlineData("\"documented\"", "\"told\"", "direction", "'told' is not one of 'documented', 'structural'.")]
    public void Parse_UnknownWord_IsReportedAmongTheOthersWithTheKnownOnes(
        string old,
        string with,
        string node,
        string message
    )
    {
        string json = Good.Replace(old, with, StringComparison.Ordinal)
            .Replace("[1, 30]", "[30, 1]", StringComparison.Ordinal);

        Problems(json)
            .Should()
            .Contain(new StructureProblem(StructureProblemKind.InvalidValue, node, message))
            .And.Contain(problem => problem.Kind == StructureProblemKind.InvalidScale && problem.Node == "days");
    }

    [Theory]
    [InlineData(
        "{\"id\": \"total\", \"code\": \"total\", \"vi\": \"Tổng\", \"en\": \"Total\", \"rule\": \"sum\"}",
        "null"
    )]
    [InlineData("{\"year\": 2024, \"kind\": \"structural\", \"vi\": \"đổi hết\", \"en\": \"all changed\"}", "null")]
    public void Parse_NullInAList_IsMalformed(string old, string with) =>
        Problems(Good.Replace(old, with, StringComparison.Ordinal))
            .Should()
            .Contain(problem => problem.Kind == StructureProblemKind.MalformedDocument);

    [Fact]
    public void Parse_TextThatIsNoUnicode_IsMalformed()
    {
        using var stream = new MemoryStream([.. "{\"id\": \""u8, 0xFF, 0xFE, .. "\"}"u8]);

        FluentActions
            .Invoking(() => CompositeIndexReader.Parse(stream))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems.Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(StructureProblemKind.MalformedDocument);
    }

    [Fact]
    public void Parse_HalfASurrogatePair_IsMalformedAtItsCharacter() =>
        Problems(Good.Replace("par-index", "par-\uD800index", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be("Character 16 of the text is half of a surrogate pair.");

    [Fact]
    public void Parse_LongWordOrName_IsCutInTheMessage()
    {
        string name = new('x', 10_000);

        Problems(Good.Replace("\"lower\"", $"\"{name}\"", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be($"'{name[..60]}…' is not one of 'higher', 'lower'.");
        Problems(Good.Replace("\"unit\"", $"\"{name}\"", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Length.Should()
            .BeLessThan(500);
        Problems(Good.Replace("\"fee\"", $"\"{name}\"", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Length.Should()
            .BeLessThan(500);
    }

    [Fact]
    public void Parse_TooLargeADocument_IsRefusedBeforeItIsRead()
    {
        const string message = "The document is larger than 16 MiB.";
        string large = new(' ', (16 << 20) + 1);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(large));

        Problems(large).Should().ContainSingle().Which.Message.Should().Be(message);
        FluentActions
            .Invoking(() => CompositeIndexReader.Parse(stream))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be(message);
    }

    [Fact]
    public void Parse_TooManyNodes_SaysHowManyAreRead() =>
        Problems(WithChain(10_001, "total"))
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("There are 10001 nodes; at most 10000 are read.");

    // A walk up from each node of a chain or a ring would take its square: minutes for a file of a megabyte.
    [Theory]
    [InlineData("total", StructureProblemKind.EmptyParent)]
    [InlineData("n9998", StructureProblemKind.Cycle)]
    public void Parse_DeepestChain_IsChecked(string top, StructureProblemKind found)
    {
        var problems = Problems(WithChain(10_000, top));

        problems.Should().Contain(problem => problem.Kind == found);
        problems.Max(problem => problem.ToString().Length).Should().BeLessThan(500);
    }

    [Fact]
    public void Parse_SeveralProblems_ReportsThemAll()
    {
        string json = Good.Replace("[0, 8.5]", "[0, 8.5, 9]", StringComparison.Ordinal)
            .Replace("[1, 30]", "[30, 1]", StringComparison.Ordinal)
            .Replace(
                "\"parent\": \"total\", \"vi\": \"Chỉ đạo\"",
                "\"parent\": \"nobody\", \"vi\": \"Chỉ đạo\"",
                StringComparison.Ordinal
            )
            .Replace("\"year\": 2023", "\"year\": 23", StringComparison.Ordinal);

        Problems(json)
            .Select(problem => (problem.Kind, problem.Node))
            .Should()
            .BeEquivalentTo([
                (StructureProblemKind.InvalidBreak, "direction"),
                (StructureProblemKind.InvalidScale, "direction"),
                (StructureProblemKind.Orphan, "direction"),
                (StructureProblemKind.InvalidScale, "days"),
            ]);
    }

    // JSON has no infinity, but a number too great for a double becomes one.
    [Fact]
    public void Parse_NumberTooGreat_IsAnInvalidScale() =>
        Problems(Good.Replace("[1, 30]", "[1, 1e999]", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(StructureProblemKind.InvalidScale);

    [Fact]
    public void Parse_LastYear_MayBeGivenOrLeftOut()
    {
        string closed = Good.Replace(
            "\"firstYear\": 2022,",
            "\"firstYear\": 2022, \"lastYear\": 2024,",
            StringComparison.Ordinal
        );

        CompositeIndexReader.Parse(closed).LastYear.Should().Be((SurveyYear)2024);
        CompositeIndexReader.Parse(Good).LastYear.Should().BeNull();
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        FluentActions.Invoking(() => CompositeIndexReader.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CompositeIndexReader.Parse((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    private static IReadOnlyList<StructureProblem> Problems(string json) =>
        FluentActions
            .Invoking(() => CompositeIndexReader.Parse(json))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems;

    // The total and below it, or below nothing but itself, one node in the other.
    private static string WithChain(int count, string top)
    {
        var nodes = Enumerable
            .Range(0, count - 1)
            .Select(i =>
                $$"""{"id": "n{{i}}", "code": "c{{i}}", "parent": "{{(i == 0 ? top : $"n{i - 1}")}}", "vi": "x", "en": "x", "rule": "sum"}"""
            );
        return $$"""
            {"id": "x", "edition": 1, "firstYear": 2022, "vi": "x", "en": "x", "nodes": [
            {"id": "total", "code": "total", "vi": "x", "en": "x", "rule": "sum"}, {{string.Join(',', nodes)}}]}
            """;
    }

    [Theory]
    [InlineData("null", "The document is null.")]
    [InlineData("total", "A node or a break is null.")]
    [InlineData("2024", "A node or a break is null.")]
    public void Parse_Null_SaysOfWhat(string what, string reason)
    {
        string json = what switch
        {
            "total" => Good.Replace(
                """{"id": "total", "code": "total", "vi": "Tổng", "en": "Total", "rule": "sum"}""",
                "null",
                StringComparison.Ordinal
            ),
            "2024" => Good.Replace(
                """{"year": 2024, "kind": "structural", "vi": "đổi hết", "en": "all changed"}""",
                "null",
                StringComparison.Ordinal
            ),
            _ => what,
        };

        FluentActions
            .Invoking(() => CompositeIndexReader.Parse(json))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Message.ReplaceLineEndings("\n")
            .Should()
            .Be($"The structure of 'JSON document' has 1 problem:\n- {reason}");
    }

    [Theory]
    [InlineData(
        "[0, 8.5]",
        "[0, 8.5, 9]",
        "direction: The scale has 3 numbers; two are needed, the first below the second."
    )]
    [InlineData("[0, 8.5]", "[]", "direction: The scale has 0 numbers; two are needed, the first below the second.")]
    [InlineData("\"year\": 2023", "\"year\": 1800", "direction: The break names 1800, which is no survey year.")]
    [InlineData("\"rule\": \"mean\"", "\"rule\": \"max\"", "waiting: 'max' is not one of 'sum', 'mean'.")]
    public void Parse_ValueThatIsNone_IsToldInTheseWords(string old, string with, string told) =>
        Problems(Good.Replace(old, with, StringComparison.Ordinal))[0].ToString().Should().Be(told);
}
