using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>How probable one rank is.</summary>
/// <param name="Rank">The rank; 1 is best.</param>
/// <param name="Probability">The share of the simulated years that end on this rank, 0 to 1.</param>
/// <param name="ProbabilityAtOrAbove">The share of the simulated years that end on this rank or a better one, 0 to 1.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record OddsOfRank(int Rank, double Probability, double ProbabilityAtOrAbove)
{
    /// <summary>Returns a line such as <c>30: 0.031, at or above 0.4512</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Rank}: {Probability:0.####}, at or above {ProbabilityAtOrAbove:0.####}"
        );
}
