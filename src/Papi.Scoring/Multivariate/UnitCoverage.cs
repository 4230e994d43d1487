using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>Of how many indicators one unit has a value.</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Present">How many indicators it has a value of.</param>
/// <param name="Expected">How many indicators there are.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record UnitCoverage(string Unit, int Present, int Expected)
{
    /// <summary>Gets the share of the indicators, from 0 to 1.</summary>
    public double Share => (double)Present / Expected;

    /// <summary>Returns the code, both numbers and the share with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Unit}: {Present} of {Expected}, {Share:0.####}");
}
