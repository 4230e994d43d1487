using System.Globalization;
using Papi.Scoring.Preparation;

namespace Papi.Scoring.Construction;

/// <summary>What the treatment of outliers found and did with one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Winsorized">How many values were set to the next one and stayed so, over all years where the scope is the panel.</param>
/// <param name="SkewnessBefore">The skewness (G1) of the given values; null where there is none.</param>
/// <param name="KurtosisBefore">Their excess kurtosis (G2).</param>
/// <param name="SkewnessAfter">The skewness of the treated values.</param>
/// <param name="KurtosisAfter">Their excess kurtosis.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record IndicatorTreatment(
    DesignNode Indicator,
    TreatmentOutcome Outcome,
    int Winsorized,
    double? SkewnessBefore,
    double? KurtosisBefore,
    double? SkewnessAfter,
    double? KurtosisAfter
)
{
    /// <summary>Gets whether the values are logarithms now.</summary>
    public bool IsTransformed => Outcome is TreatmentOutcome.Transformed or TreatmentOutcome.TransformedInVain;

    /// <summary>Returns the indicator, the outcome and the shape before and after with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Indicator}: {Outcome}, skewness {SkewnessBefore:0.##} -> {SkewnessAfter:0.##}, kurtosis {KurtosisBefore:0.##} -> {KurtosisAfter:0.##}"
        );

    internal static IndicatorTreatment Of(DesignNode indicator, in TreatmentSteps steps) =>
        new(
            indicator,
            steps.Outcome,
            steps.Winsorized,
            Defined(steps.Before.Skewness),
            Defined(steps.Before.Kurtosis),
            Defined(steps.After.Skewness),
            Defined(steps.After.Kurtosis)
        );

    private static double? Defined(double value) => double.IsFinite(value) ? value : null;
}
