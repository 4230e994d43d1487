namespace Papi.Scoring.Multivariate;

/// <summary>What one indicator does to the alpha of its group.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="ItemRestCorrelation">Pearson's correlation with the sum of the others; null where that sum is constant.</param>
/// <param name="AlphaIfDropped">The raw alpha of the others; null where they are fewer than two or their sum is constant.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record AlphaItem(string Indicator, double? ItemRestCorrelation, double? AlphaIfDropped)
{
    /// <summary>Returns the figures with a decimal point.</summary>
    public override string ToString() =>
        $"{Indicator}: item-rest correlation {OptionalFigure.Show(ItemRestCorrelation)}, alpha if dropped {OptionalFigure.Show(AlphaIfDropped)}";
}
