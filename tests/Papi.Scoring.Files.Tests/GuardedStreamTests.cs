using System.Text;
using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

/// <summary>Files that are no text, or too much of it.</summary>
public class GuardedStreamTests
{
    private const string Header = "province,year,1.1\n";

    [Fact]
    public void Read_Utf16LittleEndian_NamesTheEncoding() =>
        Problem(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Header)))
            .ToString()
            .Should()
            .Be("line 1: The file is encoded in UTF-16 (little-endian): save it in UTF-8 (in Excel: “CSV UTF-8”).");

    [Fact]
    public void Read_Utf16BigEndian_NamesTheEncoding() =>
        Problem(Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Header)))
            .ToString()
            .Should()
            .Be("line 1: The file is encoded in UTF-16 (big-endian): save it in UTF-8 (in Excel: “CSV UTF-8”).");

    [Fact]
    public void Read_Utf16WithoutMark_IsBinary() =>
        Problem(Encoding.Unicode.GetBytes(Header)).Message.English.Should().Contain("0x00").And.Contain("UTF-16");

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x07)]
    [InlineData(0x1B)]
    [InlineData(0x7F)]
    public void Read_ControlCharacter_IsPlacedByLine(byte control)
    {
        var problem = Problem([.. "province,year,1.1\r\n12,2024,1.5\r\n11,2024,"u8, control]);

        problem.Line.Should().Be(3);
        problem.Message.English.Should().StartWith($"This line has the control character 0x{control:X2}:");
    }

    [Theory]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 20, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 })]
    public void Read_Workbook_IsRecognized(byte[] content) =>
        Problem(content)
            .Message.English.Should()
            .Be("This is an Excel workbook, not text: save the sheet as “CSV UTF-8”.");

    // "Hà Nội" in Windows-1258 and other things that are not UTF-8.
    [Theory]
    [InlineData(new byte[] { (byte)'H', 0xE0, (byte)' ', (byte)'N' }, "0xE0")]
    [InlineData(new byte[] { (byte)'H', 0xC3 }, "0xC3")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "0xC0")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED")]
    [InlineData(new byte[] { 0x80 }, "0x80")]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, "0xF5")]
    public void Read_InvalidUtf8_IsPlacedByLine(byte[] wrong, string name)
    {
        var problem = Problem([.. "province,year,1.1\r\rLai Châu,2024,1.5\r"u8, .. wrong]);

        problem.Line.Should().Be(4);
        problem.Message.English.Should().StartWith($"The byte {name} in this line is not UTF-8; reading ends here.");
    }

    [Theory]
    [InlineData("11,2024,9\n10,2024,")]
    [InlineData("11,2024,9\n\"1\n0,2024,")]
    public void Read_InvalidUtf8_ProblemsBeforeItAreListed(string rows)
    {
        var problems = Reading.ScoreProblems([.. "province,year,1.1\n"u8, .. Encoding.UTF8.GetBytes(rows), 0xFF]);

        problems.Should().HaveCount(2);
        problems[0].Line.Should().Be(2);
        problems[1].Message.English.Should().StartWith("The byte 0xFF");
    }

    [Fact]
    public void Read_InvalidUtf8FarDown_ListsTheProblemsBeforeItAndItsLine()
    {
        var content = new List<byte>("province,year,1.1\r\n"u8.ToArray());
        for (int i = 0; i < 20_000; i++)
        {
            content.AddRange("Bà Rịa - Vũng Tàu,2024,\r\n"u8);
        }

        content.Add(0xFF);

        var failure = Reading.Failure(() =>
            ScoreFile.Read(new MemoryStream([.. content]), "x.csv", new ScoreFileOptions { MaxProblems = 30_000 })
        );

        failure.Problems.Should().HaveCount(20_000);
        failure.Problems[^2].Line.Should().Be(20_001);
        failure.Problems[^1].Line.Should().Be(20_002);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_CharactersAcrossBlocks_AreWhole(int shift)
    {
        // Two, three and four bytes a character, over several blocks of the reader.
        string name = new string('x', shift) + string.Concat(Enumerable.Repeat("âậ😀", 30_000));

        Reading
            .ScoreProblems($"province,year,1.1\n\"{name}\",2024,1.5\n")
            .Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .StartWith("No province 'x");
    }

    [Fact]
    public void Read_FileTooLarge_EndsAtTheLimit()
    {
        using var stream = new GeneratedStream(Encoding.UTF8.GetBytes("{"), (byte)' ', 100L << 20);

        Reading
            .Failure(() => EditionFile.Read(stream, "x.json"))
            .Problems.Single()
            .ToString()
            .Should()
            .Be("The file is larger than 16 MiB.");
        stream.Position.Should().BeLessThan(17L << 20);
    }

    private static FileProblem Problem(IEnumerable<byte> content) =>
        Reading.ScoreProblems(content.ToArray()).Should().ContainSingle().Subject;
}
