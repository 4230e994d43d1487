namespace Papi.Scoring.Classification;

/// <summary>What a province lacks for the tier above its own.</summary>
/// <param name="Tier">The tier above.</param>
/// <param name="Gap">
/// The least own change that lifts the province over the cut of that tier when the cuts are taken anew with it. Where
/// others tie on the cut, or provinces are few, it may land above that tier.
/// </param>
/// <threadsafety static="true" instance="true"/>
public sealed record NextTier(Tier Tier, Gap Gap)
{
    /// <summary>Returns the tier and the gap.</summary>
    public override string ToString() => $"{Tier}: {Gap}";
}
