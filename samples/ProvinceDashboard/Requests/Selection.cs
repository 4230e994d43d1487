using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Profiles;
using Papi.Scoring.Scores;

namespace ProvinceDashboard.Requests;

/// <summary>What a reader has chosen, checked.</summary>
/// <param name="Board">The scores.</param>
/// <param name="Scores">Those of the chosen year.</param>
/// <param name="Province">A province of that year.</param>
/// <param name="Peer">Another one to compare with; null compares with the whole country alone.</param>
/// <param name="Language">The language of names and notes.</param>
internal sealed record Selection(
    Scoreboard Board,
    YearScores Scores,
    Province Province,
    Province? Peer,
    Language Language
)
{
    private const string FirstShown = "Lai Châu";

    /// <summary>Reads what a request asks for.</summary>
    /// <param name="board">The scores.</param>
    /// <param name="query">The parameters; a peer that is the province itself is none.</param>
    /// <exception cref="BadRequestException">A parameter is wrong.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in that year.</exception>
    public static Selection Of(Scoreboard board, ProvinceQuery query)
    {
        var language = RequestText.LanguageOf(query.Language);
        var scores = board.YearOf(query.Year);
        var province =
            query.Province is { Length: > 0 } text ? RequestText.ProvinceOf(scores, text, "province")
            : scores.Provinces.TryFind(FirstShown, out var usual) ? usual
            : scores.Provinces.Provinces[0];
        var peer = query.Peer is { Length: > 0 } other ? RequestText.ProvinceOf(scores, other, "peer") : null;
        return new Selection(board, scores, province, peer == province ? null : peer, language);
    }

    /// <summary>Computes the profile of the province.</summary>
    public ProvinceProfile ComputeProfile() => ProvinceProfile.Compute(Board.Table, Province, Scores.Year);

    /// <summary>Gets the name of a province in the language of the reader.</summary>
    public string NameOf(Province province) => province.Name.In(Language);
}
