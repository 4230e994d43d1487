using Papi.Cli.Commands;

namespace Papi.Cli.Json;

/// <summary>One mean in <c>papi survey</c>.</summary>
/// <param name="Domain">The value of the column of domains; null without one.</param>
/// <param name="Estimate">The mean; null where nobody answered.</param>
/// <param name="Se">Its standard error; null where there is no mean.</param>
/// <param name="N">The rows that it is made of.</param>
/// <param name="Df">The degrees of freedom by the rule asked for.</param>
/// <param name="CiLow">The lower end of the interval; null without a mean or degrees of freedom.</param>
/// <param name="CiHigh">The upper end of the interval.</param>
internal sealed record SurveyEstimateDocument(
    string Indicator,
    string? Domain,
    double? Estimate,
    double? Se,
    long N,
    double Df,
    double? CiLow,
    double? CiHigh
)
{
    public static SurveyEstimateDocument From(EstimatedSurvey survey, string indicator, string? domain)
    {
        if (survey.Find(indicator, domain) is not { } mean)
        {
            return new(indicator, domain, null, null, 0, survey.Design.DegreesOfFreedom, null, null);
        }

        bool hasInterval = mean.DegreesOfFreedom > 0;
        var interval = hasInterval ? mean.Interval(survey.Level) : default;
        return new(
            indicator,
            domain,
            mean.Value,
            mean.StandardError,
            mean.RowCount,
            mean.DegreesOfFreedom,
            hasInterval ? interval.Lower : null,
            hasInterval ? interval.Upper : null
        );
    }
}
