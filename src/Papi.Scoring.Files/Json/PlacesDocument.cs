using Papi.Scoring.Decomposition;

namespace Papi.Scoring.Files.Json;

/// <summary>How a rank on the total came about.</summary>
/// <param name="Climbed">The places climbed, negative where they were lost; null without a rank in one of the years.</param>
/// <param name="Own">The places by the province's own change, the others standing still; null across a break.</param>
/// <param name="Others">The places because the others moved, came in or left; null across a break.</param>
/// <param name="Passed">Who was ahead and is so no more.</param>
/// <param name="PassedBy">Who is ahead and was not.</param>
/// <param name="Entrants">Who is ranked in the later year only.</param>
/// <param name="Leavers">Who was ranked in the earlier year only.</param>
internal sealed record PlacesDocument(
    int? Climbed,
    int? Own,
    int? Others,
    IReadOnlyList<RankMoveDocument> Passed,
    IReadOnlyList<RankMoveDocument> PassedBy,
    IReadOnlyList<RankMoveDocument> Entrants,
    IReadOnlyList<RankMoveDocument> Leavers
)
{
    public static PlacesDocument From(RankDecomposition places, Language language)
    {
        return new PlacesDocument(
            places.PlacesClimbed,
            places.OwnPlaces,
            places.OthersPlaces,
            Moves(places.Passed),
            Moves(places.PassedBy),
            Moves(places.Entrants),
            Moves(places.Leavers)
        );

        IReadOnlyList<RankMoveDocument> Moves(IReadOnlyList<RankMove> moves) =>
            [.. moves.Select(move => RankMoveDocument.From(move, language))];
    }
}
