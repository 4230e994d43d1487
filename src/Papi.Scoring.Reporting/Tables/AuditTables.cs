using Papi.Scoring.Auditing;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Audits of reports as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class AuditTables
{
    /// <summary>Makes a table: one row per claim, in the order of the report.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static ResultTable ToTable(this AuditResult result, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TableLayout<Finding>(language)
            .Text("id", row => row.Claim.Id)
            .Text("node", row => row.Claim.Node)
            .Text("quantity", row => ClaimQuantities.NameOf(row.Claim.Quantity))
            .Whole("year", row => row.Claim.Year.Value)
            .Whole("baseYear", row => row.Claim.BaseYear?.Value)
            .Text("printed", row => row.Claim.Printed)
            .Word("verdict", row => (Verdict?)row.Verdict)
            .Number("expected", row => row.ExpectedNumber)
            .Localized("expectedWords", row => row.ExpectedWords)
            .Statistic("difference", row => row.Difference)
            .Text("rule", row => row.Rule.Id)
            .Localized("message", row => row.Message)
            .Fill(
                new LocalizedText(
                    $"Kiểm tra báo cáo của {result.Province.Name.Vietnamese}",
                    $"Audit of the report of {result.Province.Name.English}"
                ),
                result.Findings
            );
    }
}
