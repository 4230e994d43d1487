using System.Globalization;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>A value and, where people read something else than programs, the text for them.</summary>
/// <param name="Value">A string, bool, long or double, or null where it is missing.</param>
/// <param name="Shown">The text for people; null where it follows from the value.</param>
internal readonly record struct TableCell(object? Value, string? Shown = null)
{
    /// <summary>Writes a value for programs: with a decimal point and all digits, empty where it is missing.</summary>
    public static string InvariantText(object? value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
