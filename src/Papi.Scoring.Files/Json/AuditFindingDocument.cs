using System.Text.Json.Nodes;
using Papi.Scoring.Auditing;

namespace Papi.Scoring.Files.Json;

/// <summary>A finding of an audit.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="Node">The node as it is in the file.</param>
/// <param name="Quantity">The quantity as files name it.</param>
/// <param name="Printed">The text as it was printed.</param>
/// <param name="Verdict">What the check found.</param>
/// <param name="Expected">A number or, for a claim in words, a text; null where the data do not tell.</param>
/// <param name="Difference">The printed number minus the expected one; null where either is missing.</param>
/// <param name="Rule">The id of the check that decided.</param>
/// <param name="Message">The finding in words.</param>
internal sealed record AuditFindingDocument(
    string Id,
    string Node,
    string Quantity,
    string Printed,
    Verdict Verdict,
    JsonValue? Expected,
    double? Difference,
    string Rule,
    string Message
)
{
    public static AuditFindingDocument From(Finding finding, Language language) =>
        new(
            finding.Claim.Id,
            finding.Claim.Node,
            ClaimQuantities.NameOf(finding.Claim.Quantity),
            finding.Claim.Printed,
            finding.Verdict,
            finding.ExpectedNumber is { } number
                ? JsonValue.Create(number)
                : JsonValue.Create(finding.ExpectedWords?.In(language)),
            finding.Difference,
            finding.Rule.Id,
            finding.Message.In(language)
        );
}
