using Papi.Scoring.Auditing;
using Papi.Scoring.Files;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>The report of Lai Châu of April 2025 against the published figures.</summary>
public class LaiChauReportTests
{
    // Reference/lai-chau-2024-verdicts.csv, worked out from the figures claim by claim, with the reason of each.
    public static TheoryData<string, Verdict, string> Verdicts
    {
        get
        {
            var data = new TheoryData<string, Verdict, string>();
            foreach (var row in ReferenceFile.Read("lai-chau-2024-verdicts.csv"))
            {
                data.Add(row["id"], VerdictOf(row["verdict"]), row["reason"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Compute_ClaimOfTheReport_HasTheVerdictThatTheFiguresGive(string id, Verdict verdict, string reason) =>
        LaiChauReport.Finding(id).Verdict.Should().Be(verdict, reason);

    // Reference/lai-chau-2024-messages.csv: a change of it changes what people are told.
    [Fact]
    public void Compute_WholeReport_SaysInBothLanguagesWhatTheFiguresGive() =>
        LaiChauReport
            .Audit.Findings.Select(finding => (finding.Claim.Id, finding.Message))
            .Concat(
                LaiChauReport.Audit.Notes.Select(note =>
                    ($"{note.Rule.Id} {string.Join(' ', note.ClaimIds)}", note.Message)
                )
            )
            .Should()
            .Equal(
                ReferenceFile
                    .Read("lai-chau-2024-messages.csv")
                    .Select(row => (row["about"], new LocalizedText(row["vietnamese"], row["english"])))
            );

    // What the tests read by their own means, the reader of files reads too.
    [Fact]
    public void Read_FileOfTheReport_GivesTheSameClaims() =>
        ClaimFile
            .Read(Path.Combine(AppContext.BaseDirectory, "Reference", "lai-chau-2024-claims.csv"), Published.Scored)
            .Should()
            .Equal(LaiChauReport.Claims);

    [Fact]
    public void Compute_WholeReport_HasOneFindingForEachClaimInTheirOrder()
    {
        LaiChauReport.Audit.Findings.Select(finding => finding.Claim).Should().Equal(LaiChauReport.Claims);
        LaiChauReport.Audit.Findings.Should().HaveCount(162);
        Verdicts.Should().HaveCount(162);
    }

    [Theory]
    [InlineData(Verdict.Consistent, 125)]
    [InlineData(Verdict.WithinDocument, 20)]
    [InlineData(Verdict.Truncated, 4)]
    [InlineData(Verdict.Contradicted, 11)]
    [InlineData(Verdict.Malformed, 1)]
    [InlineData(Verdict.OutOfRange, 1)]
    [InlineData(Verdict.Unverifiable, 0)]
    public void Count_Verdict_CountsItsFindings(Verdict verdict, int count)
    {
        LaiChauReport.Audit.Count(verdict).Should().Be(count);
        LaiChauReport.Audit.Findings.Count(finding => finding.Verdict == verdict).Should().Be(count);
    }

    [Fact]
    public void Compute_59546_IsOutOfRangeAndTheSeparatorIsMissed()
    {
        var finding = LaiChauReport.Finding("c033");

        finding.Verdict.Should().Be(Verdict.OutOfRange);
        finding.Rule.Should().Be(AuditRules.WithinScale);
        finding.ExpectedNumber.Should().BeApproximately(5.954646, 1e-9);
        finding.Difference.Should().BeApproximately(59546 - 5.954646, 1e-9);
        finding.IsError.Should().BeTrue();
        finding
            .Message.Should()
            .Be(
                new LocalizedText(
                    "59546 nằm ngoài thang điểm từ 1 đến 10; số liệu là 5,954646; có lẽ là 5,9546.",
                    "59546 lies outside the scale from 1 to 10; the data give 5.954646; 5.9546 may be meant."
                )
            );
    }

    [Fact]
    public void Compute_TwoSeparators_IsMalformedAndTheDataSayWhatIsMeant()
    {
        var finding = LaiChauReport.Finding("c115");

        finding.Verdict.Should().Be(Verdict.Malformed);
        finding.Rule.Should().Be(AuditRules.ReadableNumber);
        finding.ExpectedNumber.Should().BeApproximately(0.001554, 1e-9);
        finding.Difference.Should().BeNull();
        finding
            .Message.Should()
            .Be(
                new LocalizedText(
                    "'+0.0.16' không phải là một số; số liệu là +0,001554.",
                    "'+0.0.16' is not a number; the data give +0.001554."
                )
            );
    }

    // 1.90 after 2.02 is printed as a fall of 0.18.
    [Fact]
    public void Compute_DifferenceOfMinus018_IsContradictedByTheDataAndByTheDocument()
    {
        var finding = LaiChauReport.Finding("c119");

        finding.Verdict.Should().Be(Verdict.Contradicted);
        finding.Rule.Should().Be(AuditRules.Of(ClaimQuantity.Change));
        finding.Difference.Should().BeApproximately(-0.18 + 0.115084, 1e-9);
        finding.Message.English.Should().Be("Disagrees: the data give -0.115084, off by -0.064916.");
    }

    [Fact]
    public void Compute_Rank54_IsContradictedAndWas55()
    {
        var finding = LaiChauReport.Finding("c018");

        finding.Verdict.Should().Be(Verdict.Contradicted);
        finding.ExpectedNumber.Should().Be(55);
        finding.Difference.Should().Be(-1);
        finding.Message.Vietnamese.Should().Be("Không khớp: số liệu là 55/63, lệch -1.");
    }

    [Theory]
    [InlineData("c005")]
    [InlineData("c021")]
    public void Compute_TotalOf2023_IsContradictedByItsParts(string id)
    {
        var finding = LaiChauReport.Finding(id);

        finding.Verdict.Should().Be(Verdict.Contradicted);
        finding.ExpectedNumber.Should().BeApproximately(43.622253, 1e-9);
    }

    // The change follows from the misprinted total, and the rank change from the misprinted rank.
    [Theory]
    [InlineData("c020", "Equals the document's own figures, 43.4796 (c019) − 43.6827 (c021); the data give -0.142686.")]
    [InlineData("c017", "Equals the document's own figures, 54/63 (c018) − 31/63 (c002); the data give +24.")]
    public void Compute_ChangeOfMisprintedFigures_NamesThem(string id, string message)
    {
        LaiChauReport.Finding(id).Verdict.Should().Be(Verdict.WithinDocument);
        LaiChauReport.Finding(id).Message.English.Should().Be(message);
    }

    [Theory]
    [InlineData("PAPI2001", "c002", "Rank 31/63 of the total in 2024: 63 printed, 61 ranked.")]
    [InlineData("PAPI2001", "c010", "Rank 27/63 of the total in 2022: 63 printed, 61 ranked.")]
    [InlineData("PAPI2001", "c014", "Rank 30/63 of the total in 2021: 63 printed, 60 ranked.")]
    [InlineData(
        "PAPI2004",
        "c035 c038 c041 c044 c047",
        "D1 2023-2024 prints +0.26, its printed parts give -0.1962 ± 0.05515."
    )]
    [InlineData(
        "PAPI2004",
        "c052 c055 c058 c061 c064",
        "D2 2023-2024 prints -0.04, its printed parts give -0.0288 ± 0.0052."
    )]
    public void Compute_FiguresBesideEachOther_AreNoted(string rule, string claims, string message)
    {
        var note = LaiChauReport.Audit.Notes.Single(item =>
            string.Equals(string.Join(' ', item.ClaimIds), claims, StringComparison.Ordinal)
        );

        note.Rule.Id.Should().Be(rule);
        note.Message.English.Should().Be(message);
    }

    [Fact]
    public void Compute_ComparisonAcrossTheBreakOf2021_IsNotedAndNoVerdict()
    {
        var note = LaiChauReport.Audit.Notes.Single(item => item.Rule == AuditRules.SeriesBreak);

        note.ClaimIds.Should().Equal("c015");
        note.Message.English.Should().StartWith("The total 2020-2024: comparable, but some parts broke (D5, 2021: ");
    }

    [Fact]
    public void Compute_WholeReport_HasNoOtherNotes() => LaiChauReport.Audit.Notes.Should().HaveCount(6);

    [Fact]
    public void HasErrors_WholeReport_AreThere()
    {
        LaiChauReport.Audit.HasErrors.Should().BeTrue();
        LaiChauReport.Audit.Findings.Count(finding => finding.IsError).Should().Be(13);
    }

    [Fact]
    public void ToString_Result_CountsTheVerdicts() =>
        LaiChauReport
            .Audit.ToString()
            .Should()
            .Be(
                "Lai Chau: 162 claims, 1 Malformed, 1 OutOfRange, 125 Consistent, 20 WithinDocument, 4 Truncated, 11 Contradicted"
            );

    [Fact]
    public void DataVersion_Result_IsThatOfThePublishedScores() =>
        LaiChauReport.Audit.DataVersion.Should().Be(Published.Scored.Latest.DataVersion);

    private static Verdict VerdictOf(string name) =>
        Enum.Parse<Verdict>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
