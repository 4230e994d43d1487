using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>How many units have a value of one indicator.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Present">How many units have a value.</param>
/// <param name="Expected">How many units there are.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record IndicatorCoverage(string Indicator, int Present, int Expected)
{
    /// <summary>Gets the share of the units, from 0 to 1.</summary>
    public double Share => (double)Present / Expected;

    /// <summary>Returns the code, both numbers and the share with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Indicator}: {Present} of {Expected}, {Share:0.####}");
}
