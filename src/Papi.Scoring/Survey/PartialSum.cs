namespace Papi.Scoring.Survey;

/// <summary>The sums of one indicator over rows of one cluster and domain, as a database adds them up.</summary>
/// <param name="Path">The cluster: its unit at each stage, first to last; one unit for a design of one stage.</param>
/// <param name="Domain">The label of the domain; null for rows that lie in none, and without a grouping.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="RowCount">How many rows have an answer, 0 or more: a cluster without one belongs to the sample all the same.</param>
/// <param name="WeightSum">Σ w over these rows.</param>
/// <param name="ValueSum">Σ w x.</param>
/// <param name="SquareSum">Σ w x².</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PartialSum(
    IReadOnlyList<SampledUnit> Path,
    string? Domain,
    string Indicator,
    long RowCount,
    double WeightSum,
    double ValueSum,
    double SquareSum
);
