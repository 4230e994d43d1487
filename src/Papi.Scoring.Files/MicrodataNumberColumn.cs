using System.Text;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>A column of numbers while it is read.</summary>
/// <param name="index">The 0-based index of the column in the file.</param>
/// <param name="name">The name in the header.</param>
/// <param name="options">The style of the numbers and the codes of missing answers.</param>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class MicrodataNumberColumn(int index, string name, MicrodataFileOptions options)
{
    private readonly byte[][] _missingCodes = [.. options.MissingCodes.Select(Encoding.UTF8.GetBytes)];

    private readonly DecimalStyle _style = options.Style;

    private readonly GrowingColumn<double> _rows = new();

    public string Name { get; } = name;

    /// <summary>Reads the cell of the current row as an answer, which can be missing.</summary>
    public void ReadAnswer(TableReader row, ProblemList problems)
    {
        var text = row.Utf8(index);
        _rows.Add(IsMissing(text) ? double.NaN : ReadNumber(text, row, problems));
    }

    /// <summary>Reads the cell of the current row as a weight, which must be there and above 0.</summary>
    public void ReadWeight(TableReader row, ProblemList problems)
    {
        var text = row.Utf8(index);
        double weight = double.NaN;
        if (text.IsEmpty)
        {
            problems.Add(row[index], MicrodataMessages.NoWeight);
        }
        else
        {
            weight = ReadNumber(text, row, problems);
            if (weight <= 0)
            {
                problems.Add(row[index], MicrodataMessages.BadWeight(row[index].Text));
            }
        }

        _rows.Add(weight);
    }

    /// <summary>Moves out the numbers of the rows read so far; NaN is a missing answer.</summary>
    public double[] Take() => _rows.TakeAll();

    private double ReadNumber(ReadOnlySpan<byte> text, TableReader row, ProblemList problems)
    {
        if (NumberText.TryParse(text, _style, out double value))
        {
            return value;
        }

        var cell = row[index];
        problems.Add(cell, TableMessages.NotANumber(cell.Text, _style));
        return double.NaN;
    }

    private bool IsMissing(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (byte[] code in _missingCodes)
        {
            if (text.SequenceEqual(code))
            {
                return true;
            }
        }

        return false;
    }
}
