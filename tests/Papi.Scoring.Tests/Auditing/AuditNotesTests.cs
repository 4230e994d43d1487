using Papi.Scoring.Auditing;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>What an audit notes beside the verdicts.</summary>
public class AuditNotesTests
{
    // papi.org.vn, province page, Hà Tĩnh 2015: dimension 1 is 6.44 and its sub-dimensions 1.48, 1.84, 1.77 and 1.35.
    [Theory]
    [InlineData("6.44", null)]
    [InlineData("6,46", null)]
    [InlineData("6.460", null)]
    [InlineData("6.465", "D1 2015 prints 6.465, its printed parts give 6.44 ± 0.0205.")]
    [InlineData("6.47", "D1 2015 prints 6.47, its printed parts give 6.44 ± 0.025.")]
    [InlineData("6.54", "D1 2015 prints 6.54, its printed parts give 6.44 ± 0.025.")]
    [InlineData("6", null)]
    public void Compute_SumOfPrintedParts_HoldsWithinAllRoundings(string printed, string? note)
    {
        var notes = Audit.Notes([Audit.Score(2015, "D1", printed), .. Parts("1.48", "1.84", "1.77", "1.35")]);

        notes.Select(item => item.Message.English).Should().Equal(note is null ? [] : [note]);
        notes.All(item => item.Rule == AuditRules.PartsAddUp && item.ClaimIds.Count == 5).Should().BeTrue();
    }

    [Fact]
    public void Compute_SumWithAPartThatIsMissingOrMalformed_IsNotJudged()
    {
        Audit.Notes([Audit.Score(2015, "D1", "6.54"), .. Parts("1.48", "1.84", "1.77")]).Should().BeEmpty();
        Audit.Notes([Audit.Score(2015, "D1", "6.54"), .. Parts("1.48", "1.84", "1.77", "1.3.5")]).Should().BeEmpty();
    }

    [Fact]
    public void Compute_FiguresPrintedTwice_AddUpByTheFinest() =>
        Audit
            .Notes([
                Audit.Score(2015, "D1", "6.4"),
                Audit.Score(2015, "D1", "6.4400"),
                .. Parts("1.48", "1.84", "1.77", "1.35"),
                Audit.Score(2015, "1.1", "1.5"),
            ])
            .Should()
            .BeEmpty();

    // 6.5 alone would allow for 6.44; 6.4800 does not.
    [Fact]
    public void Compute_FinestOfFiguresPrintedTwice_IsTheOneThatDoesNotAddUp() =>
        Audit
            .Notes([
                Audit.Score(2015, "D1", "6.5"),
                Audit.Score(2015, "D1", "6.4800"),
                .. Parts("1.48", "1.84", "1.77", "1.35"),
            ])
            .Select(note => note.Message.English)
            .Should()
            .Equal("D1 2015 prints 6.4800, its printed parts give 6.44 ± 0.02005.");

    // The parts are 6.444 ± 0.011, and 6.46 ± 0.005 just meets them: each can have been rounded from the very middle.
    [Theory]
    [InlineData("6.46", 0)]
    [InlineData("6.47", 1)]
    public void Compute_SumAsFarOffAsAllRoundingsTogether_Holds(string printed, int notes) =>
        Audit
            .Notes([Audit.Score(2015, "D1", printed), .. Parts("1.48", "1.84", "1.772", "1.352")])
            .Should()
            .HaveCount(notes);

    // A sub-dimension is the weighted mean of its indicators, which are percentages and ratings.
    [Fact]
    public void Compute_NodeThatIsAMean_IsNotTheSumOfItsParts() =>
        Audit
            .Notes(
                Audit.Score(2024, "1.1", "1.0337"),
                Audit.Score(2024, "1.1.1", "58.37"),
                Audit.Score(2024, "1.1.2", "40.48")
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void Compute_SumOfDimensions_IsThatOfTheTotal()
    {
        string[] scores = ["5.24", "5.43", "4.22", "6.64", "7.13", "7.72", "3.68", "3.42"];
        Claim[] dimensions = [.. scores.Select((score, i) => Audit.Score(2024, $"D{i + 1}", score))];

        Audit.Notes([Audit.Score(2024, "total", "43.48"), .. dimensions]).Should().BeEmpty();
        Audit
            .Notes([Audit.Score(2024, "total", "43.68"), .. dimensions])
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be(
                new LocalizedText(
                    "Tổng điểm 2024 in 43.68, các phần in ra cộng lại được 43,48 ± 0,045.",
                    "The total 2024 prints 43.68, its printed parts give 43.48 ± 0.045."
                )
            );
    }

    [Theory]
    [InlineData("+0.27", null)]
    [InlineData("+0.30", "D1 2023-2024 prints +0.30, its printed parts give 0.27 ± 0.025.")]
    public void Compute_SumOfPrintedChanges_HoldsWithinAllRoundings(string printed, string? note) =>
        Audit
            .Notes(
                Audit.Change(2023, 2024, "D1", printed),
                Audit.Change(2023, 2024, "1.1", "+0.11"),
                Audit.Change(2023, 2024, "1.2", "-0.17"),
                Audit.Change(2023, 2024, "1.3", "-0.05"),
                Audit.Change(2023, 2024, "1.4", "+0.38")
            )
            .Select(item => item.Message.English)
            .Should()
            .Equal(note is null ? [] : [note]);

    // Construction permits were a part of D5 in 2020: the changes of the three that stayed are not all of its change.
    [Fact]
    public void Compute_ChangesAcrossAnotherSetOfParts_DoNotAddUpAndAreNotJudged() =>
        Audit
            .Notes(
                Audit.Change(2020, 2021, "D5", "+0.10"),
                Audit.Change(2020, 2021, "5.1", "+0.80"),
                Audit.Change(2020, 2021, "5.3", "+0.80"),
                Audit.Change(2020, 2021, "5.4", "+0.80")
            )
            .Should()
            .NotContain(note => note.Rule == AuditRules.ChangesAddUp);

    [Theory]
    [InlineData("43.48", "43.4796", false)]
    [InlineData("43.48", "43.47", false)]
    [InlineData("43.48", "43,48/80", false)]
    [InlineData("43.48", "43.46", true)]
    [InlineData("43.48", "43.4749", true)]
    public void Compute_ScorePrintedTwice_MayBeRoundedDifferently(string first, string second, bool isNoted)
    {
        var notes = Audit.Notes(Audit.Score(2024, "total", first), Audit.Score(2024, "total", second));

        notes.Should().HaveCount(isNoted ? 1 : 0);
        notes.All(note => note.Rule == AuditRules.PrintedTwice).Should().BeTrue();
    }

    [Fact]
    public void Compute_FigurePrintedDifferentlyAmongSeveral_ListsThemAll()
    {
        var note = Audit
            .Notes(
                Audit.Rank(2024, "total", "31"),
                Audit.Rank(2024, "total", "031"),
                Audit.Rank(2024, "total", "32"),
                Audit.Rank(2023, "total", "18")
            )
            .Should()
            .ContainSingle()
            .Which;

        note.Rule.Should().Be(AuditRules.PrintedTwice);
        note.ClaimIds.Should().Equal("c1", "c2", "c3");
        note.Message.English.Should().Be("The total 2024 (rank) is printed differently: 31 (c1), 031 (c2), 32 (c3).");
        note.ToString().Should().StartWith("PAPI2006 c1, c2, c3: ");
    }

    [Theory]
    [InlineData("1,90/2.5", null)]
    [InlineData("1.90/2,50", null)]
    [InlineData("1.90", null)]
    [InlineData("1.90/10", "1.90/10 of 6.1 in 2024: 10 printed as the maximum, the scale ends at 2.50.")]
    public void Compute_DenominatorOfAScore_IsTheTopOfItsScale(string printed, string? note)
    {
        var notes = Audit.Notes(Audit.Score(2024, "6.1", printed));

        notes.Select(item => item.Message.English).Should().Equal(note is null ? [] : [note]);
        notes.All(item => item.Rule == AuditRules.PrintedMaximum).Should().BeTrue();
    }

    [Fact]
    public void Compute_ThirdsAsDenominator_AreRounded() =>
        Audit.Notes(Audit.Score(2024, "7.1", "0.94/3.33"), Audit.Score(2024, "8.1", "0,59/3,3")).Should().BeEmpty();

    [Theory]
    [InlineData(2024, "31/61", null)]
    [InlineData(2024, "31/63", "Rank 31/63 of the total in 2024: 63 printed, 61 ranked.")]
    [InlineData(2024, "99/63", "Rank 99/63 of the total in 2024: 63 printed, 61 ranked.")]
    [InlineData(2020, "55/63", null)]
    [InlineData(2020, "55/61", "Rank 55/61 of the total in 2020: 61 printed, 63 ranked.")]
    public void Compute_DenominatorOfARank_IsHowManyWereRanked(int year, string printed, string? note) =>
        Audit
            .Notes(Audit.Rank(year, "total", printed))
            .Select(item => item.Message.English)
            .Should()
            .Equal(note is null ? [] : [note]);

    // 34 provinces since July 2025.
    [Theory]
    [InlineData("3/34", 0)]
    [InlineData("3/63", 1)]
    public void Compute_DenominatorAmongThe34_IsTheirNumber(string printed, int notes)
    {
        var editions = PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(null));
        var builder = new ScoreTableBuilder(editions, "own.1").AddYear(2025, ProvinceRegistry.Vintage2025);
        foreach (var province in ProvinceRegistry.Vintage2025.Provinces)
        {
            builder.Set(2025, province, editions.For(2025).Find("D1"), new Score(9 - (0.1 * province.Index)));
        }

        var third = ProvinceRegistry.Vintage2025.Provinces[2];
        var table = builder.Build().Aggregate();

        Audit.Notes(table, third.Code, Audit.Rank(2025, "D1", printed)).Should().HaveCount(notes);
        ReportAudit
            .Compute(table, third, [Audit.Rank(2025, "D1", printed)])
            .Findings[0]
            .Verdict.Should()
            .Be(Verdict.Consistent);
    }

    [Theory]
    [InlineData("D1", 2017, 2018, "D1 2017-2018: not comparable (2018: ")]
    [InlineData("poverty-lists", 2017, 2018, "2.2 2017-2018: not comparable (")]
    [InlineData("total", 2020, 2021, "The total 2020-2021: comparable, but some parts broke (D5, 2021: ")]
    [InlineData("D6", 2020, 2021, null)]
    [InlineData("D1", 2023, 2024, null)]
    public void Compute_ChangeAcrossABreak_IsNotedWithTheReason(string node, int from, int year, string? beginning)
    {
        var notes = Audit.Notes(
            Audit.Change(from, year, node, "+0.10"),
            new Claim("x", node, ClaimQuantity.Direction, year, "tăng", from)
        );

        notes.Should().HaveCount(beginning is null ? 0 : 1);
        notes.All(note => note.Rule == AuditRules.SeriesBreak && note.ClaimIds.Count == 2).Should().BeTrue();
        notes.All(note => note.Message.English.StartsWith(beginning!, StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Compute_RankChangeAcrossABreak_IsComparable() =>
        Audit.Notes(new Claim("x", "total", ClaimQuantity.RankChange, 2018, "+1", 2017)).Should().BeEmpty();

    // Hà Giang and Tuyên Quang became one province in 2025; Lai Châu stayed, but its rank is one among estimates.
    [Theory]
    [InlineData("Tuyên Quang", "c1 c2 c3")]
    [InlineData("Lai Châu", "c2")]
    public void Compute_HarmonisedTable_NotesWhatRestsOnEstimates(string province, string claims)
    {
        var table = Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025);

        var audit = ReportAudit.Compute(
            table,
            ProvinceRegistry.Vintage2025.Find(province),
            [
                Audit.Score(2024, "total", "43.00", "c1"),
                Audit.Rank(2024, "total", "5", "c2"),
                Audit.Change(2023, 2024, "total", "+1.00", "c3"),
            ]
        );

        var note = audit.Notes.Should().ContainSingle().Which;
        note.Rule.Should().Be(AuditRules.PublishedData);
        string.Join(' ', note.ClaimIds).Should().Be(claims);
        audit.IsEstimate.Should().BeTrue();
        LaiChauReport.Audit.IsEstimate.Should().BeFalse();
    }

    private static IEnumerable<Claim> Parts(params string[] printed) =>
        printed.Select((text, i) => Audit.Score(2015, $"1.{i + 1}", text));
}
