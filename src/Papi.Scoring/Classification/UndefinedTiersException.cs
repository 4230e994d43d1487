namespace Papi.Scoring.Classification;

/// <summary>Four tiers cannot be made: too few provinces have a score, or a cut falls among those without one.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class UndefinedTiersException : InvalidOperationException
{
    internal UndefinedTiersException(LocalizedText explanation)
        : base(explanation.English) => Explanation = explanation;

    /// <summary>Gets the message in both languages.</summary>
    public LocalizedText Explanation { get; }
}
