using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Requests;

/// <summary>Reads what a request says in text.</summary>
internal static class RequestText
{
    /// <summary>The greatest length of a province's name, that of a node and that of a number, so that no request asks for much work.</summary>
    public const int MaxLength = 60;

    /// <summary>Reads a language.</summary>
    /// <param name="text"><c>vi</c> or <c>en</c>; null is Vietnamese.</param>
    /// <exception cref="BadRequestException">It is neither.</exception>
    public static Language LanguageOf(string? text) =>
        text switch
        {
            null or "vi" => Language.Vietnamese,
            "en" => Language.English,
            _ => throw new BadRequestException("lang", ProblemTexts.UnknownLanguage),
        };

    /// <summary>Finds a province by its code or any usual spelling.</summary>
    /// <exception cref="BadRequestException">The text is too long.</exception>
    /// <exception cref="UnknownProvinceException">There is none; the exception names near ones.</exception>
    public static Province ProvinceOf(YearScores scores, string text, string parameter) =>
        text.Length <= MaxLength
            ? scores.Provinces.Find(text)
            : throw new BadRequestException(parameter, ProblemTexts.TooLong(MaxLength));

    /// <summary>Finds a node by its code or id.</summary>
    /// <exception cref="BadRequestException">The edition of that year has none.</exception>
    public static IndexNode NodeOf(YearScores scores, string text, string parameter) =>
        text.Length <= MaxLength && scores.Index.TryFind(text, out var node)
            ? node
            : throw new BadRequestException(parameter, ProblemTexts.UnknownNode(scores.Index));
}
