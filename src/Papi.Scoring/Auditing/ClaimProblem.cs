namespace Papi.Scoring.Auditing;

/// <summary>Why a claim cannot be audited.</summary>
/// <param name="ClaimId">The name of the claim; empty where it has none.</param>
/// <param name="Field">The part that is wrong.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ClaimProblem(string ClaimId, ClaimField Field, LocalizedText Message)
{
    /// <summary>Returns the claim, the part and the message in English.</summary>
    public override string ToString() => $"{ClaimId} ({Field}): {Message.English}";
}
