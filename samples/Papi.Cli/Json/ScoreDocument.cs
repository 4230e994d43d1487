using Papi.Cli.Commands;
using Papi.Scoring;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi score</c>.</summary>
/// <param name="Units">The provinces, or the one unnamed unit, of each year of the file.</param>
internal sealed record ScoreDocument(IReadOnlyList<UnitDocument> Units)
{
    public static ScoreDocument From(IEnumerable<ScoredUnit> units, Language language) =>
        new([.. units.Select(unit => UnitDocument.From(unit, language))]);
}
