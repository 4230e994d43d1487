using Papi.Scoring.Auditing;

namespace Papi.Scoring.Tests.Auditing;

public class FindingTests
{
    [Fact]
    public void ToString_Finding_IsOneInvariantLine() =>
        LaiChauReport
            .Finding("c119")
            .ToString()
            .Should()
            .Be("PAPI1102 c119 '-0,18' Contradicted: Disagrees: the data give -0.115084, off by -0.064916.");

    [Fact]
    public void ToString_Claim_NamesTheYears()
    {
        LaiChauReport.Claims[3].ToString().Should().Be("c004: total change 2023-2024 '-0.20'");
        LaiChauReport.Claims[0].ToString().Should().Be("c001: total score 2024 '43.48'");
    }

    [Theory]
    [InlineData(Verdict.Malformed, true)]
    [InlineData(Verdict.OutOfRange, true)]
    [InlineData(Verdict.Contradicted, true)]
    [InlineData(Verdict.Consistent, false)]
    [InlineData(Verdict.WithinDocument, false)]
    [InlineData(Verdict.Truncated, false)]
    [InlineData(Verdict.Unverifiable, false)]
    public void IsError_Verdict_TellsWhatHasToBeCorrected(Verdict verdict, bool isError) =>
        (LaiChauReport.Finding("c001") with { Verdict = verdict }).IsError.Should().Be(isError);
}
