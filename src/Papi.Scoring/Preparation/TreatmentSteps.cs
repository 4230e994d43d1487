namespace Papi.Scoring.Preparation;

/// <summary>What was done to the values of one indicator.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Winsorized">How many values were set to the next one and stayed so.</param>
/// <param name="Before">The shape of the given values.</param>
/// <param name="After">The shape of the treated ones.</param>
internal readonly record struct TreatmentSteps(
    TreatmentOutcome Outcome,
    int Winsorized,
    DistributionShape Before,
    DistributionShape After
);
