using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Scores;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard;

/// <summary>The scores that the dashboard shows: the published ones, joined by those of a file.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
internal sealed class Scoreboard
{
    private Scoreboard(ScoreTable table) => Table = table.Aggregate();

    /// <summary>Gets the aggregated scores of all years.</summary>
    public ScoreTable Table { get; }

    /// <summary>Opens the scores.</summary>
    /// <param name="ownScores">A file of scores (.csv) of one's own, such as those of a year to come; null takes the published ones alone.</param>
    /// <exception cref="InvalidFileException">The file cannot be read; the message lists every problem with its place.</exception>
    public static Scoreboard Open(string? ownScores) =>
        new(ownScores is null ? PublishedScores.Table : PublishedScores.With(ScoreFile.Read(ownScores)));

    /// <summary>Gets the year that a request names.</summary>
    /// <param name="text">The year in four digits; null takes the latest.</param>
    /// <exception cref="BadRequestException">There is no such year.</exception>
    public YearScores YearOf(string? text)
    {
        if (text is null)
        {
            return Table.Latest;
        }

        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && SurveyYear.IsValid(year)
            && Table.TryGetYear(year, out var scores)
            ? scores
            : throw new BadRequestException("year", ProblemTexts.UnknownYear(Table));
    }

    /// <summary>Gets the last year before another one; null where that is the first.</summary>
    public YearScores? Before(SurveyYear year) => Table.Years.LastOrDefault(scores => scores.Year < year);
}
