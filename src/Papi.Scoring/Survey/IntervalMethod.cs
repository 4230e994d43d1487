namespace Papi.Scoring.Survey;

/// <summary>How a confidence interval is drawn around an estimate.</summary>
/// <remarks>
/// R's <c>svyciprop</c> also offers <c>likelihood</c> and <c>beta</c>, which are left out. Except for
/// <see cref="Normal"/>, the quantile is that of Student's t with the degrees of freedom of the estimate.
/// </remarks>
public enum IntervalMethod
{
    /// <summary>The estimate ± t × standard error; R's <c>confint(…, df = degf(design))</c> and <c>svyciprop(method = "mean")</c>.</summary>
    Mean = 0,

    /// <summary>The estimate ± z × standard error; R's <c>confint</c>.</summary>
    Normal,

    /// <summary>The same on the scale of ln(p / (1 − p)), for a share; R's <c>svyciprop(method = "logit")</c> and <c>"xlogit"</c>.</summary>
    Logit,

    /// <summary>The same on the scale of arcsin √p, for a share; R's <c>svyciprop(method = "asin")</c>.</summary>
    Asin,

    /// <summary>
    /// Wilson's interval for a share with the effective sample size p (1 − p) / SE²: the p₀ that the test
    /// (p − p₀)² = t² p₀ (1 − p₀) / n does not reject. Source: Korn and Graubard, Survey Methodology 24 (1998).
    /// </summary>
    Wilson,
}
