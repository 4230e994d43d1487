using Papi.Scoring.Profiles;

namespace Papi.Scoring.Files.Json;

/// <summary>An earlier year of a profile.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Score">The total of that year.</param>
/// <param name="Rank">The rank; 1 is best.</param>
/// <param name="Ranked">How many were ranked.</param>
/// <param name="Change">The reported year's total minus this one; null where they are not comparable.</param>
/// <param name="RankChange">The places climbed since then, negative where they were lost.</param>
/// <param name="Comparable">Whether the two years can be compared.</param>
/// <param name="Note">Why the totals are not comparable, or which of their parts are not.</param>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
/// <param name="AmongEstimates">Whether any of the scores ranked is an estimate, and so the rank.</param>
internal sealed record HistoryDocument(
    int Year,
    double Score,
    int Rank,
    int Ranked,
    double? Change,
    int RankChange,
    bool Comparable,
    string? Note,
    bool Estimated,
    bool AmongEstimates
)
{
    public static HistoryDocument From(YearPosition position, Language language) =>
        new(
            position.Year.Value,
            position.Standing.Score.Points,
            position.Standing.Rank,
            position.Standing.Ranked,
            position.Change.Points,
            position.PlacesClimbed,
            position.Change.Comparability.IsComparable,
            position.Change.Comparability.Note?.In(language),
            position.Standing.IsEstimate,
            position.Standing.IsAmongEstimates
        );
}
