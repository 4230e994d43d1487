namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of scores.</summary>
/// <param name="Units">The provinces, or the one unnamed unit, of each year of the file.</param>
internal sealed record ScoresDocument(IReadOnlyList<UnitDocument> Units) : LocalizedDocument
{
    public static ScoresDocument From(IEnumerable<ScoredUnit> units, Language language) =>
        new([.. units.Select(unit => UnitDocument.From(unit, language))])
        {
            Format = "papi.scores/1",
            Language = LanguageCode.Of(language),
        };
}
