using System.IO.Compression;
using System.Text;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Survey;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class MicrodataFileTests
{
    private const string Small = """
        province,village,w,q1,q2
        P01,1,10.5,1,3
        P01,2,11,,4
        P02,1,12,0,98
        """;

    private static readonly MicrodataColumns Columns = new()
    {
        Strata = "province",
        Clusters = ["village"],
        Weight = "w",
        Numbers = ["q1", "q2"],
    };

    private static readonly string Micro = Path.Combine(AppContext.BaseDirectory, "Reference", "survey-micro.csv.gz");

    // The counts and the sums of R on the same file: 18,782 rows, q001 has 17,842 answers, their weights add up to 16803144.689101.
    [Fact]
    public void Read_SyntheticSurvey_HasItsRowsAnswersAndWeights()
    {
        var data = MicrodataFile.Read(Micro, Columns with { Numbers = ["q001"] });

        data.RowCount.Should().Be(18_782);
        data.LabelsOf("province").Should().HaveCount(63);
        data.LabelsOf("village").Should().HaveCount(12);
        int[] answered = [.. Rows(data).Where(row => data.NumberAt("q001", row) is not null)];
        answered.Should().HaveCount(17_842);
        answered.Sum(row => data.NumberAt("w", row)).Should().BeApproximately(16_803_144.689101, 1e-6);
    }

    [Fact]
    public void Read_SmallFile_HasEveryCellWithItsType()
    {
        var data = Read(Small);

        data.NumberColumns.Should().Equal("w", "q1", "q2");
        data.CategoryColumns.Should().Equal("province", "village");
        Rows(data).Select(row => data.CategoryAt("province", row)).Should().Equal("P01", "P01", "P02");
        Rows(data).Select(row => data.NumberAt("w", row)).Should().Equal(10.5, 11, 12);
        Rows(data).Select(row => data.NumberAt("q1", row)).Should().Equal(1, null, 0);
    }

    [Fact]
    public void Read_Gzip_IsToldByContentAndGivesTheSame()
    {
        using var packed = new MemoryStream(Pack(Small));

        var data = MicrodataFile.Read(packed, "no-such-ending", Columns);

        Rows(data).Select(row => data.NumberAt("q2", row)).Should().Equal(3, 4, 98);
    }

    [Fact]
    public void Read_MissingCodes_AreMissingInNumbersAlone()
    {
        var options = new MicrodataFileOptions { MissingCodes = ["98", "1"] };

        var data = Read(Small, options);

        Rows(data).Select(row => data.NumberAt("q2", row)).Should().Equal(3, 4, null);
        Rows(data).Select(row => data.NumberAt("q1", row)).Should().Equal(null, null, 0);
        Rows(data).Select(row => data.CategoryAt("village", row)).Should().Equal("1", "2", "1");
    }

    [Fact]
    public void Read_Labels_ReplaceCodesAndJoinGroups()
    {
        var options = new MicrodataFileOptions
        {
            Labels = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
            {
                ["province"] = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["P01"] = "Hà Nội",
                    ["P02"] = "Hà Nội",
                },
            },
        };

        var data = Read(Small, options);

        data.LabelsOf("province").Should().Equal("Hà Nội");
        Rows(data).Select(row => data.CategoryAt("province", row)).Should().AllBe("Hà Nội");
    }

    [Fact]
    public void Read_VietnameseStyle_HasSemicolonsAndCommas()
    {
        var data = Read(
            "province;village;w;q1;q2\nLai Châu;1;10,5;1;2,25\n",
            new MicrodataFileOptions { Style = DecimalStyle.Vietnamese }
        );

        (data.NumberAt("w", 0), data.NumberAt("q2", 0)).Should().Be((10.5, 2.25));
        data.CategoryAt("province", 0).Should().Be("Lai Châu");
    }

    [Fact]
    public void Read_EmptyGroup_IsNoGroup() =>
        Read("province,village,w,sex\nP01,1,1,\nP01,1,1,nữ\n", columns: Columns with { Numbers = [], Groups = ["sex"] })
            .CategoryAt("sex", 0)
            .Should()
            .BeNull();

    [Fact]
    public void Read_BadCells_AreAllListedByLineAndColumn()
    {
        const string csv = """
            province,village,w,q1,q2
            ,1,10,1,3
            P01,,11,x,4
            P01,1,0,1,3
            P01,1,-1,1,3
            P01,1,,1,1e3
            P01,1,1,1
            """;

        var problems = Failure(csv).Problems;

        problems
            .Select(problem => (problem.Line, problem.Column, problem.Header, problem.Text))
            .Should()
            .Equal(
                (2, 1, "province", null),
                (3, 2, "village", null),
                (3, 4, "q1", "x"),
                (4, 3, "w", "0"),
                (5, 3, "w", "-1"),
                (6, 3, "w", null),
                (6, 5, "q2", "1e3"),
                (7, 5, "q2", null)
            );
    }

    [Fact]
    public void Read_MoreProblemsThanTheLimit_EndsAtTheLimit()
    {
        var failure = Failure(
            "province,village,w,q1,q2\n" + string.Concat(Enumerable.Repeat("P01,1,0,1,3\n", 10)),
            new MicrodataFileOptions { MaxProblems = 3 }
        );

        failure.Problems.Should().HaveCount(3);
        failure.HasMore.Should().BeTrue();
    }

    [Fact]
    public void Read_UnknownColumns_AreAllNamedWithTheColumnsThatThereAre()
    {
        var problems = Failure(Small, columns: Columns with { Numbers = ["q3", "Q1"], Weight = "weight" }).Problems;

        problems.Should().HaveCount(3);
        problems[0]
            .Message.English.Should()
            .Be("There is no column 'weight'; the file has the columns province, village, w, q1, q2.");
    }

    [Fact]
    public void Read_ColumnTwiceInTheHeader_IsAProblemWhereItIsAskedFor()
    {
        const string csv = "province,village,w,q1,q1,x,x\nP01,1,1,1,2,3,4\n";

        Failure(csv, columns: Columns with { Numbers = ["q1"] })
            .Problems.Should()
            .ContainSingle()
            .Which.Column.Should()
            .Be(5);
        Read(csv, columns: Columns with { Numbers = [] }).RowCount.Should().Be(1);
    }

    [Fact]
    public void Read_NoRows_IsAProblem() => Failure("province,village,w,q1,q2\n").Problems.Should().ContainSingle();

    // A cut at any byte, at the ends of lines too: the unpacker of the runtime takes every one for the end.
    [Fact]
    public void Read_GzipCutShort_IsNeverLoaded()
    {
        byte[] packed = Pack(Many(50));

        for (int length = 2; length < packed.Length; length++)
        {
            byte[] cut = packed[..length];
            Reading.Failure(() => MicrodataFile.Read(new MemoryStream(cut), "cut.csv.gz", Columns));
        }
    }

    [Fact]
    public void Read_GzipWithoutItsLastByte_IsSaidToBeCutShort() =>
        Reading
            .Failure(() => MicrodataFile.Read(new MemoryStream(Pack(Small)[..^1]), "cut.csv.gz", Columns))
            .Problems.Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Contain("cut short");

    [Fact]
    public void Read_GzipOfSeveralMembers_IsReadToItsEnd()
    {
        byte[] packed = [.. Pack(Many(20_000)), .. Pack("P09,1,1,1,3\n"), .. Pack(""), .. Pack("P09,2,1,1,3\n")];

        MicrodataFile.Read(new MemoryStream(packed), "members.csv.gz", Columns).RowCount.Should().Be(20_002);
    }

    [Fact]
    public void Read_GzipDamaged_IsAProblemOfTheFile()
    {
        byte[] packed = Pack(Small);
        packed[12] ^= 0xFF;

        Reading
            .Failure(() => MicrodataFile.Read(new MemoryStream(packed), "bad.csv.gz", Columns))
            .Problems.Should()
            .NotBeEmpty();
    }

    [Fact]
    public void Read_TextBeyondTheGreatestSize_IsAProblemAlsoWhereItIsSmallInItsCompressedForm()
    {
        byte[] packed = Pack("province,village,w,q1,q2\n" + string.Concat(Enumerable.Repeat("P01,1,1,1,3\n", 100_000)));

        var failure = Reading.Failure(() =>
            MicrodataFile.Read(
                new MemoryStream(packed),
                "bomb.csv.gz",
                Columns,
                new MicrodataFileOptions { MaxBytes = 1 << 20 }
            )
        );

        packed.Length.Should().BeLessThan(1 << 20);
        failure.Problems.Should().ContainSingle().Which.Message.English.Should().Contain("larger than 1 MiB");
    }

    [Fact]
    public void Read_Progress_RisesToTheEnd()
    {
        var reports = new ReportList();

        MicrodataFile.Read(new MemoryStream(Pack(Many(200_000))), "many.csv.gz", Columns, progress: reports);

        reports.Reports.Select(report => report.Rows).Should().Equal(65_536, 131_072, 196_608, 200_000);
        reports.Reports.Select(report => report.Share).Should().BeInAscendingOrder();
        reports.Reports[^1].Share.Should().Be(1);
    }

    [Fact]
    public void Read_OneColumnInTwoWays_IsRefused() =>
        ((Action)(() => Read(Small, columns: Columns with { Groups = ["q1"] })))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'q1'*");

    [Fact]
    public void ReadBlocks_AnySize_GivesTheRowsOfTheWholeFile()
    {
        using var file = new TemporaryFile(Many(1000));
        var whole = MicrodataFile.Read(file.Path, Columns);

        var blocks = MicrodataFile.ReadBlocks(file.Path, Columns, blockRows: 300).ToList();

        blocks.Select(block => block.RowCount).Should().Equal(300, 300, 300, 100);
        blocks.SelectMany(block => Cells(block)).Should().Equal(Cells(whole));
    }

    [Fact]
    public void ReadBlocks_ProblemInALaterBlock_EndsWithAllProblems()
    {
        using var file = new TemporaryFile(Many(1000) + "P01,1,0,1,3\n" + Many(1000)[25..] + "P01,1,0,1,x\n");
        int seen = 0;

        var failure = Reading.Failure(() =>
        {
            foreach (var block in MicrodataFile.ReadBlocks(file.Path, Columns, blockRows: 300))
            {
                seen += block.RowCount;
            }
        });

        seen.Should().Be(900);
        failure.Problems.Select(problem => problem.Line).Should().Equal(1002, 2003, 2003);
    }

    [Fact]
    public void ReadHeader_File_HasTheNamesInTheirOrder() =>
        MicrodataFile
            .ReadHeader(Micro)
            .Take(11)
            .Should()
            .Equal("rid", "province", "district", "commune", "village", "w", "female", "age", "inc", "hhsize", "q001");

    [Fact]
    public void Columns_NamedTwice_AreRefused() =>
        ((Action)(() => _ = new MicrodataColumns { Numbers = ["q1", "q1"] }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'q1'*");

    private static string Many(int rows) =>
        "province,village,w,q1,q2\n"
        + string.Concat(Enumerable.Range(0, rows).Select(row => $"P0{row % 7},{row % 12},1.5,{row % 2},{row % 5}\n"));

    private static IEnumerable<(string?, string?, double?, double?)> Cells(SurveyData data) =>
        Rows(data)
            .Select(row =>
                (
                    data.CategoryAt("province", row),
                    data.CategoryAt("village", row),
                    data.NumberAt("q1", row),
                    data.NumberAt("q2", row)
                )
            );

    private static IEnumerable<int> Rows(SurveyData data) => Enumerable.Range(0, data.RowCount);

    private static SurveyData Read(
        string csv,
        MicrodataFileOptions? options = null,
        MicrodataColumns? columns = null
    ) =>
        MicrodataFile.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(csv)),
            Reading.FileName,
            columns ?? Columns,
            options
        );

    private static InvalidFileException Failure(
        string csv,
        MicrodataFileOptions? options = null,
        MicrodataColumns? columns = null
    ) => Reading.Failure(() => Read(csv, options, columns));

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private sealed class ReportList : IProgress<MicrodataProgress>
    {
        public List<MicrodataProgress> Reports { get; } = [];

        public void Report(MicrodataProgress value) => Reports.Add(value);
    }
}
