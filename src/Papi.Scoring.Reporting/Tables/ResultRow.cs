using System.Globalization;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>A row of the table of a result: one value for each column.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ResultRow
{
    private readonly IReadOnlyList<ResultColumn> _columns;

    private readonly TableCell[] _cells;

    internal ResultRow(IReadOnlyList<ResultColumn> columns, TableCell[] cells)
    {
        _columns = columns;
        _cells = cells;
        Values = Array.AsReadOnly(Array.ConvertAll(cells, cell => cell.Value));
    }

    /// <summary>Gets the values in the order of the columns: of <see cref="ResultColumn.ValueType"/>, or null where missing.</summary>
    public IReadOnlyList<object?> Values { get; }

    internal ReadOnlySpan<TableCell> Cells => _cells;

    /// <summary>Gets a value by the name of its column.</summary>
    /// <param name="column">The <see cref="ResultColumn.Name"/>; upper and lower case differ.</param>
    /// <value>A value of <see cref="ResultColumn.ValueType"/>, or null where it is missing.</value>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such column; the message names those there are.</exception>
    public object? this[string column] => Values[IndexOf(_columns, column)];

    /// <summary>Returns a line such as <c>code=12, score=43.4827, rank=31</c>, without what is missing.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            _columns
                .Zip(Values)
                .Where(pair => pair.Second is not null)
                .Select(pair => $"{pair.First.Name}={TableCell.InvariantText(pair.Second)}")
        );

    internal static ResultRow Create(IReadOnlyList<ResultColumn> columns, IReadOnlyList<object?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != columns.Count)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A row has {values.Count} values for {columns.Count} columns."
                ),
                nameof(values)
            );
        }

        foreach (var (column, value) in columns.Zip(values))
        {
            if (value is not null && value.GetType() != column.ValueType)
            {
                throw new ArgumentException(
                    $"The column '{column.Name}' has values of {column.ValueType.Name}, not of {value.GetType().Name}.",
                    nameof(values)
                );
            }
        }

        return new ResultRow(columns, [.. values.Select(value => new TableCell(value))]);
    }

    internal static int IndexOf(IReadOnlyList<ResultColumn> columns, string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        for (int i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i].Name, column, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException(
            $"There is no column '{column}'; there are {string.Join(", ", columns.Select(item => item.Name))}.",
            nameof(column)
        );
    }
}
