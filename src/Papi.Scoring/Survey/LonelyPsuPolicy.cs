namespace Papi.Scoring.Survey;

/// <summary>What a stratum with a single cluster (PSU) adds to a variance, which one cluster does not show.</summary>
/// <remarks>
/// The meanings of <c>options(survey.lonely.psu)</c> in R's survey package. A stratum whose clusters are all in the sample
/// is not lonely: it adds nothing. Source: Lumley, Complex Surveys (2010).
/// </remarks>
public enum LonelyPsuPolicy
{
    /// <summary>Nothing: the design is refused, and the message names every such stratum; R's <c>fail</c>.</summary>
    Refuse = 0,

    /// <summary>The cluster counts as taken with certainty and adds nothing; R's <c>certainty</c> and <c>remove</c>.</summary>
    Certainty,

    /// <summary>The cluster adds its square about the mean of the whole sample instead of its stratum; R's <c>adjust</c>.</summary>
    Adjust,

    /// <summary>The stratum adds the average of the strata that have several clusters; R's <c>average</c>.</summary>
    Average,
}
