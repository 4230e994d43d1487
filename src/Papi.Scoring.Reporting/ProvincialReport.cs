using Papi.Scoring.Geography;
using Papi.Scoring.Profiles;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting;

/// <summary>Composes the report of one province on its result of one year.</summary>
/// <example><code>
/// var table = PublishedScores.Table.Aggregate();
/// var laiChau = table.Year(2024).Provinces.Find("Lai Châu");
/// var report = ProvincialReport.Compose(table, laiChau, 2024, Language.Vietnamese);
/// File.WriteAllText("lai-chau.md", MarkdownWriter.Write(report));
/// </code></example>
/// <threadsafety static="true" instance="true"/>
public static class ProvincialReport
{
    /// <summary>Composes a report.</summary>
    /// <param name="table">The aggregated scores of all years: those before are what the year is compared with.</param>
    /// <param name="province">A province of the year; without scores its report says so.</param>
    /// <param name="year">The survey year.</param>
    /// <param name="language">The language of the texts and of the decimal mark.</param>
    /// <param name="options">The choices; null is <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    /// <exception cref="InvalidOperationException">The table has not been aggregated.</exception>
    public static ReportDocument Compose(
        ScoreTable table,
        Province province,
        SurveyYear year,
        Language language,
        ReportOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        return new ReportComposer(
            table,
            ProvinceProfile.Compute(table, province, year),
            language,
            options ?? ReportOptions.Default
        ).Compose();
    }
}
