using System.IO.Compression;
using System.Text;
using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Corpus;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>Scores as tables, wide and long, plain and compressed, and as JSON.</summary>
public sealed class ScoreFuzzTests(ITestOutputHelper output) : IDisposable
{
    private const string Wide =
        "province,year,1.1,1.2,D2\r\n\"Miền Bắc\",2021,1.5,2.25,5\r\n02,2021,,2,\r\n03,2024,2.5,,9.999999\r\n";

    private const string Long =
        "province,name,year,node,score\n01,Miền Bắc,2021,news,1.5\n01,,2021,D2,5.25\n02,\"x\ny\",2022,1.2,\n03,,2024,D1,9.5\n";

    private const string Json = """
        {"format":"papi.scores/1","language":"en","units":[
        {"province":"01","name":"North","year":2021,"nodes":[{"node":"total","score":15},{"node":"1.1","score":1.5},{"node":"1.2","score":2.25},{"node":"quality","score":5}]},
        {"province":"Miền Nam","year":2024,"added":[1],"nodes":[{"node":"D2","score":null},{"node":"news","score":0.75}]}]}
        """;

    private static readonly ScoreFileOptions Options = new()
    {
        Editions = SmallIndex.Series,
        Provinces = SmallIndex.Units,
    };

    private static readonly ScoreFileOptions Vietnamese = Options with { Style = DecimalStyle.Vietnamese };

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");

    [Fact]
    public void ScoreFile_AnyBytes_AreATableOrItsProblems() =>
        Run("ScoreFile.Read (CSV, wide)", "fuzzed.csv", Options, Wide);

    [Fact]
    public void ScoreFile_AnyBytesInTheVietnameseStyle_AreATableOrItsProblems() =>
        Run(
            "ScoreFile.Read (CSV, decimal commas)",
            "fuzzed.csv",
            Vietnamese,
            Wide.Replace(',', ';')
                .Replace('.', ',')
                .Replace("1,1", "1.1", StringComparison.Ordinal)
                .Replace("1,2;", "1.2;", StringComparison.Ordinal),
            Long.Replace(',', ';').Replace("1.5", "1,5", StringComparison.Ordinal)
        );

    [Fact]
    public void ScoreFile_AnyBytesOfTheLongLayout_AreATableOrItsProblems() =>
        Run("ScoreFile.Read (CSV, long)", "fuzzed.csv", Options, Long);

    [Fact]
    public void ScoreFile_AnyBytesOfJson_AreATableOrItsProblems() =>
        Run("ScoreFile.Read (JSON)", "fuzzed.json", Options, Json);

    [Fact]
    public void ScoreFile_AnyBytesOfGzip_AreATableOrItsProblems() =>
        new Fuzzer<ScoreTable>("ScoreFile.Read (gzip)")
        {
            Read = input => ScoreFile.Read(new MemoryStream(input.Bytes), "fuzzed.csv.gz", Options),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(
            FuzzInputs.OfBinaries([
                Packed(CompressionLevel.NoCompression, Wide),
                Packed(CompressionLevel.Optimal, Long),
                [.. Packed(CompressionLevel.Optimal, Wide), .. Packed(CompressionLevel.Optimal, "03,2020,2,,\n")],
            ]),
            output
        );

    [Fact]
    public void FigureFile_AnyBytes_AreOfAKindOrHaveProblems() =>
        new Fuzzer<object>("FigureFile.KindOf")
        {
            Read = input =>
            {
                File.WriteAllBytes(_path, input.Bytes);
                return FigureFile.KindOf(_path);
            },
            IsRefusal = Refusals.IsOfFile,
            Judge = kind => Enum.IsDefined((FigureFileKind)kind).Should().BeTrue(),
        }.Run(FuzzInputs.OfDocuments([Wide, "sub,seq,value\n1.1,1,3\n", "\"sub\r\n\",seq\n"], "sub", "seq"), output);

    public void Dispose() => File.Delete(_path);

    private void Run(string name, string fileName, ScoreFileOptions options, params string[] corpus) =>
        new Fuzzer<ScoreTable>(name)
        {
            Read = input => ScoreFile.Read(new MemoryStream(input.Bytes), fileName, options),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(FuzzInputs.OfDocuments(corpus, "units", "nodes", "format", "papi.scores/2", "tỉnh", "năm"), output);

    // What is written is read again as the same, in every form.
    private static void Judge(ScoreTable table)
    {
        foreach (var layout in table.Years.All(HasScores) ? Enum.GetValues<ScoreFileLayout>() : [])
        {
            byte[] written = Written(table, layout);
            var again = ScoreFile.Read(new MemoryStream(written), "again.csv", Options);
            Written(again, layout).Should().Equal(written);
        }

        string json = ResultJson.From(table).ToText();
        var read = ScoreFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "again.json", Options);
        ResultJson.From(read).ToText().Should().Be(json);
    }

    private static bool HasScores(YearScores scores) =>
        scores.Provinces.Provinces.Any(province =>
            scores.Index.Nodes.Any(node => scores.ScoreOf(province, node) is not null)
        );

    private static byte[] Written(ScoreTable table, ScoreFileLayout layout)
    {
        using var stream = new MemoryStream();
        ScoreFile.Write(table, stream, layout);
        return stream.ToArray();
    }

    private static byte[] Packed(CompressionLevel level, string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
