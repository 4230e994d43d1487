using System.Globalization;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Significance;

/// <summary>The rank of one province and how far sampling leaves it open.</summary>
/// <param name="Province">The province.</param>
/// <param name="Estimate">Its score with the standard error.</param>
/// <param name="Rank">The rank of the score itself; 1 is best.</param>
/// <param name="Ranked">How many provinces were ranked.</param>
/// <param name="MeanRank">The mean of the drawn ranks.</param>
/// <param name="MedianRank">The median of the drawn ranks; halfway between two where the middle falls between them.</param>
/// <param name="BestRank">The better end of the interval of the rank, which it belongs to: the (1 − level) / 2 quantile of the drawn ranks by R type 1, so a rank that was drawn.</param>
/// <param name="WorstRank">The worse end of the interval of the rank, which it belongs to: the (1 + level) / 2 quantile of the drawn ranks by R type 1.</param>
/// <param name="ProbabilityFirst">The share of the draws in which the province was first, alone or with others.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record UncertainRank(
    Province Province,
    ScoreEstimate Estimate,
    int Rank,
    int Ranked,
    double MeanRank,
    double MedianRank,
    int BestRank,
    int WorstRank,
    double ProbabilityFirst
)
{
    /// <summary>Gets whether the score is not measured but the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Returns a line such as <c>31/61 Lai Chau: 22 to 42</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Rank}/{Ranked} {Province.Name.English}: {BestRank} to {WorstRank}{(IsEstimate ? " (estimate)" : "")}"
        );
}
