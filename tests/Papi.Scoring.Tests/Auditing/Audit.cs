using Papi.Scoring.Auditing;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>Audits made-up claims against the published figures of Lai Châu or of another province.</summary>
internal static class Audit
{
    public static Claim Score(int year, string node, string printed, string id = "x") =>
        new(id, node, ClaimQuantity.Score, year, printed);

    public static Claim Change(int from, int year, string node, string printed, string id = "x") =>
        new(id, node, ClaimQuantity.Change, year, printed, from);

    public static Claim Rank(int year, string node, string printed, string id = "x") =>
        new(id, node, ClaimQuantity.Rank, year, printed);

    /// <summary>Audits one claim of a report that prints other figures too.</summary>
    public static Finding Of(Claim claim, params Claim[] others) => Of("12", claim, others);

    public static Finding Of(string province, Claim claim, params Claim[] others) =>
        ReportAudit
            .Compute(
                Published.Scored,
                ProvinceRegistry.Vintage2008.Find(province),
                [claim, .. others.Select((other, i) => other with { Id = $"other{i + 1}" })]
            )
            .Findings[0];

    /// <summary>Audits claims that are called c1, c2, … and gets the notes.</summary>
    public static IReadOnlyList<AuditNote> Notes(params Claim[] claims) => Notes(Published.Scored, "12", claims);

    public static IReadOnlyList<AuditNote> Notes(ScoreTable table, string province, params Claim[] claims) =>
        ReportAudit
            .Compute(
                table,
                table.Latest.Provinces.Find(province),
                claims.Select((claim, i) => claim with { Id = $"c{i + 1}" })
            )
            .Notes;
}
