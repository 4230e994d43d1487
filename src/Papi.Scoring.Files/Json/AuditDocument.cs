using Papi.Scoring.Auditing;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of an audit.</summary>
/// <param name="Province">The province.</param>
/// <param name="Years">The years that the claims are about or compare with, earliest first.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Summary">How many findings have each verdict, every verdict named.</param>
/// <param name="Findings">One for each claim, in the order of the file.</param>
/// <param name="Notes">Observations beside the verdicts.</param>
/// <param name="Rules">The checks that were made.</param>
internal sealed record AuditDocument(
    ProvinceDocument Province,
    IReadOnlyList<int> Years,
    string DataVersion,
    IReadOnlyDictionary<Verdict, int> Summary,
    IReadOnlyList<AuditFindingDocument> Findings,
    IReadOnlyList<AuditNoteDocument> Notes,
    IReadOnlyList<AuditRuleDocument> Rules
) : LocalizedDocument
{
    public static AuditDocument From(AuditResult audit, Language language) =>
        new(
            ProvinceDocument.From(audit.Province, language),
            [
                .. audit
                    .Findings.SelectMany(finding => new[] { finding.Claim.Year, finding.Claim.BaseYear })
                    .OfType<SurveyYear>()
                    .Select(year => year.Value)
                    .Distinct()
                    .Order(),
            ],
            audit.DataVersion,
            Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, audit.Count),
            [.. audit.Findings.Select(finding => AuditFindingDocument.From(finding, language))],
            [.. audit.Notes.Select(note => AuditNoteDocument.From(note, language))],
            [.. audit.Rules.Select(rule => AuditRuleDocument.From(rule, language))]
        )
        {
            Format = "papi.audit/1",
            Language = LanguageCode.Of(language),
        };
}
