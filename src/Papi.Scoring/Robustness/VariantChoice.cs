namespace Papi.Scoring.Robustness;

/// <summary>The choices of one draw that are counted, each by its 0-based place among the alternatives.</summary>
internal readonly record struct VariantChoice(int Imputation, int Normalization, int Aggregation, int LeftOut);
