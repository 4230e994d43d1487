using Papi.Scoring.Auditing;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>The verdicts on words: tiers, directions and nodes.</summary>
public class WordJudgeTests
{
    // Lai Châu 2024: total low average and the median, D1 high average, D3 exactly on the first quartile and low.
    [Theory]
    [InlineData("total", "Trung vị", Verdict.Consistent)]
    [InlineData("total", "nhóm trung bình thấp", Verdict.Consistent)]
    [InlineData("total", "Trung bình cao", Verdict.Contradicted)]
    [InlineData("D1", "Trung bình Cao", Verdict.Consistent)]
    [InlineData("D1", "trung vị", Verdict.Contradicted)]
    [InlineData("D1", "high-average", Verdict.Consistent)]
    [InlineData("D3", "Thấp", Verdict.Consistent)]
    [InlineData("D3", "low average", Verdict.Contradicted)]
    [InlineData("D3", "khá", Verdict.Contradicted)]
    [InlineData("D3", "1.2.3", Verdict.Contradicted)]
    public void Compute_Tier_IsThatOfTheConventionOfTheYear(string node, string printed, Verdict verdict) =>
        Audit.Of(new Claim("x", node, ClaimQuantity.Tier, 2024, printed)).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("Trung vị", "Agrees with the data: low average, the median, rank 31 of 61.")]
    [InlineData("cao", "Disagrees: low average, the median, rank 31 of 61.")]
    [InlineData("khá", "'khá' is the name of no tier: low average, the median, rank 31 of 61.")]
    public void Compute_Tier_SaysWhereTheProvinceStands(string printed, string message)
    {
        var finding = Audit.Of(new Claim("x", "total", ClaimQuantity.Tier, 2024, printed));

        finding.Message.English.Should().Be(message);
        finding.ExpectedWords.Should().Be(new LocalizedText("trung bình thấp, trung vị", "low average, the median"));
        finding.ExpectedNumber.Should().BeNull();
        finding.Difference.Should().BeNull();
        finding.Rule.Should().Be(AuditRules.Of(ClaimQuantity.Tier));
    }

    // Three provinces make no four tiers, but the one in the middle is the median.
    [Theory]
    [InlineData("cao", Verdict.Unverifiable)]
    [InlineData("trung vị", Verdict.Consistent)]
    public void Compute_TooFewForTiers_HasAMedianOnly(string printed, Verdict verdict)
    {
        var table = Table((2024, "01", [1, 1, 1, 1]), (2024, "12", [1.2, 1, 1, 1]), (2024, "22", [1.4, 1, 1, 1]));

        var finding = ReportAudit
            .Compute(table, Published.LaiChau, [new Claim("x", "D1", ClaimQuantity.Tier, 2024, printed)])
            .Findings[0];

        finding.Verdict.Should().Be(verdict);
        finding
            .Message.English.Should()
            .Be(
                verdict == Verdict.Consistent
                    ? "Agrees with the data: the median, rank 2 of 3."
                    : "Cannot be checked: too few provinces have a score for four tiers."
            );
    }

    // D1 +0.269928, D2 -0.034483.
    [Theory]
    [InlineData("D1", "tăng", Verdict.Consistent)]
    [InlineData("D1", "Rose", Verdict.Consistent)]
    [InlineData("D1", "giảm", Verdict.Contradicted)]
    [InlineData("D1", "không đổi", Verdict.Contradicted)]
    [InlineData("D1", "+", Verdict.Contradicted)]
    [InlineData("D2", "giảm", Verdict.Consistent)]
    [InlineData("D2", "decreased", Verdict.Consistent)]
    public void Compute_Direction_IsThatOfTheChange(string node, string printed, Verdict verdict) =>
        Audit.Of(new Claim("x", node, ClaimQuantity.Direction, 2024, printed, 2023)).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("tăng", "Khớp số liệu: +0,269928.", "Agrees with the data: +0.269928.")]
    [InlineData("giảm", "Không khớp: số liệu là +0,269928.", "Disagrees: the data give +0.269928.")]
    [InlineData(
        "có",
        "'có' không nói tăng hay giảm: số liệu là +0,269928.",
        "'có' tells no direction: the data give +0.269928."
    )]
    public void Compute_Direction_SaysByHowMuch(string printed, string vietnamese, string english)
    {
        var finding = Audit.Of(new Claim("x", "D1", ClaimQuantity.Direction, 2024, printed, 2023));

        finding.Message.Should().Be(new LocalizedText(vietnamese, english));
        finding.ExpectedWords.Should().Be(new LocalizedText("tăng", "up"));
    }

    [Fact]
    public void Compute_ScoreThatStayed_IsUnchanged()
    {
        // 0.1 + 0.2 is not 0.3 in binary fractions.
        var table = Table((2023, "12", [0.3, 0.6, 1, 1]), (2024, "12", [0.6, 0.1 + 0.2, 1, 1]));

        ReportAudit
            .Compute(
                table,
                Published.LaiChau,
                [new Claim("x", "D1", ClaimQuantity.Direction, 2024, "giữ nguyên", 2023)]
            )
            .Findings[0]
            .Verdict.Should()
            .Be(Verdict.Consistent);
    }

    // Lai Châu 2024: D6 7.721699 is the highest; D1 rose most.
    [Theory]
    [InlineData(ClaimQuantity.Highest, "D6", null, Verdict.Consistent)]
    [InlineData(ClaimQuantity.Highest, "D4", null, Verdict.Contradicted)]
    [InlineData(ClaimQuantity.Highest, "D16", null, Verdict.Contradicted)]
    [InlineData(ClaimQuantity.MostImproved, "Chỉ số nội dung 1", 2023, Verdict.Consistent)]
    [InlineData(ClaimQuantity.MostImproved, "D4", 2023, Verdict.Contradicted)]
    public void Compute_BestPart_IsNamed(ClaimQuantity quantity, string printed, int? baseYear, Verdict verdict) =>
        Audit
            .Of(new Claim("x", "dimensions", quantity, 2024, printed, baseYear is { } year ? (SurveyYear)year : null))
            .Verdict.Should()
            .Be(verdict);

    [Fact]
    public void Compute_WrongBestPart_NamesTheRightOne()
    {
        var finding = Audit.Of(new Claim("x", "dimensions", ClaimQuantity.MostImproved, 2024, "D4", 2023));

        finding.ExpectedWords!.English.Should().Be("D1");
        finding.Message.Vietnamese.Should().Be("Không khớp: số liệu là D1 (+0,269928).");
    }

    [Theory]
    [InlineData("1.1", Verdict.Consistent)]
    [InlineData("1.3", Verdict.Consistent)]
    [InlineData("1.2", Verdict.Contradicted)]
    public void Compute_EqualBestParts_AreAllRight(string printed, Verdict verdict)
    {
        var table = Table((2023, "12", [1, 1, 1, 1]), (2024, "12", [1.3, 1.2, 1 + 0.1 + 0.2, 1]));
        Claim[] claims =
        [
            new("a", "D1", ClaimQuantity.Highest, 2024, printed),
            new("b", "D1", ClaimQuantity.MostImproved, 2024, printed, 2023),
        ];

        var findings = ReportAudit.Compute(table, Published.LaiChau, claims).Findings;

        findings.Should().OnlyContain(finding => finding.Verdict == verdict);
        findings.Should().OnlyContain(finding => finding.ExpectedWords!.English == "1.1, 1.3");
    }

    // Construction permits (5.2) ended in 2020; D7 and D8 began in 2018.
    [Theory]
    [InlineData("D5", 2021, 2020)]
    [InlineData("dimensions", 2018, 2017)]
    public void Compute_PartsThatOneYearLacks_DoNotCount(string node, int year, int from)
    {
        var index = PapiEditions.For(year);
        var before = PapiEditions.For(from);
        var parts = (
            string.Equals(node, Claim.AllDimensions, StringComparison.Ordinal) ? index.Total : index.Find(node)
        ).Children;
        var best = parts
            .Where(part => before.TryFind(part.Id, out _))
            .MaxBy(part => Published.Points(year, "12", part.Id) - Published.Points(from, "12", part.Id))!;

        Audit
            .Of(new Claim("x", node, ClaimQuantity.MostImproved, year, best.Code, from))
            .Verdict.Should()
            .Be(Verdict.Consistent);
    }

    // Sub-dimensions of D1 of some provinces; everything else is missing.
    private static ScoreTable Table(params (int Year, string Province, double[] Parts)[] rows)
    {
        var builder = new ScoreTableBuilder(PapiEditions.Series, "own.1");
        foreach (int year in rows.Select(row => row.Year).Distinct())
        {
            builder.AddYear(year, ProvinceRegistry.Vintage2008);
        }

        foreach (var (year, province, parts) in rows)
        {
            for (int i = 0; i < parts.Length; i++)
            {
                builder.Set(
                    year,
                    ProvinceRegistry.Vintage2008.Find(province),
                    PapiEditions.For(year).Find($"1.{i + 1}"),
                    new Score(parts[i])
                );
            }
        }

        return builder.Build().Aggregate();
    }
}
