using System.Text;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>Reads files that exist in memory only.</summary>
internal static class Reading
{
    public const string FileName = "memory.csv";

    public static ScoreTable Scores(string csv, ScoreFileOptions? options = null) =>
        ScoreFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), FileName, options);

    public static IReadOnlyList<FileProblem> ScoreProblems(string csv, ScoreFileOptions? options = null) =>
        ScoreProblems(Encoding.UTF8.GetBytes(csv), options);

    public static IReadOnlyList<FileProblem> ScoreProblems(byte[] content, ScoreFileOptions? options = null) =>
        Failure(() => ScoreFile.Read(new MemoryStream(content), FileName, options)).Problems;

    public static ScoreTable Indicators(string csv, IndicatorFileOptions options) =>
        IndicatorFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), FileName, options);

    public static IReadOnlyList<FileProblem> IndicatorProblems(string csv, IndicatorFileOptions options) =>
        Failure(() => Indicators(csv, options)).Problems;

    public static InvalidFileException Failure(Action read) => read.Should().Throw<InvalidFileException>().Which;
}
