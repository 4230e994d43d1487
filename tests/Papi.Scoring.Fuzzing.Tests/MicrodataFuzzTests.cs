using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Survey;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>Answers of a survey, as a whole and in blocks.</summary>
public sealed class MicrodataFuzzTests(ITestOutputHelper output) : IDisposable
{
    private const string Answers =
        "province,village,weight,air,sex,note\r\nP01,1,386.4,4,female,\"a, b\"\r\nP01,2,607.8,98,male,\r\n"
        + "P02,1,12,,,x\r\nP02,2,0.5,-3.25,female,\"two\r\nlines\"\r\nP02,3,1,5,male,\r\n";

    private const int BlockRows = 2;

    private static readonly MicrodataColumns Columns = new()
    {
        Strata = "province",
        Clusters = ["village"],
        Weight = "weight",
        Numbers = ["air"],
        Groups = ["sex"],
    };

    private static readonly MicrodataFileOptions Options = new()
    {
        MissingCodes = ["98"],
        Labels = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
        {
            ["sex"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["male"] = "nam" },
        },
        MaxBytes = 1 << 16,
    };

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");

    [Fact]
    public void MicrodataFile_AnyBytes_AreAnswersOrTheirProblems() =>
        new Fuzzer<SurveyData>("MicrodataFile.Read (CSV)")
        {
            Read = input => MicrodataFile.Read(new MemoryStream(input.Bytes), "fuzzed.csv", Columns, Options),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(FuzzInputs.OfDocuments([Answers], "weight", "air", "sex"), output);

    // The blocks put together are the whole, and what is wrong with the whole is wrong with the blocks.
    [Fact]
    public void ReadBlocks_AnyBytes_AreTheWholeInPieces() =>
        new Fuzzer<SurveyData>("MicrodataFile.ReadBlocks (CSV)")
        {
            Read = input =>
            {
                File.WriteAllBytes(_path, input.Bytes);
                string[]? rows = null;
                InvalidFileException? failure = null;
                try
                {
                    rows = [.. MicrodataFile.ReadBlocks(_path, Columns, BlockRows, Options).SelectMany(RowsOf)];
                }
                catch (InvalidFileException exception)
                {
                    failure = exception;
                }

                try
                {
                    var whole = MicrodataFile.Read(_path, Columns, Options);
                    RowsOf(whole).Should().Equal(rows);
                    return whole;
                }
                catch (InvalidFileException exception)
                {
                    exception.Problems.Should().Equal(failure?.Problems);
                    throw;
                }
            },
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
            FixedMemory = 16L << 20,
        }.Run(FuzzInputs.OfDocuments([Answers], "weight", "air", "sex"), output);

    [Fact]
    public void ReadHeader_AnyBytes_AreNamesOrHaveProblems() =>
        new Fuzzer<IReadOnlyList<string>>("MicrodataFile.ReadHeader (CSV)")
        {
            Read = input =>
            {
                File.WriteAllBytes(_path, input.Bytes);
                return MicrodataFile.ReadHeader(_path, Options);
            },
            IsRefusal = Refusals.IsOfFile,
            Judge = names => names.Should().NotBeEmpty(),
        }.Run(FuzzInputs.OfDocuments([Answers, "a;b\n", "\"\"\n"], "weight", "air"), output);

    public void Dispose() => File.Delete(_path);

    private static void Judge(SurveyData data)
    {
        for (int row = 0; row < data.RowCount; row++)
        {
            data.NumberAt("weight", row).Should().BePositive();
            (data.NumberAt("air", row) is not { } answer || double.IsFinite(answer)).Should().BeTrue();
            data.CategoryAt("province", row).Should().NotBeNullOrWhiteSpace();
            data.CategoryAt("village", row).Should().NotBeNullOrWhiteSpace();
        }
    }

    private static IEnumerable<string> RowsOf(SurveyData data) =>
        Enumerable
            .Range(0, data.RowCount)
            .Select(row =>
                string.Join(
                    '\u001F',
                    data.CategoryAt("province", row),
                    data.CategoryAt("village", row),
                    data.CategoryAt("sex", row),
                    data.NumberAt("weight", row)?.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
                    data.NumberAt("air", row)?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
                )
            );
}
