using Papi.Cli.Commands;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi survey</c>.</summary>
/// <param name="Estimates">Indicator by indicator in the order asked for, each with its domains.</param>
internal sealed record SurveyDocument(IReadOnlyList<SurveyEstimateDocument> Estimates)
{
    public static SurveyDocument From(EstimatedSurvey survey) =>
        new([
            .. survey.Means.Indicators.SelectMany(indicator =>
                survey.Domains.Select(domain => SurveyEstimateDocument.From(survey, indicator, domain))
            ),
        ]);
}
