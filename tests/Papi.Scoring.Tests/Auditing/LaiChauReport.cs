using Papi.Scoring.Auditing;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>The report of Lai Châu on its result of 2024: 162 claims, audited once for all tests.</summary>
internal static class LaiChauReport
{
    public static IReadOnlyList<Claim> Claims { get; } =
    [.. ReferenceFile.Read("lai-chau-2024-claims.csv").Select(ClaimOf)];

    public static AuditResult Audit { get; } = ReportAudit.Compute(Published.Scored, Published.LaiChau, Claims);

    public static Finding Finding(string id) =>
        Audit.Findings.Single(finding => string.Equals(finding.Claim.Id, id, StringComparison.Ordinal));

    private static Claim ClaimOf(ReferenceRow row)
    {
        ClaimQuantities.TryParse(row["quantity"], out var quantity).Should().BeTrue(row["quantity"]);
        return new Claim(
            row["id"],
            row["node"],
            quantity,
            row.Integer("year"),
            row["printed"],
            row.Has("base_year") ? row.Integer("base_year") : null,
            row["section"]
        );
    }
}
