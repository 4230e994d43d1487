using Papi.Scoring.Classification;

namespace Papi.Scoring.Robustness;

/// <summary>What is drawn how often and what is counted.</summary>
/// <param name="Draws">How many draws, 1 or more.</param>
/// <param name="MaxThreads">How many threads at most; null for as many as there are. No result depends on it.</param>
/// <param name="TierScheme">The convention of the tiers; null where they are not wanted.</param>
/// <param name="Missing">How many units have no score, and so take part in no draw.</param>
/// <param name="CountsPairs">Whether to count for each pair which of the two is above.</param>
internal sealed record DrawSettings(
    int Draws,
    int? MaxThreads = null,
    TierScheme? TierScheme = null,
    int Missing = 0,
    bool CountsPairs = false
);
