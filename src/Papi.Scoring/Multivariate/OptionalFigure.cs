using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>How a figure that may not exist shows in a line of text.</summary>
internal static class OptionalFigure
{
    public static string Show(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "none";
}
