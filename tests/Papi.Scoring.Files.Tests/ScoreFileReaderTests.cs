using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

/// <summary>What <see cref="ScoreFile"/> says of wrong files: the place and the words.</summary>
public class ScoreFileReaderTests
{
    private static readonly ScoreFileOptions Vietnamese = new() { Style = DecimalStyle.Vietnamese };

    [Theory]
    [InlineData("province,year,1.1\n12,2024\n", 2, 3, "1.1", "The row has only 2 fields and the header 3 columns.")]
    [InlineData(
        "province,year,1.1,1.2\n12,2024,1,5,1,6\n",
        2,
        5,
        null,
        "The row has 6 fields and the header 4 columns. Probably written with a decimal comma: "
            + "read with the Vietnamese style (--style vi), with ';' between the columns; "
            + "otherwise put a field with a comma in quotes."
    )]
    [InlineData(
        "province,year,1.1\n12,2024,\"1,5\"\n",
        2,
        3,
        "1.1",
        "'1,5' is written with a decimal comma: read with the Vietnamese style (--style vi), with ';' between the columns."
    )]
    [InlineData(
        "province;year;1.1\n12;2024;1,5\n",
        1,
        1,
        "province;year;1.1",
        "The header is one column with ';' in it; columns are separated by ','. Its numbers are probably "
            + "written with a decimal comma: read with the Vietnamese style (--style vi), with ';' between the columns."
    )]
    [InlineData(
        "province\tyear\t1.1\n",
        1,
        1,
        "province year 1.1",
        "The header is one column with 'tab' in it; columns are separated by ','."
    )]
    [InlineData(
        "province,year,1.1\n12,2024,high\n",
        2,
        3,
        "1.1",
        "'high' is not a number: write digits with a decimal separator like 43.48, without groups or exponent; "
            + "leave the field empty where there is no figure."
    )]
    [InlineData(
        "province,year,1.1\n12,2024,2.6\n",
        2,
        3,
        "1.1",
        "'2.6' is outside the scale of 1.1, which runs from 0.25 to 2.5."
    )]
    [InlineData(
        "province,year,7.2\n12,2024,0.32\n",
        2,
        3,
        "7.2",
        "'0.32' is outside the scale of 7.2, which runs from 0.3333 to 3.3333."
    )]
    [InlineData(
        "province,year,1.1\n12,2024,0\n",
        2,
        3,
        "1.1",
        "'0' is outside the scale of 1.1, which runs from 0.25 to 2.5. Leave the field empty where there is no figure; "
            + "0 is a value."
    )]
    [InlineData(
        "province,year,1.1\nLai Chua,2024,1.5\n",
        2,
        1,
        "province",
        "No province 'Lai Chua' among the 63 valid to 2025-06-30; near: Lai Chau (12)."
    )]
    [InlineData("province,year,1.1\n,2024,1.5\n", 2, 1, "province", "The province is missing.")]
    [InlineData("province,year,1.1\n12,,1.5\n", 2, 2, "year", "The year is missing.")]
    [InlineData("province,year,1.1\n12,24,1.5\n", 2, 2, "year", "'24' is not a year: write four digits like 2024.")]
    [InlineData("province,year,1.1\n12,2O24,1.5\n", 2, 2, "year", "'2O24' is not a year: write four digits like 2024.")]
    [InlineData("province,year,1.1\n12,2010,1.5\n", 2, 2, "year", "No edition covers 2010; known are 2011-2024.")]
    [InlineData("province,year,1.1\n12,1066,1.5\n", 2, 2, "year", "No edition covers 1066; known are 2011-2024.")]
    [InlineData(
        "province,year,1.1\n12,2025,1.5\n",
        2,
        2,
        "year",
        "No edition covers 2025; known are 2011-2024. If the structure has not changed, add --edition 2021; if it has, give the new edition as a JSON file (--edition)."
    )]
    [InlineData(
        "province,year,1.7\n12,2024,1.5\n",
        1,
        3,
        "1.7",
        "'1.7' is neither the province nor the year, nor the number or id of a node in any edition of 2011-2024; "
            + "near: 1.1 (Civic Knowledge), 1.2 (Opportunities for Participation), 1.3 (Quality of Village Head Elections)."
    )]
    [InlineData(
        "province,year,total\n12,2024,43.48\n",
        1,
        3,
        "total",
        "The column 'total' is refused: a total is computed from its parts, not taken from a file."
    )]
    [InlineData("province,year,1.1,1.1\n12,2024,1.5,1.5\n", 1, 4, "1.1", "The column repeats column 3 ('1.1').")]
    [InlineData("code,year,1.1,tỉnh\n12,2024,1.5,12\n", 1, 4, "tỉnh", "The column repeats column 1 ('code').")]
    [InlineData("province,year,,1.1\n12,2024,,1.5\n", 1, 3, null, "The column has no name.")]
    [InlineData(
        "year,1.1\n2024,1.5\n",
        1,
        null,
        null,
        "The column of the province is missing (province or province_code)."
    )]
    [InlineData("province,1.1\n12,1.5\n", 1, null, null, "The column of the year is missing (year).")]
    [InlineData("province,year\n12,2024\n", 1, null, null, "There is no column of scores, such as 1.1 or D3.")]
    [InlineData("\nprovince,year,1.1\n", 2, null, null, "The file has a header and no rows.")]
    [InlineData(
        "province,year,1.1\n12,2024,1.5\nLAI CHAU,2024,1.6\n",
        3,
        1,
        "province",
        "'LAI CHAU' in 2024 is already in line 2."
    )]
    [InlineData(
        "province,year,5.2\n12,2020,1.5\n12,2021,1.5\n",
        3,
        3,
        "5.2",
        "2021 has no node '5.2' (PAPI, edition 2021): leave the field empty."
    )]
    [InlineData(
        "province,year,D1,1.1,1.2\n12,2024,5,1.5,1.5\n",
        2,
        3,
        "D1",
        "D1 is given twice: itself and through 1.1, which is part of it; keep one of the two."
    )]
    [InlineData(
        "province,year,1.1,D1\n12,2024,1.5,5\n",
        2,
        4,
        "D1",
        "D1 is given twice: itself and through 1.1, which is part of it; keep one of the two."
    )]
    [InlineData(
        "province,year,7.2,air-quality\n12,2024,2,2\n",
        2,
        4,
        "air-quality",
        "7.2 is given twice: also in column 3 (7.2)."
    )]
    [InlineData(
        "province,year,1.1\n\"La\"i,2024,1.5\n",
        2,
        null,
        null,
        "Text follows a closing quote; a quote inside a quoted field is written twice (\"\")."
    )]
    [InlineData(
        "province,year,1.1\nCư M\"gar,2024,1.5\n",
        2,
        null,
        null,
        "A quote stands in the middle of a field; put the field in quotes and write the inner quote twice (\"\")."
    )]
    [InlineData(
        "province,year,1.1\n12,2024,1.5\n\"11,2024,1.5\n10,2024,1.5\n",
        3,
        null,
        null,
        "A quote that opens in this line is not closed before the end of the file."
    )]
    public void Read_OneProblem_IsPlacedAndExplained(string csv, int line, int? column, string? header, string message)
    {
        var problem = Reading.ScoreProblems(csv).Should().ContainSingle().Subject;

        problem.Message.English.Should().Be(message);
        problem.Message.Vietnamese.Should().NotBeNullOrWhiteSpace().And.NotBe(message);
        (problem.Line, problem.Column, problem.Header).Should().Be((line, column, header));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-∞")]
    [InlineData("1e0")]
    [InlineData("1E+0")]
    [InlineData("1,234.5")]
    [InlineData("1 000")]
    [InlineData("1.")]
    [InlineData("--1")]
    [InlineData("#N/A")]
    [InlineData("0x1")]
    public void Read_NoPlainNumber_IsRefused(string text)
    {
        var problem = Reading
            .ScoreProblems($"province,year,1.1\n12,2024,\"{text}\"\n")
            .Should()
            .ContainSingle()
            .Subject;

        (problem.Line, problem.Column, problem.Text).Should().Be((2, 3, text));
        problem.Message.English.Should().StartWith($"'{text}' is not a number");
    }

    [Fact]
    public void Read_DecimalPointInTheVietnameseStyle_NamesTheRemedy() =>
        Reading
            .ScoreProblems("province;year;1.1\n12;2024;1.5\n", Vietnamese)
            .Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Be("'1.5' is written with a decimal point: read without --style vi, with ',' between the columns.");

    [Fact]
    public void Read_CommasInTheVietnameseStyle_NamesTheRemedy() =>
        Reading
            .ScoreProblems("province,year,1.1\n12,2024,1.5\n", Vietnamese)
            .Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Be(
                "The header is one column with ',' in it; columns are separated by ';'. "
                    + "Its numbers are probably written with a decimal point: read without --style vi, with ',' between the columns."
            );

    [Fact]
    public void Read_DecimalComma_NamesTheRemedyInVietnamese()
    {
        var problem = Reading.ScoreProblems("province,year,1.1\n12,2024,\"1,5\"\n").Single();

        problem
            .Describe(Language.Vietnamese)
            .Should()
            .Be(
                "dòng 2, cột 3 (1.1): '1,5' viết bằng dấu phẩy thập phân: hãy đọc theo kiểu Việt Nam (--style vi), các cột cách nhau bằng ';'."
            );
    }

    [Fact]
    public void Read_OutsideScale_HasDecimalCommasInVietnamese() =>
        Reading
            .ScoreProblems("province,year,7.2\n12,2024,9\n")
            .Single()
            .Message.Vietnamese.Should()
            .Be("'9' nằm ngoài thang điểm của 7.2, từ 0,3333 đến 3,3333.");

    // Old 02 is Hà Giang, which merged into Tuyên Quang.
    [Fact]
    public void Read_CodeOfTheOtherVintage_SaysWhatBecameOfIt()
    {
        var options = new ScoreFileOptions
        {
            Editions = PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(null)),
        };

        Reading
            .ScoreProblems("province,year,1.1\n02,2025,1.5\n", options)
            .Single()
            .Message.English.Should()
            .Be("'02' (Ha Giang) merged into Tuyen Quang (08) on 2025-07-01.");
    }

    [Fact]
    public void Read_ManyProblems_ListsThemAllInTheOrderOfTheFile()
    {
        const string csv = """
            province,year,1.1,9.9,5.2
            12,2024,abc,,1
            Atlantis,2024,9,,

            10,2024
            11,1999,x,,
            Lai Châu,2024,1.5,,
            """;

        Reading
            .ScoreProblems(csv)
            .Select(problem => (problem.Line, problem.Column))
            .Should()
            .Equal((1, 4), (2, 3), (2, 5), (3, 1), (3, 3), (5, 3), (6, 2), (7, 1));
    }

    [Fact]
    public void Read_MoreProblemsThanTheLimit_ListsTheFirstAndSaysSo()
    {
        string csv = "province,year,1.1\n" + string.Concat(Enumerable.Repeat("12,x,1.5\n", 10));

        var failure = Reading.Failure(() => Reading.Scores(csv, new ScoreFileOptions { MaxProblems = 3 }));

        failure.Problems.Select(problem => problem.Line).Should().Equal(2, 3, 4);
        failure.HasMore.Should().BeTrue();
        failure.Message.Should().StartWith("'memory.csv' cannot be used: more than 3 problems.");
    }

    [Fact]
    public void Read_AsManyProblemsAsTheLimit_HasNoMore()
    {
        string csv = "province,year,1.1\n" + string.Concat(Enumerable.Repeat("12,x,1.5\n", 3));

        Reading.Failure(() => Reading.Scores(csv, new ScoreFileOptions { MaxProblems = 3 })).HasMore.Should().BeFalse();
    }

    [Fact]
    public void Read_LongText_IsShortened()
    {
        string text = new('x', 5000);

        var problem = Reading.ScoreProblems($"province,year,1.1\n{text},2024,{text}\n");

        problem.Should().HaveCount(2);
        problem.Should().OnlyContain(item => item.Text!.Length == 61 && item.ToString().Length < 400);
    }
}
