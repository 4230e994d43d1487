namespace Papi.Scoring.Planning;

/// <summary>Next year cannot be simulated: the province has no score to start from, or there is no comparable history.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class OddsUnavailableException : InvalidOperationException
{
    internal OddsUnavailableException(LocalizedText explanation)
        : base(explanation.English) => Explanation = explanation;

    /// <summary>Gets the message in both languages.</summary>
    public LocalizedText Explanation { get; }
}
