using Papi.Scoring;
using Papi.Scoring.Auditing;

namespace Papi.Cli.Json;

/// <summary>A note in <c>papi audit</c>.</summary>
/// <param name="Rule">The id of the check that made it.</param>
/// <param name="Claims">The ids of the claims concerned.</param>
internal sealed record AuditNoteDocument(string Rule, IReadOnlyList<string> Claims, string Message)
{
    public static AuditNoteDocument From(AuditNote note, Language language) =>
        new(note.Rule.Id, note.ClaimIds, note.Message.In(language));
}
