using Papi.Scoring.Auditing;

namespace Papi.Scoring.Files.Json;

/// <summary>A note of an audit.</summary>
/// <param name="Rule">The id of the check that made it.</param>
/// <param name="Claims">The ids of the claims concerned.</param>
/// <param name="Message">The note in words.</param>
internal sealed record AuditNoteDocument(string Rule, IReadOnlyList<string> Claims, string Message)
{
    public static AuditNoteDocument From(AuditNote note, Language language) =>
        new(note.Rule.Id, note.ClaimIds, note.Message.In(language));
}
