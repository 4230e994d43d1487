using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Reads the figures of a workbook: numbers, numbers kept as text, and the signs for a missing one.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class WorkbookNumbers
{
    private static readonly string[] MissingSigns = ["-", "–", "—", ".", "..", "...", "…", "*", "#N/A"];

    private static readonly string[] MissingWords = ["na", "nodata", "khongcosolieu", "kcosl", "missing"];

    /// <summary>Reads a value.</summary>
    /// <param name="value">What the cell has.</param>
    /// <param name="number">The number; NaN where the figure is missing.</param>
    /// <param name="remark">What was made of a value that is no number; null where it is one.</param>
    /// <returns>Whether there is a number or a known sign that there is none; where not, the remark is the problem.</returns>
    public static bool TryRead(object? value, out double number, out LocalizedText? remark)
    {
        number = double.NaN;
        remark = null;
        switch (value)
        {
            case null:
                return true;
            case double or int:
                number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return true;
            case DateTime or TimeSpan:
                remark = WorkbookMessages.Date;
                return false;
            case string text when text.StartsWith('#') && !IsMissing(text):
                remark = WorkbookMessages.ErrorValue(text);
                return false;
            case string text when IsMissing(text):
                remark = WorkbookMessages.MissingSign(text);
                return true;
            case string text
                when DecimalStyle.Invariant.TryParse(text, out double parsed)
                    || DecimalStyle.Vietnamese.TryParse(text, out parsed):
                number = parsed;
                remark = WorkbookMessages.NumberAsText(text);
                return true;
            default:
                remark = WorkbookMessages.NotANumber(WorkbookSheet.TextOf(value));
                return false;
        }
    }

    private static bool IsMissing(string text) =>
        MissingSigns.Contains(text, StringComparer.Ordinal)
        || MissingWords.Contains(SpellingKey.Of(text), StringComparer.Ordinal);
}
