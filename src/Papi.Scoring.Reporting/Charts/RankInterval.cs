namespace Papi.Scoring.Reporting.Charts;

/// <summary>One line of an interval plot.</summary>
internal sealed record RankInterval(
    LocalizedText Name,
    string Code,
    int Rank,
    int Ranked,
    double Best,
    double Median,
    double Worst,
    bool IsMarked
);
