using Papi.Scoring.Auditing;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

public class AuditResultTests
{
    // Lai Châu 2024: D1 5.236280. One error is enough, and two do not make up for each other.
    [Theory]
    [InlineData(false, "5.24")]
    [InlineData(false, "5.23")]
    [InlineData(true, "5.2.4")]
    [InlineData(true, "524")]
    [InlineData(true, "5.42")]
    [InlineData(true, "5.2.4", "524")]
    [InlineData(true, "5.24", "524", "5.42")]
    public void HasErrors_AnyFindingToCorrect_TellsSo(bool hasErrors, params string[] printed) =>
        Of([.. printed.Select((text, i) => Audit.Score(2024, "D1", text, $"c{i}"))]).HasErrors.Should().Be(hasErrors);

    [Fact]
    public void IsEstimate_NoNotes_IsFalse() => Of([Audit.Score(2024, "D1", "5.24")]).IsEstimate.Should().BeFalse();

    [Fact]
    public void IsEstimate_OtherNotesToo_IsTrue()
    {
        var audit = ReportAudit.Compute(
            Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025),
            ProvinceRegistry.Vintage2025.Find("Tuyên Quang"),
            [Audit.Rank(2024, "total", "5/63")]
        );

        audit.Notes.Select(note => note.Rule).Should().Equal(AuditRules.PrintedDenominator, AuditRules.PublishedData);
        audit.IsEstimate.Should().BeTrue();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Count_NoVerdict_SaysSo(int value) =>
        LaiChauReport
            .Audit.Invoking(audit => audit.Count((Verdict)value))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("verdict")
            .WithMessage($"One of the verdicts.*{value}.");

    private static AuditResult Of(Claim[] claims) => ReportAudit.Compute(Published.Scored, Published.LaiChau, claims);
}
