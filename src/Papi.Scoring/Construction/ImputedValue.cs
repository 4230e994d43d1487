using System.Globalization;
using Papi.Scoring.Preparation;

namespace Papi.Scoring.Construction;

/// <summary>A value that was missing and has been imputed.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">The value put in the place of the missing one, in the unit of the indicator.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Count">From how many values.</param>
/// <param name="Earlier">The earlier year from which it was found; null unless from a panel.</param>
/// <param name="Later">The later year from which it was found; null unless on the line between two years.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ImputedValue(
    IndexUnit Unit,
    DesignNode Indicator,
    double Value,
    ImputationMethod Method,
    int Count,
    SurveyYear? Earlier,
    SurveyYear? Later
)
{
    /// <summary>Returns the unit, the indicator, the value, how it was found and from what, with a decimal point.</summary>
    public override string ToString()
    {
        string from =
            Earlier is null ? string.Create(CultureInfo.InvariantCulture, $"{Count} values")
            : Later is null ? $"{Earlier}"
            : $"{Earlier} and {Later}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Unit}, {Indicator}: {Value:0.####} by {Method} of {from}"
        );
    }
}
