using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>How probable one tier is.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Probability">The share of the simulated years that end in this tier, 0 to 1.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record OddsOfTier(Tier Tier, double Probability)
{
    /// <summary>Returns the tier and its probability with at most four decimals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tier}: {Probability:0.####}");
}
