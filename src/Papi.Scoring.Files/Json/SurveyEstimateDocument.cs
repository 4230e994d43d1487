using Papi.Scoring.Survey;

namespace Papi.Scoring.Files.Json;

/// <summary>One estimate of a survey.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Domain">The value of the column of domains; null without one.</param>
/// <param name="Estimate">The estimate; null where there is none, as where nobody answered.</param>
/// <param name="Se">Its standard error; null where there is no estimate.</param>
/// <param name="N">The rows that answered.</param>
/// <param name="Df">The degrees of freedom by the rule asked for; null where there is no estimate.</param>
/// <param name="CiLow">The lower end of the interval; null without an estimate or degrees of freedom.</param>
/// <param name="CiHigh">The upper end of the interval.</param>
internal sealed record SurveyEstimateDocument(
    string Indicator,
    string? Domain,
    double? Estimate,
    double? Se,
    long N,
    double? Df,
    double? CiLow,
    double? CiHigh
)
{
    public static SurveyEstimateDocument From(SurveyEstimate estimate, double level)
    {
        bool hasInterval = estimate.DegreesOfFreedom > 0;
        var interval = hasInterval ? estimate.Interval(level) : default;
        return new(
            estimate.Indicator,
            estimate.Domain,
            estimate.Value,
            estimate.StandardError,
            estimate.RowCount,
            estimate.DegreesOfFreedom,
            hasInterval ? interval.Lower : null,
            hasInterval ? interval.Upper : null
        );
    }

    public static SurveyEstimateDocument Undefined(string indicator, string? domain, long answered) =>
        new(indicator, domain, null, null, answered, null, null, null);
}
