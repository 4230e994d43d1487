using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>Of how many indicators below one parent one unit has a value.</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Parent">The code of the parent.</param>
/// <param name="Present">How many indicators the unit has a value of.</param>
/// <param name="Expected">How many indicators there are below the parent, on whatever level.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record GroupCoverage(string Unit, string Parent, int Present, int Expected)
{
    /// <summary>Gets the share of the indicators, from 0 to 1.</summary>
    public double Share => (double)Present / Expected;

    /// <summary>Returns the codes, both numbers and the share with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Unit}, {Parent}: {Present} of {Expected}, {Share:0.####}");
}
