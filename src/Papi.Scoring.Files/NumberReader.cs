using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Reads the numbers of a table in its style.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class NumberReader(DecimalStyle style, ProblemList problems)
{
    /// <summary>Reads a field that is not blank.</summary>
    /// <returns>The number; null where there is none, which is then a problem.</returns>
    public double? Read(Cell cell)
    {
        if (style.TryParse(cell.Text, out double value))
        {
            return value;
        }

        problems.Add(cell, TableMessages.NotANumber(cell.Text, style));
        return null;
    }
}
