namespace Papi.Scoring.Survey;

/// <summary>A unit of a stage, as the first of its rows describes it.</summary>
/// <param name="Parent">The number of the unit of the stage before; 0 at the first stage.</param>
/// <param name="Stratum">The label of its stratum; empty where the stage has none.</param>
/// <param name="Cluster">Its own label; empty where rows are units.</param>
/// <param name="Size">The population size or the sampling fraction of its stratum; NaN without.</param>
/// <param name="IsCertain">Whether it was taken with probability one.</param>
/// <param name="Row">The 0-based row that was its first.</param>
internal readonly record struct SampleUnit(
    int Parent,
    string Stratum,
    string Cluster,
    double Size,
    bool IsCertain,
    int Row
);
