using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

/// <summary>Files that are not there or cannot be read.</summary>
public class InputFileTests
{
    private const string Header = "province,year,1.1\n";

    [Fact]
    public void Read_FailingDisk_IsAProblemOfTheFile()
    {
        using var stream = new FailingStream(Header + "12,2024,9\n");

        Reading
            .Failure(() => ScoreFile.Read(stream, "x.csv"))
            .Problems[^1]
            .ToString()
            .Should()
            .Be("The file cannot be read: The disk is gone.");
    }

    [Fact]
    public void Read_ClosedStream_IsAWrongArgument()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        FluentActions.Invoking(() => ScoreFile.Read(closed, "x.csv")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Read_NoSuchFile_SaysSo()
    {
        var failure = Reading.Failure(() => ScoreFile.Read(Path.Combine("nowhere", "x.csv")));

        failure.Problems.Single().ToString().Should().Be("There is no such file.");
        failure.Problems.Single().Describe(Language.Vietnamese).Should().Be("Không có tệp này.");
        failure.FileName.Should().Be(Path.Combine("nowhere", "x.csv"));
        failure.InnerException.Should().BeAssignableTo<IOException>();
    }

    [Fact]
    public void Read_Directory_SaysSo() =>
        Reading
            .Failure(() => ScoreFile.Read(AppContext.BaseDirectory))
            .Problems.Single()
            .ToString()
            .Should()
            .Be("This is a directory, not a file.");

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Read_NoPath_SaysSo(string path) =>
        Reading
            .Failure(() => ScoreFile.Read(path))
            .Problems.Single()
            .ToString()
            .Should()
            .Be("This is not the path of a file.");
}
