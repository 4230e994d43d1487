using System.Globalization;

namespace Papi.Scoring.Tests.Support;

/// <summary>One row of a file in <c>Reference</c>; cells are found by the name of their column.</summary>
internal sealed class ReferenceRow(IReadOnlyDictionary<string, string> cells)
{
    public string this[string column] => cells[column];

    public bool Is(string column, string text) => string.Equals(this[column], text, StringComparison.Ordinal);

    public bool Has(string column) => cells[column].Length > 0;

    public int Integer(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

    public double Number(string column) => double.Parse(this[column], CultureInfo.InvariantCulture);

    /// <summary>Half a unit of the last printed place: how far the exact figure may be from the printed one.</summary>
    public double HalfUnit(string column)
    {
        int point = this[column].IndexOf('.', StringComparison.Ordinal);
        return 0.5 * Math.Pow(10, point < 0 ? 0 : point + 1 - this[column].Length);
    }

    public override string ToString() => string.Join(',', cells.Values);
}
