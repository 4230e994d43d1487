using System.Globalization;

namespace Papi.Scoring.Construction;

/// <summary>The score and rank of one unit on one node of a constructed index.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Node">The node.</param>
/// <param name="Score">Its score: normalised on an indicator, aggregated above.</param>
/// <param name="Rank">Its rank; 1 is best, equal scores share the best rank.</param>
/// <param name="Ranked">How many units have a score on the node.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ConstructedScore(IndexUnit Unit, DesignNode Node, double Score, int Rank, int Ranked)
{
    /// <summary>Returns <c>28/61 01 Ha Noi 50.868</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rank}/{Ranked} {Unit} {Score:0.####}");
}
