using Papi.Scoring.Decomposition;

namespace Papi.Scoring.Files.Json;

/// <summary>Another province that passed, was passed, came in or left.</summary>
/// <param name="Code">The code of the province.</param>
/// <param name="Name">The name.</param>
/// <param name="Before">Its rank in the earlier year; null where it had none.</param>
/// <param name="After">Its rank in the later year; null where it has none.</param>
internal sealed record RankMoveDocument(string Code, string Name, int? Before, int? After)
{
    public static RankMoveDocument From(RankMove move, Language language) =>
        new(move.Province.Code, move.Province.Name.In(language), move.Before?.Rank, move.After?.Rank);
}
