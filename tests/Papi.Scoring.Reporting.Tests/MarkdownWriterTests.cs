using System.Globalization;
using Papi.Scoring.Data;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting.Tests;

public class MarkdownWriterTests
{
    private static readonly ScoreTable Published = PublishedScores.Table.Aggregate();

    // Report of Lai Châu of April 2025 and the PAPI report of 2024.
    [Theory]
    [InlineData(Language.Vietnamese, "43,48", "31/61", "trung bình thấp")]
    [InlineData(Language.English, "43.48", "31/61", "low average")]
    public void Write_LaiChau2024_TellsThePublishedPosition(Language language, params string[] expected) =>
        Write("Lai Châu", 2024, language).Should().ContainAll(expected);

    [Theory]
    [InlineData("Lai Châu", 2024, Language.Vietnamese)]
    [InlineData("Hà Nội", 2019, Language.English)]
    [InlineData("Bắc Giang", 2022, Language.English)]
    [InlineData("Quảng Ninh", 2023, Language.Vietnamese)]
    public void Write_TableOfDimensions_HoldsTheScoresOfTheScorecard(string name, int year, Language language)
    {
        var scores = Published.Year(year);
        var province = scores.Provinces.Find(name);
        string[] lines = Write(name, year, language).Split('\n');

        foreach (var node in scores.Index.Dimensions)
        {
            // The dimensions are the one table whose rows begin with D1, D2 and so on.
            string cell = Array
                .Find(lines, line => line.StartsWith($"| {node.Code} |", StringComparison.Ordinal))!
                .Split('|')[3]
                .Trim();
            double? printed = string.Equals(cell, "—", StringComparison.Ordinal)
                ? null
                : double.Parse(cell.Replace(',', '.'), CultureInfo.InvariantCulture);

            // Half a unit of the second decimal, and the rounding of the difference itself.
            (printed is null)
                .Should()
                .Be(scores.ScoreOf(province, node) is null);
            if (scores.ScoreOf(province, node) is { } score)
            {
                printed.Should().BeApproximately(score.Points, 0.005 + 1e-9);
            }
        }
    }

    // D6 rose by 0.001554, which two decimals do not show.
    [Fact]
    public void Write_RiseTooSmallToShow_HasNoSignInTheTableAndMoreDecimalsInTheText() =>
        Write("Lai Châu", 2024, Language.Vietnamese)
            .Should()
            .Contain("D6 Cung ứng dịch vụ công (+0,002)")
            .And.Contain("| D6 | Cung ứng dịch vụ công | 7,72 | 0,00 |")
            .And.NotContainAny("+0,00 ", "-0,00 ");

    [Theory]
    [InlineData("Quảng Ninh", 2023, "has no total")]
    [InlineData("Bắc Giang", 2022, "D1, D2, D4, D5")]
    public void Write_MissingData_IsSaidPlainly(string name, int year, string expected) =>
        Write(name, year, Language.English).Should().Contain(expected);

    [Fact]
    public void Write_HistoryAcrossABreak_GivesTheReasonInsteadOfADifference() =>
        Write("Lai Châu", 2024, Language.English)
            .Split('\n')
            .Single(line => line.StartsWith("| 2017 |", StringComparison.Ordinal))
            .Should()
            .Contain("| — (");

    private static string Write(string name, SurveyYear year, Language language) =>
        MarkdownWriter.Write(
            ProvincialReport.Compose(Published, Published.Year(year).Provinces.Find(name), year, language)
        );
}
