using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>How probable one goal is by itself.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Probability">The share of the simulated years in which it is met, 0 to 1.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record OddsOfGoal(Goal Goal, double Probability)
{
    /// <summary>Returns the goal and its probability with at most four decimals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Goal}: {Probability:0.####}");
}
