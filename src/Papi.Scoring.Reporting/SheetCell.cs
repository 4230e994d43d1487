namespace Papi.Scoring.Reporting;

/// <summary>A cell of a spreadsheet: a text, a number, or a formula with the number that it gives.</summary>
/// <param name="Format">How it looks.</param>
/// <param name="Text">The text; null where there is none.</param>
/// <param name="Number">The number, or what the formula gives; null where there is none.</param>
/// <param name="Formula">The formula without its equals sign; null where the number stands for itself.</param>
internal readonly record struct SheetCell(
    SheetFormat Format,
    string? Text = null,
    double? Number = null,
    string? Formula = null
)
{
    // A billionth of a point is noise of the arithmetic; published scores have six decimals.
    private const double Noise = 1e-9;

    /// <summary>Makes a cell with a formula where the formula gives the number, and with the number alone where it does not.</summary>
    /// <param name="format">How it looks.</param>
    /// <param name="number">The number as computed.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="given">What the formula gives; null where a part of it is missing.</param>
    /// <remarks>An index may weigh its parts, or a part may be missing and the rest reweighted: then the sum says something else.</remarks>
    public static SheetCell Computed(SheetFormat format, double? number, string formula, double? given) =>
        number is { } value && given is { } result && Math.Abs(value - result) <= Noise
            ? new SheetCell(format, Number: value, Formula: formula)
            : new SheetCell(format, Number: number);
}
