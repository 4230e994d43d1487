using System.Text;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class ScoreFileTests
{
    [Fact]
    public void Read_PublishedScores_EqualsThePublishedTableToTheBit()
    {
        var read = ScoreFile.Read(Path.Combine("Reference", "published-scores.csv"));

        read.Years.Select(year => year.Year.Value).Should().Equal(Enumerable.Range(2011, 14));
        foreach (var expected in PublishedScores.Table.Years)
        {
            var year = read.Year(expected.Year);
            year.Index.Should().BeSameAs(expected.Index);
            year.Provinces.Should().BeSameAs(expected.Provinces);
            foreach (var node in expected.Index.Nodes)
            {
                Column(year, node).Should().Equal(Column(expected, node), $"{node} in {expected.Year} is the same");
            }
        }

        static IEnumerable<Score?> Column(YearScores scores, IndexNode node) =>
            scores.Provinces.Provinces.Select(province => scores.ScoreOf(province, node));
    }

    // Lai Châu 2024 in the published figures.
    [Fact]
    public void Read_ColumnsInAnyOrderByNumberOrId_AreFound()
    {
        var table = Reading.Scores("air-quality,YEAR,D3,Province\n2.061358,2024,4.2190,Lai Châu\n");

        table.ScoreOf(2024, "12", "7.2").Should().Be(new Score(2.061358));
        table.ScoreOf(2024, "12", "D3").Should().Be(new Score(4.2190));
        table.ScoreOf(2024, "12", "7.1").Should().BeNull();
    }

    [Theory]
    [InlineData("province", "year")]
    [InlineData("Province_Code", "Year")]
    [InlineData("code", "year")]
    [InlineData("tỉnh", "năm")]
    [InlineData("TỈNH", "NĂM")]
    [InlineData("ti\u0309nh", "na\u0306m")]
    [InlineData("tinh", "nam")]
    [InlineData("Mã tỉnh", "năm")]
    [InlineData("ma_tinh", "year")]
    public void Read_NamesOfProvinceAndYear_InBothLanguages(string province, string year) =>
        Reading.Scores($"{province},{year},1.1\n12,2024,1.5\n").ScoreOf(2024, "12", "1.1").Should().Be(new Score(1.5));

    [Theory]
    [InlineData("1")]
    [InlineData("01")]
    [InlineData("TP. Hà Nội")]
    [InlineData("Ha Noi")]
    [InlineData("HANOI")]
    public void Read_SpellingsOfAProvince_AreTheSame(string province) =>
        Reading.Scores($"province,year,1.1\n{province},2024,1.5\n").ScoreOf(2024, "01", "1.1").Should().NotBeNull();

    // "2.1" is poverty lists until 2017 and access to information since 2018.
    [Fact]
    public void Read_Number_MeansTheNodeOfTheEditionOfTheRow()
    {
        var table = Reading.Scores("province,year,2.1\n12,2017,1.25\n12,2018,0.5\n");

        table.ScoreOf(2017, "12", "poverty-lists").Should().Be(new Score(1.25));
        table.ScoreOf(2018, "12", "access-to-information").Should().Be(new Score(0.5));
        table.ScoreOf(2018, "12", "poverty-lists").Should().BeNull();
    }

    [Fact]
    public void Read_EmptyFields_AreMissingAndKeepTheYear()
    {
        var table = Reading.Scores("province,year,1.1,1.2\nVĩnh Phúc,2024,,\nLai Châu,2024,1.5, \n");

        table.ScoreOf(2024, "Vĩnh Phúc", "1.1").Should().BeNull();
        table.ScoreOf(2024, "Lai Châu", "1.2").Should().BeNull();
        table.ScoreOf(2024, "Lai Châu", "1.1").Should().Be(new Score(1.5));
    }

    [Fact]
    public void Read_YearWithoutAnyScore_IsAYear() =>
        Reading.Scores("province,year,1.1\n12,2024,\n").Years.Should().ContainSingle();

    [Fact]
    public void Read_VietnameseStyle_HasSemicolonsAndCommas() =>
        Reading
            .Scores(
                "province;year;1.1\nLai Châu;2024;1,5\n",
                ScoreFileOptions.Default with
                {
                    Style = DecimalStyle.Vietnamese,
                }
            )
            .ScoreOf(2024, "12", "1.1")
            .Should()
            .Be(new Score(1.5));

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver() =>
        Reading.Scores("\uFEFFprovince,year,1.1\n12,2024,1.5\n").ScoreOf(2024, "12", "1.1").Should().NotBeNull();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_AnyLineEnding_SeparatesRows(string ending)
    {
        string csv = string.Join(ending, "province,year,1.1", "12,2024,1.5", "11,2024,1.6");

        Reading.Scores(csv).ScoreOf(2024, "11", "1.1").Should().Be(new Score(1.6));
    }

    [Fact]
    public void Read_BlankRowsAndSpaces_DoNotMatter() =>
        Reading
            .Scores("\n \nprovince , year, 1.1 \n\n ,,\n \"Lai Châu\" ,2024, 1.5 \n,,\n")
            .ScoreOf(2024, "12", "1.1")
            .Should()
            .Be(new Score(1.5));

    // 2020 Phú Yên 8.1 = 0.331742 and 2022 Bến Tre 8.1 = 0.332350 lie below 1/3.
    [Theory]
    [InlineData("0.331742")]
    [InlineData("0.33")]
    [InlineData("3.338")]
    public void Read_WithinTheRoomOfPrintedGoalposts_IsTaken(string score) =>
        Reading.Scores($"province,year,7.2\n12,2024,{score}\n").Years.Should().ContainSingle();

    [Fact]
    public void Read_YearsAfterTheMergers_AreOfThe34()
    {
        var options = ScoreFileOptions.Default with { Editions = OpenEnded() };

        Reading
            .Scores("province,year,1.1\n15,2025,1.5\n", options)
            .Year(2025)
            .ScoreOf(ProvinceRegistry.Vintage2025.Find("Lào Cai"), OpenEnded().For(2025).Find("1.1"))
            .Should()
            .Be(new Score(1.5));
    }

    [Fact]
    public void Read_OwnUnits_TakeThePlaceOfProvinces()
    {
        var communes = ProvinceRegistry.FromUnits(
            2024,
            [new RegistryUnit("xa-1", new LocalizedText("Mường Kim", "Muong Kim"))]
        );

        Reading
            .Scores("code,year,1.1\nMường Kim,2024,1.5\n", new ScoreFileOptions { Provinces = communes })
            .ScoreOf(2024, "xa-1", "1.1")
            .Should()
            .Be(new Score(1.5));
    }

    [Fact]
    public void Read_DataVersion_IsThatOfTheOptions()
    {
        const string csv = "province,year,1.1\n12,2024,1.5\n";

        Reading.Scores(csv).Latest.DataVersion.Should().Be("user");
        Reading
            .Scores(csv, new ScoreFileOptions { DataVersion = "office-7" })
            .Latest.DataVersion.Should()
            .Be("office-7");
    }

    [Fact]
    public void Read_Stream_StaysOpen()
    {
        using var stream = new MemoryStream("province,year,1.1\n12,2024,1.5\n"u8.ToArray());

        ScoreFile.Read(stream, "x.csv");

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Read_Nulls_AreRefused()
    {
        FluentActions.Invoking(() => ScoreFile.Read((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ScoreFile.Read(null!, "x.csv")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ScoreFile.Read(new MemoryStream(), null!)).Should().Throw<ArgumentNullException>();
    }

    private static EditionSeries OpenEnded() => PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(null));
}
