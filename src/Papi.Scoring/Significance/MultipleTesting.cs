namespace Papi.Scoring.Significance;

/// <summary>How p-values are adjusted where many tests are made at once.</summary>
/// <remarks>Of 63 unchanged provinces about three are "significant" at 5 % each; an adjustment takes account of that.</remarks>
public enum MultipleTesting
{
    /// <summary>Not at all: each test is judged as if it were the only one.</summary>
    None = 0,

    /// <summary>Holm's step-down method: bounds the probability of even one false finding, however the tests depend on each other.</summary>
    Holm,

    /// <summary>Benjamini and Hochberg's step-up method: bounds the expected share of false ones among the findings.</summary>
    BenjaminiHochberg,
}
