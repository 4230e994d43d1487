using System.Globalization;

namespace Papi.Scoring.Construction;

/// <summary>A value that the treatment of outliers has changed.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">What it was, given or imputed, in the unit of the indicator.</param>
/// <param name="To">What it became; of another unit where the indicator was transformed.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record TreatedValue(IndexUnit Unit, DesignNode Indicator, double From, double To)
{
    /// <summary>Returns the unit, the indicator and both values with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Unit}, {Indicator}: {From:0.####} -> {To:0.####}");
}
