namespace Papi.Scoring.Survey;

/// <summary>An estimate was asked for that cannot be made.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class UndefinedEstimateException : InvalidOperationException
{
    internal UndefinedEstimateException(UndefinedEstimate estimate)
        : base($"There is no estimate of {estimate}.")
    {
        Estimate = estimate;
    }

    /// <summary>Gets what cannot be estimated, and why.</summary>
    public UndefinedEstimate Estimate { get; }
}
