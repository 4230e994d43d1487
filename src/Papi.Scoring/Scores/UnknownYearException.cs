namespace Papi.Scoring.Scores;

/// <summary>A table has no scores of a year.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class UnknownYearException : KeyNotFoundException
{
    internal UnknownYearException(SurveyYear year, IReadOnlyList<YearScores> known)
        : this(year, Explain(year, known)) { }

    private UnknownYearException(SurveyYear year, LocalizedText explanation)
        : base(explanation.English)
    {
        Year = year;
        Explanation = explanation;
    }

    /// <summary>Gets the year that was looked up.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the message in both languages.</summary>
    public LocalizedText Explanation { get; }

    private static LocalizedText Explain(SurveyYear year, IReadOnlyList<YearScores> known)
    {
        string years = string.Join(", ", known.Select(item => item.Year.ToString()));
        return new LocalizedText(
            $"Không có số liệu năm {year}; có các năm: {years}.",
            $"There are no scores of {year}; there are those of {years}."
        );
    }
}
