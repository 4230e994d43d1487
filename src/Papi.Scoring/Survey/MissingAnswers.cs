namespace Papi.Scoring.Survey;

/// <summary>Which rows an estimate of several indicators is made of.</summary>
public enum MissingAnswers
{
    /// <summary>For each indicator the rows that answer it, as when each is estimated alone.</summary>
    PerIndicator = 0,

    /// <summary>For all indicators the rows that answer every one of them.</summary>
    CompleteCases,
}
