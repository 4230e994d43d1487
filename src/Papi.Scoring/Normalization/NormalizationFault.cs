namespace Papi.Scoring.Normalization;

/// <summary>Why an indicator cannot be normalised by a method.</summary>
internal enum NormalizationFault
{
    None = 0,

    /// <summary>No unit has a value.</summary>
    NoValues,

    /// <summary>All units have the same value.</summary>
    Constant,

    /// <summary>The indicator has no goalposts.</summary>
    NoGoalposts,

    /// <summary>The reference unit has no value, or the indicator no target.</summary>
    NoReference,

    /// <summary>The reference or target is not better than the worst value.</summary>
    ReferenceAtWorst,

    /// <summary>The best value is not positive.</summary>
    MaximumNotPositive,
}
