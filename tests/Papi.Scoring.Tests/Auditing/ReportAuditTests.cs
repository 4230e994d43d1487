using Papi.Scoring.Auditing;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>The verdicts on numbers, and which of them comes first.</summary>
public class ReportAuditTests
{
    // Lai Châu 2024: D1 5.236280, 7.3 0.676791, total 43.479567.
    [Theory]
    [InlineData("D1", "5.24", Verdict.Consistent)]
    [InlineData("D1", "5,24/10", Verdict.Consistent)]
    [InlineData("D1", "5", Verdict.Consistent)]
    [InlineData("D1", "5.236280", Verdict.Consistent)]
    [InlineData("D1", "5.236282", Verdict.Consistent)]
    [InlineData("D1", "5.236283", Verdict.Contradicted)]
    [InlineData("D1", "5.23", Verdict.Truncated)]
    [InlineData("D1", "5.2362", Verdict.Truncated)]
    [InlineData("D1", "5.25", Verdict.Contradicted)]
    [InlineData("D1", "4", Verdict.Contradicted)]
    [InlineData("D1", "0.9", Verdict.OutOfRange)]
    [InlineData("D1", "1.0", Verdict.Contradicted)]
    [InlineData("D1", "10", Verdict.Contradicted)]
    [InlineData("D1", "10.1", Verdict.OutOfRange)]
    [InlineData("D1", "-5.24", Verdict.OutOfRange)]
    [InlineData("D1", "52363", Verdict.OutOfRange)]
    [InlineData("D1", "5.2.4", Verdict.Malformed)]
    [InlineData("D1", "5.236,3", Verdict.Malformed)]
    [InlineData("D1", "năm phẩy hai", Verdict.Malformed)]
    [InlineData("7.3", "0.3", Verdict.OutOfRange)]
    [InlineData("7.3", "1", Verdict.Consistent)]
    [InlineData("1.1", "3", Verdict.OutOfRange)]
    [InlineData("7.3", "0.2", Verdict.OutOfRange)]
    [InlineData("7.3", "3.33", Verdict.Contradicted)]
    [InlineData("7.3", "3.34", Verdict.OutOfRange)]
    [InlineData("total", "43.5", Verdict.Consistent)]
    [InlineData("total", "7.9", Verdict.OutOfRange)]
    [InlineData("total", "81", Verdict.OutOfRange)]
    [InlineData("control-of-corruption", "6,6353", Verdict.Consistent)]
    public void Compute_Score_HasTheFirstVerdictThatApplies(string node, string printed, Verdict verdict) =>
        Audit.Of(Audit.Score(2024, node, printed)).Verdict.Should().Be(verdict);

    // Lai Châu 2023 to 2024: D1 +0.269928, D2 -0.034483, D3 -0.294080, D6 +0.001554.
    [Theory]
    [InlineData("D1", "+0.27", Verdict.Consistent)]
    [InlineData("D1", "0,27", Verdict.Consistent)]
    [InlineData("D1", "-0.27", Verdict.Contradicted)]
    [InlineData("D1", "+0.26", Verdict.Truncated)]
    [InlineData("D3", "-0.2941", Verdict.Consistent)]
    [InlineData("D3", "\u22120.2941", Verdict.Consistent)]
    [InlineData("D3", "\u20130,2941", Verdict.Consistent)]
    [InlineData("D3", "-0.2940", Verdict.Truncated)]
    [InlineData("D3", "-0.2942", Verdict.Contradicted)]
    [InlineData("D2", "-0.03", Verdict.Consistent)]
    [InlineData("D2", "-0.04", Verdict.Contradicted)]
    [InlineData("D6", "+0.001", Verdict.Truncated)]
    [InlineData("D6", "0", Verdict.Consistent)]
    [InlineData("D6", "+59546", Verdict.Contradicted)]
    public void Compute_Change_IsNeverOutOfRangeAndTruncatedTowardsZero(string node, string printed, Verdict verdict) =>
        Audit.Of(Audit.Change(2023, 2024, node, printed)).Verdict.Should().Be(verdict);

    // The data give +0.269928. The report prints 5.24 and 4.97, then 5.23 and 4.97.
    [Theory]
    [InlineData("+0.27", "5.24", "4.97", Verdict.Consistent)]
    [InlineData("+0.26", "5.23", "4.97", Verdict.WithinDocument)]
    [InlineData("+0.26", "5.2300", "4,97/10", Verdict.WithinDocument)]
    [InlineData("+0.260", "5.23", "4.97", Verdict.WithinDocument)]
    [InlineData("+0.26", "5.2363", "4.97", Verdict.Truncated)]
    [InlineData("+0.2663", "5.2363", "4.97", Verdict.WithinDocument)]
    [InlineData("-0.26", "5.23", "4.97", Verdict.Contradicted)]
    [InlineData("+0.31", "5.2.4", "4.97", Verdict.Contradicted)]
    public void Compute_ChangeOfPrintedFigures_IsConsistentBeforeWithinTheDocumentBeforeTruncated(
        string change,
        string after,
        string before,
        Verdict verdict
    ) =>
        Audit
            .Of(
                Audit.Change(2023, 2024, "D1", change),
                Audit.Score(2024, "participation", after),
                Audit.Score(2023, "D1", before)
            )
            .Verdict.Should()
            .Be(verdict);

    [Fact]
    public void Compute_FiguresOfAnotherNodeYearOrQuantity_AreNoPairOfTheChange() =>
        Audit
            .Of(
                Audit.Change(2023, 2024, "D1", "+0.50"),
                Audit.Score(2024, "D1", "5.24"),
                Audit.Score(2022, "D1", "4.74"),
                Audit.Score(2023, "D2", "4.74"),
                new Claim("x", "D1", ClaimQuantity.RangeMin, 2023, "4.74")
            )
            .Verdict.Should()
            .Be(Verdict.Contradicted);

    [Fact]
    public void Compute_AnyPairOfFiguresPrintedTwice_BearsOutTheChange() =>
        Audit
            .Of(
                Audit.Change(2023, 2024, "total", "-0.20"),
                Audit.Score(2024, "total", "43.4796"),
                Audit.Score(2023, "total", "43.6827"),
                Audit.Score(2024, "total", "43.48"),
                Audit.Score(2023, "total", "43.68")
            )
            .Message.English.Should()
            .StartWith("Equals the document's own figures, 43.48 (other3) − 43.68 (other4)");

    // 31st after 18th.
    [Theory]
    [InlineData("-13", Verdict.Consistent)]
    [InlineData("-013", Verdict.Consistent)]
    [InlineData("-13,0", Verdict.Consistent)]
    [InlineData("13", Verdict.Contradicted)]
    [InlineData("-13.2", Verdict.Contradicted)]
    [InlineData("-14", Verdict.Contradicted)]
    [InlineData("lùi 13", Verdict.Malformed)]
    public void Compute_RankChange_IsPositiveForAClimbAndWhole(string printed, Verdict verdict) =>
        Audit.Of(new Claim("x", "total", ClaimQuantity.RankChange, 2024, printed, 2023)).Verdict.Should().Be(verdict);

    [Fact]
    public void Compute_RankChangeOfPrintedRanks_IsWithinTheDocument() =>
        Audit
            .Of(
                new Claim("x", "total", ClaimQuantity.RankChange, 2024, "+23", 2020),
                Audit.Rank(2020, "total", "54/63"),
                Audit.Rank(2024, "total", "31")
            )
            .Verdict.Should()
            .Be(Verdict.WithinDocument);

    [Theory]
    [InlineData("31", Verdict.Consistent)]
    [InlineData("31/63", Verdict.Consistent)]
    [InlineData("31/61", Verdict.Consistent)]
    [InlineData("031", Verdict.Consistent)]
    [InlineData("30", Verdict.Contradicted)]
    [InlineData("31.4", Verdict.Contradicted)]
    [InlineData("31.000001", Verdict.Contradicted)]
    [InlineData("-31", Verdict.Contradicted)]
    [InlineData("99", Verdict.Contradicted)]
    [InlineData("thứ 31", Verdict.Malformed)]
    [InlineData("31/", Verdict.Malformed)]
    public void Compute_Rank_IsRightOrWrongWhateverItsDenominator(string printed, Verdict verdict) =>
        Audit.Of(Audit.Rank(2024, "total", printed)).Verdict.Should().Be(verdict);

    // Known facts: An Giang has four up and four down although the press says three and five. Of Điện Biên's dimensions,
    // only e-governance rose.
    [Theory]
    [InlineData("An Giang", ClaimQuantity.CountUp, "3", Verdict.Contradicted)]
    [InlineData("An Giang", ClaimQuantity.CountUp, "04", Verdict.Consistent)]
    [InlineData("An Giang", ClaimQuantity.CountDown, "5", Verdict.Contradicted)]
    [InlineData("An Giang", ClaimQuantity.CountDown, "4/8", Verdict.Consistent)]
    [InlineData("Điện Biên", ClaimQuantity.CountUp, "1", Verdict.Consistent)]
    [InlineData("Điện Biên", ClaimQuantity.CountUp, "7", Verdict.Contradicted)]
    [InlineData("Điện Biên", ClaimQuantity.CountDown, "7", Verdict.Consistent)]
    [InlineData("Điện Biên", ClaimQuantity.CountDown, "1", Verdict.Contradicted)]
    public void Compute_Count_IsOfTheDimensionsThatMoved(
        string province,
        ClaimQuantity quantity,
        string printed,
        Verdict verdict
    )
    {
        Audit.Of(province, new Claim("x", "dimensions", quantity, 2024, printed, 2023)).Verdict.Should().Be(verdict);
        Audit.Of(province, new Claim("x", "total", quantity, 2024, printed, 2023)).Verdict.Should().Be(verdict);
    }

    // 1.1 and 1.4 rose, 1.2 and 1.3 fell; the own sub-dimensions of D1 lie between 1.033711 and 1.492470.
    [Theory]
    [InlineData(ClaimQuantity.CountUp, "2", 2023)]
    [InlineData(ClaimQuantity.CountDown, "2", 2023)]
    [InlineData(ClaimQuantity.SpreadMin, "1.03", null)]
    [InlineData(ClaimQuantity.SpreadMax, "1.49", null)]
    public void Compute_PartsOfADimension_AreItsSubDimensions(ClaimQuantity quantity, string printed, int? baseYear) =>
        Audit
            .Of(new Claim("x", "D1", quantity, 2024, printed, baseYear is { } year ? (SurveyYear)year : null))
            .Verdict.Should()
            .Be(Verdict.Consistent);

    // Lai Châu 2024: D8 3.423270 to D6 7.721699 on the scale from 1 to 10.
    [Theory]
    [InlineData(ClaimQuantity.SpreadMin, "3.42", Verdict.Consistent)]
    [InlineData(ClaimQuantity.SpreadMax, "7.72/10", Verdict.Consistent)]
    [InlineData(ClaimQuantity.SpreadMax, "43.48", Verdict.OutOfRange)]
    [InlineData(ClaimQuantity.SpreadMin, "3.41", Verdict.Contradicted)]
    public void Compute_Spread_LiesOnTheScaleOfADimension(ClaimQuantity quantity, string printed, Verdict verdict) =>
        Audit.Of(new Claim("x", "dimensions", quantity, 2024, printed)).Verdict.Should().Be(verdict);

    // Quảng Ninh has no data in 2021, and D2 and D4 are missing in 2018.
    [Theory]
    [InlineData(ClaimQuantity.Score, 2021, "total", "43.00", null)]
    [InlineData(ClaimQuantity.Rank, 2021, "total", "5", null)]
    [InlineData(ClaimQuantity.Tier, 2021, "D1", "cao", null)]
    [InlineData(ClaimQuantity.Tier, 2021, "D1", "trung vị", null)]
    [InlineData(ClaimQuantity.Change, 2022, "D1", "+0.10", 2021)]
    [InlineData(ClaimQuantity.RankChange, 2022, "D1", "+1", 2021)]
    [InlineData(ClaimQuantity.Direction, 2022, "D1", "tăng", 2021)]
    [InlineData(ClaimQuantity.CountUp, 2019, "dimensions", "4", 2018)]
    [InlineData(ClaimQuantity.MostImproved, 2019, "dimensions", "D1", 2018)]
    [InlineData(ClaimQuantity.SpreadMin, 2018, "dimensions", "4.00", null)]
    [InlineData(ClaimQuantity.SpreadMax, 2018, "dimensions", "7.00", null)]
    [InlineData(ClaimQuantity.Highest, 2018, "dimensions", "D6", null)]
    [InlineData(ClaimQuantity.Score, 2018, "total", "44.00", null)]
    public void Compute_DataThatAreMissing_AreNothingToJudgeBy(
        ClaimQuantity quantity,
        int year,
        string node,
        string printed,
        int? baseYear
    )
    {
        var finding = Audit.Of(
            "22",
            new Claim("x", node, quantity, year, printed, baseYear is { } from ? (SurveyYear)from : null)
        );

        finding.Verdict.Should().Be(Verdict.Unverifiable);
        finding.ExpectedNumber.Should().BeNull();
        finding.ExpectedWords.Should().BeNull();
        finding.Difference.Should().BeNull();
        finding.IsError.Should().BeFalse();
        finding.Message.English.Should().StartWith("Cannot be checked: ").And.Contain($"{year}");
    }

    [Fact]
    public void Compute_NationalRangeOfAYearInWhichTheProvinceIsMissing_IsChecked() =>
        Audit
            .Of("22", new Claim("x", "total", ClaimQuantity.RangeMax, 2021, "48.06"))
            .ExpectedNumber.Should()
            .BeApproximately(Published.Scored.Year(2021).Statistics("total")!.Max.Points, 1e-12);

    [Theory]
    [InlineData("43.0.0", Verdict.Malformed)]
    [InlineData("4300", Verdict.OutOfRange)]
    [InlineData("43.00", Verdict.Unverifiable)]
    public void Compute_DataThatAreMissing_StillShowWhatIsNoScore(string printed, Verdict verdict)
    {
        var finding = Audit.Of("22", Audit.Score(2021, "total", printed));

        finding.Verdict.Should().Be(verdict);
        finding.Message.English.Should().NotContain("the data give");
    }

    // The scale of 6.1 goes from 0.25 to 2.50. Without data, a number is outside where all that rounds to it is.
    [Theory]
    [InlineData("0.1", Verdict.OutOfRange)]
    [InlineData("0.19", Verdict.OutOfRange)]
    [InlineData("0.2", Verdict.Unverifiable)]
    [InlineData("0", Verdict.Unverifiable)]
    [InlineData("3", Verdict.Unverifiable)]
    [InlineData("2.6", Verdict.OutOfRange)]
    [InlineData("4", Verdict.OutOfRange)]
    public void Compute_ScaleWithoutData_LeavesRoomForTheRounding(string printed, Verdict verdict) =>
        Audit.Of("22", Audit.Score(2021, "6.1", printed)).Verdict.Should().Be(verdict);

    [Fact]
    public void Compute_ChangeFromAYearWithoutData_CanStillBeThatOfTheDocument()
    {
        var finding = Audit.Of(
            "22",
            Audit.Change(2021, 2022, "total", "-1.00"),
            Audit.Score(2021, "total", "43.50"),
            Audit.Score(2022, "total", "42.50")
        );

        finding.Verdict.Should().Be(Verdict.WithinDocument);
        finding
            .Message.Vietnamese.Should()
            .Be("Bằng hiệu hai số in trong chính văn bản, 42.50 (other2) − 43.50 (other1).");
    }

    // E-governance has been a dimension since 2018.
    [Fact]
    public void Compute_NodeThatTheBaseYearLacks_CannotBeChecked() =>
        Audit.Of(Audit.Change(2017, 2018, "D8", "+0.10")).Verdict.Should().Be(Verdict.Unverifiable);

    // "2.1" is access to information in 2018 and the poverty lists in 2017.
    [Fact]
    public void Compute_NumberThatMeansAnotherNodeInTheBaseYear_IsThatOfTheYear()
    {
        Audit.Of(Audit.Change(2017, 2018, "2.1", "+0.10")).Verdict.Should().Be(Verdict.Unverifiable);
        Audit
            .Of(Audit.Change(2017, 2018, "poverty-lists", "+0.10"))
            .ExpectedNumber.Should()
            .BeApproximately(
                Published.Points(2018, "12", "poverty-lists") - Published.Points(2017, "12", "poverty-lists"),
                1e-12
            );
    }

    [Fact]
    public void Compute_YearThatAnEditionCoversWithoutData_CannotBeChecked()
    {
        var editions = PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(null));
        var table = new ScoreTableBuilder(editions, "own.1")
            .AddYear(2024, ProvinceRegistry.Vintage2008)
            .Set(2024, Published.LaiChau, editions.For(2024).Find("1.1"), new Score(1))
            .Build()
            .Aggregate();

        var audit = ReportAudit.Compute(table, Published.LaiChau, [Audit.Score(2025, "D1", "5.24")]);

        audit.Findings[0].Verdict.Should().Be(Verdict.Unverifiable);
        audit.DataVersion.Should().BeEmpty();
    }

    // Lai Châu went over unchanged in 2025; Hà Giang did not.
    [Fact]
    public void Compute_ProvinceOfTheOtherVintage_IsThatOfTheSameTerritory()
    {
        Judge(ProvinceRegistry.Vintage2025.Find("Lai Châu"))
            .Should()
            .Equal(Verdict.Consistent, Verdict.Consistent, Verdict.Consistent);
        Judge(ProvinceRegistry.Vintage2025.Find("Tuyên Quang"))
            .Should()
            .Equal(Verdict.Unverifiable, Verdict.Unverifiable, Verdict.Unverifiable);

        static IEnumerable<Verdict> Judge(Province province) =>
            ReportAudit
                .Compute(
                    Published.Scored,
                    province,
                    [
                        Audit.Score(2024, "total", "43.48", "a"),
                        Audit.Rank(2024, "total", "31", "b"),
                        new Claim("c", "total", ClaimQuantity.Tier, 2024, "trung bình thấp"),
                    ]
                )
                .Findings.Select(finding => finding.Verdict);
    }

    [Fact]
    public void Compute_NoClaims_FindsNothing()
    {
        var audit = ReportAudit.Compute(Published.Scored, Published.LaiChau, []);

        audit.Findings.Should().BeEmpty();
        audit.Notes.Should().BeEmpty();
        audit.HasErrors.Should().BeFalse();
        audit.Rules.Should().Equal(AuditRules.All);
        audit.ToString().Should().Be("Lai Chau: 0 claims");
    }

    [Fact]
    public void Compute_TableThatIsNotAggregated_Throws() =>
        FluentActions
            .Invoking(() =>
                ReportAudit.Compute(Published.Raw, Published.LaiChau, [Audit.Score(2024, "total", "43.48")])
            )
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*Aggregate()*");

    [Fact]
    public void Compute_ClaimsThatCannotBeAudited_ThrowsWithAllOfThem()
    {
        Claim[] claims =
        [
            Audit.Score(2024, "D1", "5.24", "a"),
            Audit.Score(2024, "D9", "5.24", "b"),
            Audit.Score(2010, "D1", "5.24", "a"),
        ];

        var exception = FluentActions
            .Invoking(() => ReportAudit.Compute(Published.Scored, Published.LaiChau, claims))
            .Should()
            .Throw<InvalidClaimsException>()
            .Which;

        exception
            .Problems.Select(problem => (problem.ClaimId, problem.Field))
            .Should()
            .Equal(("b", ClaimField.Node), ("a", ClaimField.Year), ("a", ClaimField.Id));
        exception
            .Problems[2]
            .Message.Should()
            .Be(new LocalizedText("Mã 'a' đã có ở một dòng trước.", "The id 'a' belongs to an earlier claim."));
        exception
            .Message.ReplaceLineEndings("\n")
            .Should()
            .Match(
                "The claims have 3 problems:\n- b (Node): PAPI, edition 2021 has no node 'D9'.\n"
                    + "- a (Year): No edition covers 2010; *\n- a (Id): The id 'a' belongs to an earlier claim."
            );
    }

    [Fact]
    public void Compute_OneClaimThatCannotBeAudited_ThrowsWithTheReason() =>
        FluentActions
            .Invoking(() =>
                ReportAudit.Compute(Published.Scored, Published.LaiChau, [Audit.Score(2024, "D1", " ", "a")])
            )
            .Should()
            .Throw<InvalidClaimsException>()
            .Which.Message.ReplaceLineEndings("\n")
            .Should()
            .Be("The claims have 1 problem:\n- a (Printed): What the report prints is missing.");

    [Fact]
    public void Compute_Null_Throws()
    {
        FluentActions
            .Invoking(() => ReportAudit.Compute(null!, Published.LaiChau, []))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("table");
        FluentActions
            .Invoking(() => ReportAudit.Compute(Published.Scored, null!, []))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("province");
        FluentActions
            .Invoking(() => ReportAudit.Compute(Published.Scored, Published.LaiChau, null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("claims");
        FluentActions
            .Invoking(() => ReportAudit.Compute(Published.Scored, Published.LaiChau, [null!]))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("claims");
    }

    // What the data round to is consistent, and a whole unit away from it is not.
    [Fact]
    public void Compute_EveryScoreOfThePanelRounded_IsConsistent()
    {
        var claims =
            from scores in Published.Scored.Years
            from node in scores.Index.Nodes
            let score = node.Depth < 3 ? scores.ScoreOf(Published.LaiChau, node) : null
            where score is not null
            from decimals in Enumerable.Range(0, 7)
            select Audit.Score(
                scores.Year.Value,
                node.Code,
                Scoring.Text.DecimalStyle.Vietnamese.Format(score.Value.Points, decimals),
                $"{scores.Year} {node.Code} {decimals}"
            );

        var audit = ReportAudit.Compute(Published.Scored, Published.LaiChau, claims);

        audit.Findings.Should().HaveCountGreaterThan(3000);
        audit.Findings.Where(finding => finding.Verdict != Verdict.Consistent).Should().BeEmpty();
        audit.Notes.Should().BeEmpty();
    }
}
