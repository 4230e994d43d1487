using Papi.Scoring.Survey;

namespace Papi.Cli.Commands;

/// <summary>A survey with the means that were asked for.</summary>
/// <param name="design">The sample.</param>
/// <param name="indicators">The columns of answers.</param>
/// <param name="by">The column of domains; null for the whole sample.</param>
/// <param name="degreesOfFreedom">How degrees of freedom are counted.</param>
/// <param name="level">The level of the intervals.</param>
internal sealed class EstimatedSurvey(
    SurveyDesign design,
    IReadOnlyList<string> indicators,
    string? by,
    DegreesOfFreedomRule degreesOfFreedom,
    double level
)
{
    private readonly Dictionary<(string Indicator, string? Domain), SurveyEstimate> _found = [];

    public SurveyDesign Design => design;

    public string? By => by;

    public double Level => level;

    public SurveyEstimates Means { get; } =
        design.Means(indicators, by, new EstimationOptions { DegreesOfFreedom = degreesOfFreedom });

    /// <summary>Gets the domains; null alone, the whole sample, without a column of them.</summary>
    public IReadOnlyList<string?> Domains => by is null ? (IReadOnlyList<string?>)[null] : Means.Domains;

    /// <summary>Counts the rows that answered.</summary>
    public long CountAnswers(string indicator, string? domain) =>
        Find(indicator, domain)?.RowCount
        ?? Means
            .Undefined.First(item =>
                string.Equals(item.Indicator, indicator, StringComparison.Ordinal)
                && string.Equals(item.Domain, domain, StringComparison.Ordinal)
            )
            .RowCount;

    /// <summary>Finds a mean; null where there is none.</summary>
    public SurveyEstimate? Find(string indicator, string? domain)
    {
        if (_found.Count == 0)
        {
            foreach (var mean in Means.Rows)
            {
                _found.Add((mean.Indicator, mean.Domain), mean);
            }
        }

        return _found.GetValueOrDefault((indicator, domain));
    }
}
