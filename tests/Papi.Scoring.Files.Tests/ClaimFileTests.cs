using System.Text;
using Papi.Scoring.Auditing;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class ClaimFileTests
{
    private const string Header = "id,section,node,quantity,year,printed,base_year\n";

    private static readonly ScoreTable Table = PublishedScores.Table;

    // The first and some odd rows of the report of Lai Châu of 2024.
    [Fact]
    public void Read_RowsOfAReport_GivesThemAsPrinted()
    {
        var claims = Read(
            Header
                + "c001,intro,total,score,2024,43.48,\n"
                + "c006,intro,total,rank_change,2024,-13,2023\n"
                + "c050,III.2,D2,range_max,2024,\"6,23\",\n"
                + "c115,III.6,D6,change,2024,+0.0.16,2023\n"
                + "c135,,D7,tier,2024,Trung bình Cao,\n"
                + "c162,IV,dimensions,most_improved,2024,D1,2023\n"
        );

        claims
            .Should()
            .Equal(
                new Claim("c001", "total", ClaimQuantity.Score, 2024, "43.48", null, "intro"),
                new Claim("c006", "total", ClaimQuantity.RankChange, 2024, "-13", 2023, "intro"),
                new Claim("c050", "D2", ClaimQuantity.RangeMax, 2024, "6,23", null, "III.2"),
                new Claim("c115", "D6", ClaimQuantity.Change, 2024, "+0.0.16", 2023, "III.6"),
                new Claim("c135", "D7", ClaimQuantity.Tier, 2024, "Trung bình Cao"),
                new Claim("c162", "dimensions", ClaimQuantity.MostImproved, 2024, "D1", 2023, "IV")
            );
    }

    [Fact]
    public void Read_ColumnsInAnotherOrderAndCase_AreFound() =>
        Read("Printed,BASE_YEAR,year,Quantity,node,id\n+23,2020,2024,RANK_CHANGE,total,a\n")
            .Should()
            .Equal(new Claim("a", "total", ClaimQuantity.RankChange, 2024, "+23", 2020));

    // Excel in Vietnamese separates by semicolons; the printed numbers are the report's own in either file.
    [Fact]
    public void Read_VietnameseStyle_SeparatesBySemicolons() =>
        Read(
                "\uFEFFid;node;quantity;year;printed;base_year\r\na;D2;range_max;2024;6,23;\r\nb;D2;range_min;2024;4.42;\r\n",
                new TableFileOptions { Style = DecimalStyle.Vietnamese }
            )
            .Should()
            .Equal(
                new Claim("a", "D2", ClaimQuantity.RangeMax, 2024, "6,23"),
                new Claim("b", "D2", ClaimQuantity.RangeMin, 2024, "4.42")
            );

    [Fact]
    public void Read_BlankLinesAndSpaces_ArePassedOver() =>
        Read(Header + "\n a , , D1 , score , 2024 , 5.24 , \n,,,,,,\n")
            .Should()
            .Equal(new Claim("a", "D1", ClaimQuantity.Score, 2024, "5.24"));

    // A number means the node of the edition of its year.
    [Fact]
    public void Read_NodeOfAnEarlierEdition_IsInOrder() =>
        Read(Header + "a,,5.2,score,2020,1.50,\nb,,poverty-lists,change,2018,+0.10,2017\n").Should().HaveCount(2);

    [Fact]
    public void Read_Result_CannotBeWrittenTo() =>
        Read(Header + "a,,D1,score,2024,5.24,\n")
            .Should()
            .BeAssignableTo<IList<Claim>>()
            .Which.IsReadOnly.Should()
            .BeTrue();

    [Fact]
    public void Read_Path_NamesTheFile()
    {
        using var file = new TemporaryFile(Header + "a,,D1,score,2024,5.24,\n");

        ClaimFile.Read(file.Path, Table).Should().ContainSingle();

        var failure = Reading.Failure(() => ClaimFile.Read(file.Path + "x", Table));
        failure.FileName.Should().Be(file.Path + "x");
        failure.Problems.Should().ContainSingle().Which.Message.English.Should().Be("There is no such file.");
    }

    [Fact]
    public void Read_Stream_StaysOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + "a,,D1,score,2024,5.24,\n"));

        ClaimFile.Read(stream, Reading.FileName, Table);

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Read_Null_Throws()
    {
        FluentActions
            .Invoking(() => ClaimFile.Read(null!, Table))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("path");
        FluentActions
            .Invoking(() => ClaimFile.Read("claims.csv", null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("table");
        FluentActions
            .Invoking(() => ClaimFile.Read(Stream.Null, null!, Table))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("fileName");
        FluentActions
            .Invoking(() => ClaimFile.Read(Stream.Null, Reading.FileName, null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("table");
    }

    private static IReadOnlyList<Claim> Read(string csv, TableFileOptions? options = null) =>
        ClaimFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Reading.FileName, Table, options);
}
