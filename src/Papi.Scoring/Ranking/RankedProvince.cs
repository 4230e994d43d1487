using System.Globalization;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Ranking;

/// <summary>One province in a ranking.</summary>
/// <param name="Province">The province.</param>
/// <param name="Score">Its score, in the unit of the node.</param>
/// <param name="Rank">Its rank; 1 is best.</param>
/// <param name="Ranked">How many provinces were ranked; those without a score are not.</param>
/// <param name="ToNextRank">The least own change for a better rank, everyone else standing still; null where none is better.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record RankedProvince(Province Province, Score Score, int Rank, int Ranked, Gap? ToNextRank)
{
    /// <summary>Gets whether the score is an estimate: the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Returns <c>31/61 Lai Chau 43.4796</c>, and that the score is an estimate.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Rank}/{Ranked} {Province.Name.English} {Score.Points:0.####}{(IsEstimate ? " (estimate)" : "")}"
        );
}
