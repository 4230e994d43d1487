using System.IO.Compression;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class FigureFileTests
{
    [Theory]
    [InlineData("lai-chau-2024-indicators.csv", FigureFileKind.Indicators)]
    [InlineData("published-scores.csv", FigureFileKind.Scores)]
    public void KindOf_ReferenceFiles_IsRight(string file, FigureFileKind kind) =>
        FigureFile.KindOf(Path.Combine("Reference", file)).Should().Be(kind);

    [Theory]
    [InlineData("Seq;SUB;value\n", FigureFileKind.Indicators)]
    [InlineData("province;year;seq\n", FigureFileKind.Scores)]
    public void KindOf_VietnameseStyle_SeparatesBySemicolon(string content, FigureFileKind kind)
    {
        using var file = new TemporaryFile(content);

        FigureFile.KindOf(file.Path, DecimalStyle.Vietnamese).Should().Be(kind);
    }

    [Fact]
    public void KindOf_FileCompressedByGzip_IsThatOfItsText()
    {
        using var file = new TemporaryFile("");
        using (var packed = new GZipStream(File.Create(file.Path), CompressionLevel.Optimal))
        {
            packed.Write("sub,seq,value\n7.2,1,1\n"u8);
        }

        FigureFile.KindOf(file.Path).Should().Be(FigureFileKind.Indicators);
    }

    [Fact]
    public void KindOf_ProblemsBelowTheHeader_AreNotLookedAt()
    {
        using var file = new TemporaryFile("sub,seq,value\n7.2,\"1\"x,1\n\a\n");

        FigureFile.KindOf(file.Path).Should().Be(FigureFileKind.Indicators);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("sub;seq;value\n", "line 1, column 1 (sub;seq;value): The header is one column with ';' in it;*")]
    [InlineData("\"sub\"x,seq\n7.2,1\n", "line 1: Text follows a closing quote;*")]
    public void KindOf_NoHeader_IsRefused(string content, string problem)
    {
        using var file = new TemporaryFile(content);

        Reading.Failure(() => FigureFile.KindOf(file.Path)).Problems.Single().ToString().Should().Match(problem);
    }

    [Fact]
    public void KindOf_NoFile_IsRefused() =>
        Reading
            .Failure(() => FigureFile.KindOf("nowhere.csv"))
            .Problems.Single()
            .ToString()
            .Should()
            .Be("There is no such file.");
}
