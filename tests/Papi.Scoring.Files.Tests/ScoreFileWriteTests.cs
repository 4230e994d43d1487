using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class ScoreFileWriteTests
{
    public static TheoryData<ScoreFileLayout> Layouts => new(Enum.GetValues<ScoreFileLayout>());

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Write_PublishedScores_AreReadBackToTheBit(ScoreFileLayout layout)
    {
        SampleScores.ShouldBeSame(RoundTrip(PublishedScores.Table, layout), PublishedScores.Table);
        SampleScores.ShouldBeSame(
            RoundTrip(PublishedScores.Table, layout, DecimalStyle.Vietnamese),
            PublishedScores.Table
        );
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Write_AggregatedScores_AreTheSameOnceAggregatedAgain(ScoreFileLayout layout)
    {
        var table = PublishedScores.Table.Aggregate();

        SampleScores.ShouldBeSame(RoundTrip(table, layout).Aggregate(), table);
    }

    // Any doubles within the scale of the nodes, of which some are left out at random, and some dimensions given alone.
    [Theory]
    [MemberData(nameof(Layouts))]
    public void Write_RandomTables_AreReadBackToTheBit(ScoreFileLayout layout) =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var table = SampleScores.Random(seed);
                    SampleScores.ShouldBeSame(RoundTrip(table, layout), table);
                }
            )
            .Check(FixedSeed.Config(20));

    [Fact]
    public void Write_NodesInColumns_HasARowForEachProvinceAndYear()
    {
        string[] lines = Lines(Small(), ScoreFileLayout.NodesInColumns);

        lines[0].Should().Be("province,year,7.1,7.2");
        lines.Should().HaveCount(1 + 63).And.Contain("12,2024,0.5,").And.Contain("01,2024,,2.061358");
        lines.Count(line => line.EndsWith(",2024,,", StringComparison.Ordinal)).Should().Be(61);
    }

    [Fact]
    public void Write_NodesInRows_HasARowForEachProvinceYearAndNode()
    {
        string[] lines = Lines(Small(), ScoreFileLayout.NodesInRows);

        lines[0].Should().Be("province,name,year,node,score");
        lines
            .Should()
            .HaveCount(1 + (63 * 2))
            .And.Contain("01,Hà Nội,2024,air-quality,2.061358")
            .And.Contain("12,Lai Châu,2024,air-quality,");
    }

    [Fact]
    public void Write_VietnameseStyle_HasSemicolonsAndDecimalCommas() =>
        Lines(Small(), ScoreFileLayout.NodesInColumns, DecimalStyle.Vietnamese).Should().Contain("12;2024;0,5;");

    [Theory]
    [InlineData(5e-324)]
    [InlineData(1e-7)]
    [InlineData(1.5e-7)]
    [InlineData(123456789012345680)]
    [InlineData(1.7976931348623157e308)]
    [InlineData(0.1)]
    [InlineData(-2.5e-10)]
    public void PlainNumber_AnySize_HasNoExponentAndIsTheSameNumber(double value)
    {
        string text = PlainNumber.Of(value, DecimalStyle.Invariant);

        text.Should().MatchRegex("^-?[0-9]+([.][0-9]+)?$");
        BitConverter
            .DoubleToInt64Bits(DecimalStyle.Invariant.Parse(text))
            .Should()
            .Be(BitConverter.DoubleToInt64Bits(value));
    }

    [Fact]
    public void Write_NameThatEndsInGz_IsCompressedAndReadBack()
    {
        using var file = new TemporaryFile("", ".csv.gz");

        ScoreFile.Write(PublishedScores.Table, file.Path, ScoreFileLayout.NodesInRows);

        using (var content = new GZipStream(File.OpenRead(file.Path), CompressionMode.Decompress))
        using (var reader = new StreamReader(content, Encoding.UTF8))
        {
            reader.ReadLine().Should().Be("province,name,year,node,score");
        }

        SampleScores.ShouldBeSame(ScoreFile.Read(file.Path), PublishedScores.Table);
    }

    [Fact]
    public void Write_PlainName_ReplacesTheFile()
    {
        using var file = new TemporaryFile(new string('x', 100_000));

        ScoreFile.Write(Small(), file.Path);

        SampleScores.ShouldBeSame(ScoreFile.Read(file.Path), Small());
    }

    // Their provinces are not those of the year, so that reading has to be told.
    [Fact]
    public void Write_ScoresOfMergedProvinces_AreReadBackByTheirRegistry()
    {
        var merged = Harmonizer.Harmonize(PublishedScores.Table, ProvinceRegistry.Vintage2025);

        var read = RoundTrip(merged, ScoreFileLayout.NodesInColumns, provinces: ProvinceRegistry.Vintage2025);

        SampleScores.ShouldBeSame(read, merged);
    }

    [Fact]
    public void Write_TotalWithoutParts_IsRefusedAndTheFileStays()
    {
        var table = new ScoreTableBuilder(PublishedScores.Table.Editions, "total")
            .AddYear(2024)
            .Set(2024, "12", "total", 43.48)
            .Build();
        using var file = new TemporaryFile("kept");

        FluentActions
            .Invoking(() => ScoreFile.Write(table, file.Path))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*2024*");

        File.ReadAllText(file.Path).Should().Be("kept");
    }

    [Fact]
    public void Write_UnknownLayout_IsRefused() =>
        FluentActions
            .Invoking(() => ScoreFile.Write(Small(), new MemoryStream(), (ScoreFileLayout)7))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Read_NodesInRows_TakesNumbersAndIdsAndPassesOverOtherColumns()
    {
        var table = Reading.Scores(
            "Score,note,NODE,year,tỉnh\n2.061358,x,7.2,2024,Lai Châu\n4.2190,,D3,2024,12\n,,7.1,2024,12\n"
        );

        table.ScoreOf(2024, "12", "7.2").Should().Be(new Score(2.061358));
        table.ScoreOf(2024, "12", "D3").Should().Be(new Score(4.2190));
        table.ScoreOf(2024, "12", "7.1").Should().BeNull();
    }

    [Theory]
    [InlineData("12,2024,9.9,1", "no node '9.9'")]
    [InlineData("12,2024,,1", "node is missing")]
    [InlineData("12,2024,total,40", "computed from its parts")]
    [InlineData("12,2024,7.1,99", "99")]
    [InlineData("12,2024,7.1,x", "'x'")]
    [InlineData("Atlantis,2024,7.1,1", "Atlantis")]
    [InlineData("12,2024,7.1,1\n12,2024,7.1,1", "7.1")]
    [InlineData("12,2024,7.1,1\n12,2024,D7,4", "D7")]
    public void Read_NodesInRowsWithAMistake_IsRefusedWithItsPlace(string rows, string expected)
    {
        var problem = Reading.ScoreProblems($"province,year,node,score\n{rows}\n").Should().ContainSingle().Which;

        problem.Message.English.Should().Contain(expected);
        problem.Line.Should().Be(1 + rows.Split('\n').Length);
    }

    [Fact]
    public void Read_NodesInRowsWithoutYear_IsRefused() =>
        Reading
            .ScoreProblems("province,node,score\n12,7.1,1\n")
            .Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Contain("year");

    private static ScoreTable Small() =>
        new ScoreTableBuilder(PublishedScores.Table.Editions, "small")
            .AddYear(2024)
            .Set(2024, "12", "7.1", 0.5)
            .Set(2024, "01", "7.2", 2.061358)
            .Build();

    private static ScoreTable RoundTrip(
        ScoreTable table,
        ScoreFileLayout layout,
        DecimalStyle? style = null,
        ProvinceRegistry? provinces = null
    )
    {
        using var content = new MemoryStream();
        ScoreFile.Write(table, content, layout, style);
        content.Position = 0;
        return ScoreFile.Read(
            content,
            "written.csv",
            new ScoreFileOptions { Style = style ?? DecimalStyle.Invariant, Provinces = provinces }
        );
    }

    private static string[] Lines(ScoreTable table, ScoreFileLayout layout, DecimalStyle? style = null)
    {
        using var content = new MemoryStream();
        ScoreFile.Write(table, content, layout, style);
        return Encoding.UTF8.GetString(content.ToArray()).TrimEnd('\n').Split('\n');
    }
}
