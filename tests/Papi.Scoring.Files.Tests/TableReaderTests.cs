using System.Text;
using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

public class TableReaderTests
{
    // Buffers that double up to 2 MiB of text with an offset for each field, which here is each byte: 21 MB in all,
    // whatever the size of the file.
    private const int MaxAllocated = 24 << 20;

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n \n")]
    public void Read_Nothing_IsEmpty(string content)
    {
        var problem = Reading.ScoreProblems(content).Should().ContainSingle().Subject;

        problem.ToString().Should().Be("The file is empty.");
        problem.Line.Should().BeNull();
    }

    [Theory]
    [InlineData("province,year,1.1\n12,2024,", 'x')]
    [InlineData("province,year,1.1\n", '\"')]
    [InlineData("province,year,1.1\n\"12", '\n')]
    [InlineData("province,year,1.1\n12", ',')]
    public void Read_EndlessRecord_FailsFastWithItsLineInBoundedMemory(string beginning, char filler)
    {
        using var stream = new GeneratedStream(Encoding.UTF8.GetBytes(beginning), (byte)filler, 100L << 20);
        long before = GC.GetAllocatedBytesForCurrentThread();

        var problem = Reading.Failure(() => ScoreFile.Read(stream, "x.csv")).Problems.Should().ContainSingle().Subject;

        problem.Line.Should().Be(2);
        problem.Message.English.Should().StartWith("The line is longer than 1 MiB: a quote is not closed");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MaxAllocated);
        stream.Position.Should().BeLessThan(4L << 20, "reading ends soon after the limit");
    }

    [Fact]
    public void Read_LineBreaksInQuotesAndBlankLines_CountAsLines()
    {
        const string csv = "\r\nprovince,year,1.1\r\n\"Lai\r\nChâu\",2024,9\r\n\r\n\r\n11,2024,9\r\n";

        Reading.ScoreProblems(csv).Select(problem => problem.Line).Should().Equal(3, 7);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_AnyLineEnding_CountsLines(string ending)
    {
        string csv = string.Join(ending, "province,year,1.1", "12,2024,1.5", "", "11,2024,9");

        Reading.ScoreProblems(csv).Should().ContainSingle().Which.Line.Should().Be(4);
    }

    [Fact]
    public void Read_MoreColumnsThanASpreadsheetHas_IsRefusedInBoundedMemory()
    {
        string csv = "province,year" + new string(',', 1_000_000) + "\n";
        long before = GC.GetAllocatedBytesForCurrentThread();

        var problem = Reading.ScoreProblems(csv).Should().ContainSingle().Subject;

        (problem.Line, problem.Message.English)
            .Should()
            .Be((1, "The header has 1000002 columns; a table has at most 16384."));
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MaxAllocated);
    }
}
