namespace Papi.Scoring.Robustness;

/// <summary>How weights vary from draw to draw.</summary>
public enum WeightVariationKind
{
    /// <summary>Each weight times a factor of its own around 1.</summary>
    Noise = 0,

    /// <summary>A Dirichlet distribution around the nominal shares.</summary>
    Dirichlet,

    /// <summary>Given sets of weights, one after the other.</summary>
    Given,
}
