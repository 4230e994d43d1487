using Papi.Scoring.Survey;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of estimates of a survey.</summary>
/// <param name="Level">The level of the intervals, a share.</param>
/// <param name="Estimates">Indicator by indicator in the order asked for, each with its domains.</param>
internal sealed record SurveyDocument(double Level, IReadOnlyList<SurveyEstimateDocument> Estimates) : ResultDocument
{
    public static SurveyDocument From(SurveyEstimates estimates, double level)
    {
        var found = estimates
            .Rows.DistinctBy(row => (row.Indicator, row.Domain))
            .ToDictionary(row => (row.Indicator, row.Domain));
        var answered = estimates
            .Undefined.DistinctBy(item => (item.Indicator, item.Domain))
            .ToDictionary(item => (item.Indicator, item.Domain), item => item.RowCount);
        var domains = estimates.IsByDomain ? estimates.Domains : (IReadOnlyList<string?>)[null];
        return new SurveyDocument(
            level,
            [
                .. estimates.Indicators.SelectMany(indicator =>
                    domains.Select(domain =>
                        found.TryGetValue((indicator, domain), out var row)
                            ? SurveyEstimateDocument.From(row, level)
                            : SurveyEstimateDocument.Undefined(indicator, domain, answered[(indicator, domain)])
                    )
                ),
            ]
        )
        {
            Format = "papi.survey/1",
        };
    }
}
