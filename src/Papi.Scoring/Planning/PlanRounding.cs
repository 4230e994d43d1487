using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>What a number that people wrote leaves open.</summary>
/// <remarks>
/// Plans are written with two decimals at least: 44.5 means 44.50, because a goal is chosen and not measured, and its
/// zeros at the end are lost in JSON. The allowances of several numbers add up.
/// </remarks>
internal static class PlanRounding
{
    // The data have six decimals themselves.
    public const double DataTolerance = 2e-6;

    private const int FewestDecimals = 2;

    /// <summary>Half a unit of the last written place.</summary>
    public static double HalfUnit(double written)
    {
        // The shortest form that reads back as the number is the one that was written.
        string text = written.ToString(CultureInfo.InvariantCulture);
        int decimals = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? Math.Max(FewestDecimals, (int)value.Scale)
            : FewestDecimals;
        return 0.5 * Math.Pow(10, -decimals);
    }
}
