using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>Reports that between them have everything: breaks, missing years and parts, estimates, both languages.</summary>
internal static class SampleReports
{
    private static readonly ScoreTable Published = PublishedScores.Table.Aggregate();

    private static readonly ScoreTable Merged = Published.Harmonize(ProvinceRegistry.Vintage2025);

    public static TheoryData<string, int, bool, Language> All =>
        new()
        {
            { "Lai Châu", 2024, false, Language.Vietnamese },
            { "Lai Châu", 2024, false, Language.English },
            { "Hà Nội", 2011, false, Language.Vietnamese },
            { "Quảng Ninh", 2023, false, Language.English },
            { "Bắc Giang", 2022, false, Language.Vietnamese },
            { "Phú Thọ", 2024, true, Language.Vietnamese },
            { "Lào Cai", 2024, true, Language.English },
        };

    public static ReportDocument Compose(
        string name,
        SurveyYear year,
        bool isMerged,
        Language language,
        ReportOptions? options = null
    )
    {
        var table = isMerged ? Merged : Published;
        return ProvincialReport.Compose(table, table.Year(year).Provinces.Find(name), year, language, options);
    }

    public static ReportDocument LaiChau(Language language) => Compose("Lai Châu", 2024, isMerged: false, language);
}
