using System.Text;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests;

/// <summary>What <see cref="StandardErrorFile"/> says of wrong files: the place and the words.</summary>
public class StandardErrorFileReaderTests
{
    private static readonly ScoreTable Table = PublishedScores.Table;

    [Theory]
    [InlineData(
        "2024,D3,0.1\n",
        "year,node,se",
        1,
        null,
        "The column of the province is missing (province or province_code)."
    )]
    [InlineData("12,D3,0.1\n", "province,node,se", 1, null, "The column of the year is missing (year).")]
    [InlineData(
        "12,2024,0.1\n",
        "province,year,se",
        1,
        null,
        "The column node is missing (the number of a node, such as total, D3, 1.1)."
    )]
    [InlineData("12,2024,D3\n", "province,year,node", 1, null, "The column se is missing (the standard error).")]
    [InlineData(
        "12,2024,D3,0.1,9\n",
        "province,year,node,se,ci",
        1,
        5,
        "'ci' is no column of a file of standard errors: there are province, year, node, se and df."
    )]
    [InlineData("12,2024,D3,0.1,12\n", "province,year,node,se,tỉnh", 1, 5, "The column repeats column 1 ('province').")]
    [InlineData("12,2024,D3,0.1,\n", "province,year,node,se,", 1, 5, "The column has no name.")]
    [InlineData("", "province,year,node,se", 1, null, "The file has a header and no rows.")]
    [InlineData(",2024,D3,0.1\n", "province,year,node,se", 2, 1, "The province is missing.")]
    [InlineData("12,,D3,0.1\n", "province,year,node,se", 2, 2, "The year is missing.")]
    [InlineData("12,2024,,0.1\n", "province,year,node,se", 2, 3, "The node is missing, such as total, D3, 1.1.")]
    [InlineData("12,24,D3,0.1\n", "province,year,node,se", 2, 2, "'24' is not a year: write four digits like 2024.")]
    [InlineData(
        "12,9999,D3,0.1\n",
        "province,year,node,se",
        2,
        2,
        "'9999' is not a year: write four digits like 2024."
    )]
    [InlineData("12,2024,D9,0.1\n", "province,year,node,se", 2, 3, null)]
    [InlineData("12,2024,5.2,0.1\n", "province,year,node,se", 2, 3, null)]
    [InlineData(
        "Lai Chua,2024,D3,0.1\n",
        "province,year,node,se",
        2,
        1,
        "No province 'Lai Chua' among the 63 valid to 2025-06-30; near: Lai Chau (12)."
    )]
    [InlineData(
        "12,2010,D3,0.1\n",
        "province,year,node,se",
        2,
        2,
        "There are no scores of 2010; there are those of 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024."
    )]
    [InlineData(
        "12,2024,D3,-0.1\n",
        "province,year,node,se",
        2,
        4,
        "'-0.1' is negative: a standard error is 0 or more."
    )]
    [InlineData("12,2024,D3,high\n", "province,year,node,se", 2, 4, null)]
    [InlineData("12,2024,D3,NaN\n", "province,year,node,se", 2, 4, null)]
    [InlineData(
        "12,2024,D3,\"0,1\"\n",
        "province,year,node,se",
        2,
        4,
        "'0,1' is written with a decimal comma: read with the Vietnamese style (--style vi), with ';' between the columns."
    )]
    [InlineData(
        "12,2024,D3,0.1,0\n",
        "province,year,node,se,df",
        2,
        5,
        "'0' is no number of degrees of freedom, which is above 0; empty is the normal distribution."
    )]
    [InlineData("12,2024,D3,0.1,many\n", "province,year,node,se,df", 2, 5, null)]
    [InlineData(
        "12,2024,D3,,12\n",
        "province,year,node,se,df",
        2,
        5,
        "There are degrees of freedom and there is no standard error."
    )]
    [InlineData(
        "12,2024,D3,0.1\nLAI CHAU,2024,d3,0.2\n",
        "province,year,node,se",
        3,
        1,
        "'LAI CHAU', D3, 2024 is already in line 2."
    )]
    [InlineData(
        "12,2024,D3,\nLAI CHAU,2024,d3,0.2\n",
        "province,year,node,se",
        3,
        1,
        "'LAI CHAU', D3, 2024 is already in line 2."
    )]
    [InlineData("12,2024\n", "province,year,node,se", 2, 3, "The row has only 2 fields and the header 4 columns.")]
    public void Read_OneMistake_IsPlacedAndExplained(string rows, string header, int line, int? column, string? message)
    {
        var problem = Problems(header + "\n" + rows).Should().ContainSingle().Which;

        (problem.Line, problem.Column).Should().Be((line, column));
        problem.Message.Vietnamese.Should().NotBeEmpty().And.NotBe(problem.Message.English);
        if (message is not null)
        {
            problem.Message.English.Should().Be(message);
        }
    }

    [Fact]
    public void Read_ManyMistakes_AreAllListedInOrder()
    {
        var problems = Problems(
            "province,year,node,se,df\nLai Chua,2024,D9,-1,0\n12,2024,D3,0.1,\n12,1999,D3,x,\n,,,,1\n12,2024,D3,0.2,\n"
        );

        problems
            .Select(problem => (problem.Line, problem.Column))
            .Should()
            .Equal((2, 1), (2, 3), (2, 4), (2, 5), (4, 2), (4, 4), (5, 1), (5, 2), (5, 3), (5, 5), (6, 1));
    }

    [Fact]
    public void Read_MoreMistakesThanListed_StopsThere() =>
        Reading
            .Failure(() =>
                StandardErrorFile.Read(
                    Stream("province,year,node,se\n12,2024,D3,-1\n12,2024,D4,-1\n12,2024,D5,-1\n"),
                    Reading.FileName,
                    Table,
                    new DataFileOptions { MaxProblems = 2 }
                )
            )
            .Should()
            .Match<InvalidFileException>(exception => exception.HasMore && exception.Problems.Count == 2);

    // A number of 400 digits is beyond all doubles.
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_NumberBeyondAllNumbers_IsAProblem(int index)
    {
        string[] fields = ["12", "2024", "D3", "0.1", "5"];
        fields[index] = new string('9', 400);

        Problems("province,year,node,se,df\n" + string.Join(',', fields) + "\n")
            .Should()
            .ContainSingle()
            .Which.Column.Should()
            .Be(index + 1);
    }

    private static IReadOnlyList<FileProblem> Problems(string csv) =>
        Reading.Failure(() => StandardErrorFile.Read(Stream(csv), Reading.FileName, Table)).Problems;

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
