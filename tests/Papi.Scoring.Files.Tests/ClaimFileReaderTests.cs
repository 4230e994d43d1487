using System.Text;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

/// <summary>What <see cref="ClaimFile"/> says of wrong files: the place and the words.</summary>
public class ClaimFileReaderTests
{
    private const string Header = "id,section,node,quantity,year,printed,base_year\n";

    private static readonly ScoreTable Table = PublishedScores.Table;

    [Theory]
    [InlineData(",,D1,score,2024,5.24,", 1, "id", "The id of the claim is missing.")]
    [InlineData(
        "a,,,score,2024,5.24,",
        3,
        "node",
        "The node is missing: a number (D3, 3.2), an id, total or dimensions."
    )]
    [InlineData("a,,D9,score,2024,5.24,", 3, "node", "*no node 'D9'.")]
    [InlineData("a,,poverty-list,score,2024,5.24,", 3, "node", "*no node 'poverty-list'; near: 2.2 (*")]
    [InlineData("a,,5.2,score,2024,1.50,", 3, "node", "*2021*no node '5.2'; near: *")]
    [InlineData("a,,D8,score,2017,3.42,", 3, "node", "*2016*no node 'D8'*")]
    [InlineData("a,,dimensions,score,2024,5.24,", 3, "node", "score belongs to one node, not to 'dimensions'.")]
    [InlineData("a,,1.1.1,highest,2024,1,", 3, "node", "1.1.1 has no parts that highest could be about.")]
    [InlineData(
        "a,,D1,,2024,5.24,",
        4,
        "quantity",
        "The quantity is missing: score, change, rank, rank_change, tier, direction, count_up, count_down, range_min, "
            + "range_max, spread_min, spread_max, highest, most_improved."
    )]
    [InlineData(
        "a,,D1,rankchange,2024,5.24,2023",
        4,
        "quantity",
        "There is no quantity 'rankchange'; near: rank_change, *. The quantities are score, *, most_improved."
    )]
    [InlineData("a,,D1,xyz,2024,5.24,", 4, "quantity", "There is no quantity 'xyz'. The quantities are *")]
    [InlineData("a,,D1,score,,5.24,", 5, "year", "The year is missing.")]
    [InlineData("a,,D1,score,24,5.24,", 5, "year", "'24' is not a year: write four digits like 2024.")]
    [InlineData("a,,D1,score,2O24,5.24,", 5, "year", "'2O24' is not a year: write four digits like 2024.")]
    [InlineData("a,,D1,score,2010,5.24,", 5, "year", "No edition covers 2010; there are papi-2011 (2011-2015), *")]
    [InlineData("a,,D1,score,1066,5.24,", 5, "year", "No edition covers 1066; known are 2011-2024.")]
    [InlineData("a,,D1,score,2024,,", 6, "printed", "What the report prints is missing.")]
    [InlineData("a,,D1,change,2024,+0.27,", 7, "base_year", "change compares two years: the base year is missing.")]
    [InlineData("a,,D1,change,2024,+0.27,23", 7, "base_year", "'23' is not a year: write four digits like 2024.")]
    [InlineData("a,,D1,change,2024,+0.27,2024", 7, "base_year", "The base year is the year itself, 2024.")]
    [InlineData("a,,D1,change,2024,+0.27,2009", 7, "base_year", "No edition covers 2009; *")]
    [InlineData("a,,D1,change,2024,+0.27,0001", 7, "base_year", "No edition covers 1; known are 2011-2024.")]
    [InlineData(
        "a,,D1,score,2024,5.24,2023",
        7,
        "base_year",
        "score does not compare two years: leave the base year empty."
    )]
    [InlineData("a,,D1,score,2024", 6, "printed", "The row has only 5 fields and the header 7 columns.")]
    public void Read_RowWithOneThingWrong_PlacesIt(string row, int column, string header, string message)
    {
        var problem = Problems(Header + "good,,D1,score,2024,5.24,\n" + row + "\n").Should().ContainSingle().Which;

        problem.Line.Should().Be(3);
        problem.Column.Should().Be(column);
        problem.Header.Should().Be(header);
        problem.Message.English.Should().Match(message);
        problem.Message.Vietnamese.Should().NotBe(problem.Message.English);
    }

    [Fact]
    public void Read_IdOfAnEarlierRow_NamesItsLine()
    {
        var problem = Problems(Header + "a,,D1,score,2024,5.24,\n\na,,D2,score,2024,5.43,\n")
            .Should()
            .ContainSingle()
            .Which;

        problem.Line.Should().Be(4);
        problem.Message.Should().Be(new LocalizedText("Mã 'a' đã có ở dòng 2.", "The id 'a' is already in line 2."));
    }

    // One mistake is one problem: what hangs on the part that is wrong is not judged.
    [Fact]
    public void Read_RowsWithEverythingWrong_PlacesEveryProblem() =>
        Problems(
                Header
                    + ",,D9,scroe,1066,,12\n" // no id, quantity, year, printed, base year
                    + "a,,,score,20x4,5.24,2023\n" // node, year, base year
                    + "b,,D9,xyz,2024,5.24,\n" // node, quantity
            )
            .Select(problem => $"{problem.Line} {problem.Header}")
            .Should()
            .Equal(
                "2 id",
                "2 quantity",
                "2 year",
                "2 printed",
                "2 base_year",
                "3 node",
                "3 year",
                "3 base_year",
                "4 node",
                "4 quantity"
            );

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("id,node,quantity,year,printed,base_year\n", "The file has a header and no rows.")]
    [InlineData("id,node,quantity,year,printed\na,D1,score,2024,5.24\n", "The column base_year is missing.")]
    [InlineData(
        "id,node,quantity,year,printed,base_year,note\na,D1,score,2024,5.24,,x\n",
        "A file of claims has no column 'note'; its columns are id, node, quantity, year, printed, base_year, section."
    )]
    [InlineData(
        "id,node,quantity,year,printed,base_year,ID\na,D1,score,2024,5.24,,b\n",
        "The column repeats column 1 ('id')."
    )]
    [InlineData("id,node,quantity,year,printed,base_year,\na,D1,score,2024,5.24,,\n", "The column has no name.")]
    [InlineData(
        "id;node;quantity;year;printed;base_year\na;D1;score;2024;5.24;\n",
        "The header is one column with ';' in it; *"
    )]
    [InlineData(
        "id,node,quantity,year,printed,base_year\na,D2,range_max,2024,6,23,\n",
        "The row has 7 fields and the header 6 columns.*"
    )]
    [InlineData(
        "id,node,quantity,year,printed,base_year\na,D2,range_max,2024,\"6,23,\n",
        "A quote that opens in this line is not closed before the end of the file."
    )]
    public void Read_WrongTable_SaysSo(string csv, string message) =>
        Problems(csv).Should().ContainSingle().Which.Message.English.Should().Match(message);

    [Fact]
    public void Read_SeveralColumnsMissing_NamesEach() =>
        Problems("id,quantity,Năm,printed\na,score,2024,5.24\n")
            .Select(problem => problem.Message.English)
            .Should()
            .Equal(
                "The column node is missing.",
                "The column year is missing.",
                "The column base_year is missing.",
                "A file of claims has no column 'Năm'; its columns are id, node, quantity, year, printed, base_year, section."
            );

    [Fact]
    public void Read_MoreProblemsThanWanted_StopsAndSaysSo()
    {
        string rows = string.Concat(Enumerable.Range(1, 100).Select(i => $"c{i},,D9,score,2024,5.24,\n"));

        var failure = Reading.Failure(() => Read(Header + rows, new TableFileOptions { MaxProblems = 3 }));

        failure.Problems.Should().HaveCount(3);
        failure.HasMore.Should().BeTrue();
    }

    [Fact]
    public void Read_VietnameseStyleOfACommaSeparatedFile_SaysWhatSeparates() =>
        Reading
            .Failure(() =>
                Read(Header + "a,,D1,score,2024,5.24,\n", new TableFileOptions { Style = DecimalStyle.Vietnamese })
            )
            .Problems.Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Contain("columns are separated by ';'");

    private static IReadOnlyList<FileProblem> Problems(string csv) => Reading.Failure(() => Read(csv)).Problems;

    private static void Read(string csv, TableFileOptions? options = null) =>
        ClaimFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Reading.FileName, Table, options);
}
