using System.Text;
using Papi.Scoring.Construction;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class IndexDataFileTests
{
    private static readonly IndexDesign Design = IndexDesign.Create(
        "I",
        [
            new DesignNode { Code = "I" },
            new DesignNode { Code = "G", Parent = "I" },
            new DesignNode { Code = "1.1", Parent = "G" },
            new DesignNode { Code = "1.2", Parent = "G" },
        ]
    );

    [Theory]
    [InlineData("unit,name,1.1,1.2\nU1,One,0.5,-3\nU2,,,4\n")]
    [InlineData(",1.2,NAME,1.1\r\nU1,-3,One,0.5\r\n\r\nU2,4,,\r\n")]
    [InlineData("\uFEFF1.1 , 1.2 , 1.1 , name\nU1 , -3 , 0.50 , One\n,,,\nU2,4,,\n")]
    public void Read_ColumnsAndSpellings_DoNotMatter(string csv)
    {
        var data = Read(csv);

        data.Units.Should()
            .Equal(
                new IndexUnit("U1", new LocalizedText("One", "One")),
                new IndexUnit("U2", new LocalizedText("U2", "U2"))
            );
        data.Indicators.Should().BeEquivalentTo("1.1", "1.2");
        (data.ValueOf("U1", "1.1"), data.ValueOf("U1", "1.2")).Should().Be((0.5, -3));
        (data.ValueOf("U2", "1.1"), data.ValueOf("U2", "1.2")).Should().Be((null, 4));
        data.DataVersion.Should().Be("user");
    }

    [Fact]
    public void Read_IndicatorCalledName_IsAnIndicator()
    {
        var design = IndexDesign.Create(
            "I",
            [new DesignNode { Code = "I" }, new DesignNode { Code = "Name", Parent = "I" }]
        );

        IndexDataFile.Read(Stream("u,name\nU1,5\n"), Reading.FileName, design).ValueOf("U1", "name").Should().Be(5);
    }

    [Fact]
    public void Read_VietnameseStyle_HasSemicolonsAndCommas() =>
        Read("u;1.1;1.2\nU1;0,5;1\n", new DataFileOptions { Style = DecimalStyle.Vietnamese })
            .ValueOf("U1", "1.1")
            .Should()
            .Be(0.5);

    [Fact]
    public void Read_File_IsThatOfTheStream()
    {
        using var file = new TemporaryFile("u,1.1,1.2\nU1,0.5,1\n");

        IndexDataFile
            .Read(file.Path, Design, new DataFileOptions { DataVersion = "office-7" })
            .ToString()
            .Should()
            .Be("1 units, 2 indicators, data office-7");
    }

    [Theory]
    [InlineData("u,1.1", "U1,5\n", 1, null, "The column of the indicator 1.2 is missing.")]
    [InlineData("u,1.1,1.2,1.3", "U1,5,5,5\n", 1, 4, "The design I has no indicator '1.3'.")]
    [InlineData(
        "u,1.1,1.2,g",
        "U1,5,5,5\n",
        1,
        4,
        "The column 'g' is refused: it is a group, computed from its indicators."
    )]
    [InlineData("u,1.1,1.2,1.1", "U1,5,5,5\n", 1, 4, "The column repeats column 2 ('1.1').")]
    [InlineData("u,name,1.1,1.2,Name", "U1,a,5,5,b\n", 1, 5, "The column repeats column 2 ('name').")]
    [InlineData("u,1.1,1.2,", "U1,5,5,\n", 1, 4, "The column has no name.")]
    [InlineData("u,1.1,1.2", "", 1, null, "The file has a header and no rows.")]
    [InlineData("u,1.1,1.2", ",5,5\n", 2, 1, "The code of the unit is missing.")]
    [InlineData("u,1.1,1.2", "U1,5,5\nU2,5,5\nu1,5,5\n", 4, 1, "The unit 'u1' is already in line 2.")]
    [InlineData("u,1.1,1.2", "U1,5,NA\n", 2, 3, null)]
    [InlineData(
        "u,1.1,1.2",
        "U1,5,\"0,5\"\n",
        2,
        3,
        "'0,5' is written with a decimal comma: read with the Vietnamese style (--style vi), with ';' between the columns."
    )]
    [InlineData("u,1.1,1.2", "U1,5\n", 2, 3, "The row has only 2 fields and the header 3 columns.")]
    public void Read_OneMistake_IsPlacedAndExplained(
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
    public void Read_ManyMistakes_AreAllListedInOrder() =>
        Problems("u,1.1,1.3,1.1\nU1,x,5,5\n,5,y,5\nU1,z,5,5\n")
            .Select(problem => (problem.Line, problem.Column))
            .Should()
            .Equal((1, null), (1, 3), (1, 4), (2, 2), (3, 1), (4, 1), (4, 2));

    [Fact]
    public void Read_MoreMistakesThanListed_StopsThere() =>
        Reading
            .Failure(() => Read("u,1.1,1.2\nU1,x,y\nU2,z,5\n", new DataFileOptions { MaxProblems = 2 }))
            .Should()
            .Match<InvalidFileException>(exception => exception.HasMore && exception.Problems.Count == 2);

    [Fact]
    public void Read_Nulls_AreRefused()
    {
        FluentActions.Invoking(() => IndexDataFile.Read(null!, Design)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IndexDataFile.Read("x.csv", null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => IndexDataFile.Read(null!, "x.csv", Design))
            .Should()
            .Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => IndexDataFile.Read(new MemoryStream(), null!, Design))
            .Should()
            .Throw<ArgumentNullException>();
    }

    private static UnitTable Read(string csv, DataFileOptions? options = null) =>
        IndexDataFile.Read(Stream(csv), Reading.FileName, Design, options);

    private static IReadOnlyList<FileProblem> Problems(string csv) => Reading.Failure(() => Read(csv)).Problems;

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
