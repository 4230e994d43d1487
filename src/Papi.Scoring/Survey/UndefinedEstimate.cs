namespace Papi.Scoring.Survey;

/// <summary>An estimate that was asked for and cannot be made.</summary>
/// <param name="Indicator">What was to be estimated.</param>
/// <param name="Domain">The label of the domain; null for the whole sample.</param>
/// <param name="Reason">Why not.</param>
/// <param name="RowCount">How many rows answered.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record UndefinedEstimate(string Indicator, string? Domain, UndefinedReason Reason, long RowCount = 0)
{
    /// <summary>Returns what is undefined and why, such as <c>q001 in P03: no row of the domain has an answer</c>.</summary>
    public override string ToString() =>
        (Domain is null ? Indicator : $"{Indicator} in {Domain}")
        + Reason switch
        {
            UndefinedReason.NoRows => ": the domain has no rows",
            UndefinedReason.NoAnswers when Domain is null => ": no row has an answer",
            UndefinedReason.NoAnswers => ": no row of the domain has an answer",
            UndefinedReason.ZeroDenominator => ": the total that the ratio is divided by is 0",
            UndefinedReason.NoVariance => ": every stratum has a single cluster",
            UndefinedReason.EmptyReplicate => ": a replicate leaves no answer in the domain",
            _ => "",
        };
}
