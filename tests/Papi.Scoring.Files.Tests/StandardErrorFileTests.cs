using System.Text;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class StandardErrorFileTests
{
    private static readonly ScoreTable Table = PublishedScores.Table.Aggregate();

    private static readonly DataFileOptions Vietnamese = new() { Style = DecimalStyle.Vietnamese };

    // The official workbook of 2023; 191 degrees of freedom are of one's own.
    [Fact]
    public void Read_HaNoi2023_HasItsStandardError()
    {
        var errors = Read("province,year,node,se,df\nTP. Hà Nội,2023,total,0.157685,191\n");

        var estimate = errors.EstimateOf(Table.Year(2023), "01", "total");

        estimate!.Value.StandardError.Should().Be(0.157685);
        estimate.Value.DegreesOfFreedom.Should().Be(191);
        (errors.Count, errors.DataVersion).Should().Be((1, "user"));
    }

    [Theory]
    [InlineData("code,year,node,se\n12,2024,D3,0.1\n")]
    [InlineData("SE,Node,NĂM,Tỉnh\n0.1,vertical-accountability,2024,Lai Chau\n")]
    [InlineData("\uFEFFprovince_code , year, node, se, df \r\n\r\n12,2024,d3, 0.1, \r\n,,,,\r\n")]
    [InlineData("province,year,node,se\n12,2024,D3,0.1\n12,2023,D3,\n")]
    public void Read_ColumnsAndSpellings_DoNotMatter(string csv)
    {
        string id = Table.Year(2024).Index.Find("D3").Id;
        var errors = Read(csv.Replace("vertical-accountability", id, StringComparison.Ordinal));

        errors.Count.Should().Be(1);
        errors
            .EstimateOf(Table.Year(2024), "Lai Châu", "D3")
            .Should()
            .Be(new ScoreEstimate(Table.ScoreOf(2024, "Lai Châu", "D3")!.Value, 0.1));
    }

    [Fact]
    public void Read_VietnameseStyle_HasSemicolonsAndCommas() =>
        Read("tỉnh;năm;node;se;df\nLai Châu;2024;D3;0,1;12,5\n", Vietnamese)
            .EstimateOf(Table.Year(2024), "12", "D3")!
            .Value.DegreesOfFreedom.Should()
            .Be(12.5);

    // "2.1" is poverty lists until 2017 and access to information since 2018.
    [Fact]
    public void Read_Number_MeansTheNodeOfTheEditionOfTheRow()
    {
        var errors = Read("province,year,node,se\n12,2017,2.1,0.1\n12,2018,2.1,0.2\n");

        errors.EstimateOf(Table.Year(2017), "12", "poverty-lists")!.Value.StandardError.Should().Be(0.1);
        errors.EstimateOf(Table.Year(2018), "12", "access-to-information")!.Value.StandardError.Should().Be(0.2);
    }

    [Fact]
    public void Read_File_IsThatOfTheStream()
    {
        using var file = new TemporaryFile("province,year,node,se\n12,2024,D3,0.1\n");

        StandardErrorFile
            .Read(file.Path, Table, new DataFileOptions { DataVersion = "office-7" })
            .ToString()
            .Should()
            .Be("1 standard errors, data office-7");
    }

    [Fact]
    public void Read_NoSuchFile_IsAProblemOfTheFile() =>
        Reading
            .Failure(() => StandardErrorFile.Read("/no/such/file.csv", Table))
            .Problems.Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Be("There is no such file.");

    [Fact]
    public void Read_Nulls_AreRefused()
    {
        FluentActions.Invoking(() => StandardErrorFile.Read(null!, Table)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StandardErrorFile.Read("x.csv", null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => StandardErrorFile.Read(null!, "x.csv", Table))
            .Should()
            .Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => StandardErrorFile.Read(new MemoryStream(), null!, Table))
            .Should()
            .Throw<ArgumentNullException>();
    }

    private static StandardErrors Read(string csv, DataFileOptions? options = null) =>
        StandardErrorFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Reading.FileName, Table, options);
}
