using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>The rows of a survey, one a respondent: columns of numbers (answers, weights) and of labels (strata, clusters, groups).</summary>
/// <remarks>Made by a <see cref="SurveyDataBuilder"/>. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class SurveyData
{
    // NaN is a missing number and never leaves.
    private readonly Dictionary<string, double[]> _numbers;

    private readonly Dictionary<string, CategoryColumn> _categories;

    internal SurveyData(
        int rowCount,
        Dictionary<string, double[]> numbers,
        Dictionary<string, CategoryColumn> categories
    )
    {
        RowCount = rowCount;
        _numbers = numbers;
        _categories = categories;
        NumberColumns = [.. numbers.Keys];
        CategoryColumns = [.. categories.Keys];
    }

    /// <summary>Gets the number of rows; 0 or more.</summary>
    public int RowCount { get; }

    /// <summary>Gets the names of the columns of numbers in the order in which they were added.</summary>
    public IReadOnlyList<string> NumberColumns { get; }

    /// <summary>Gets the names of the columns of labels in the order in which they were added.</summary>
    public IReadOnlyList<string> CategoryColumns { get; }

    /// <summary>Gets one number.</summary>
    /// <param name="column">The name of a column of numbers.</param>
    /// <param name="row">The 0-based row.</param>
    /// <returns>The number; null where it is missing.</returns>
    /// <exception cref="UnknownColumnException">There is no such column of numbers.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is not a row.</exception>
    public double? NumberAt(string column, int row)
    {
        double[] values = Numbers(column);
        ThrowIfNoRow(row);
        return double.IsNaN(values[row]) ? null : values[row];
    }

    /// <summary>Gets one label.</summary>
    /// <param name="column">The name of a column of labels.</param>
    /// <param name="row">The 0-based row.</param>
    /// <returns>The label; null where it is missing.</returns>
    /// <exception cref="UnknownColumnException">There is no such column of labels.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is not a row.</exception>
    public string? CategoryAt(string column, int row)
    {
        var values = Categories(column);
        ThrowIfNoRow(row);
        return values.LabelAt(row);
    }

    /// <summary>Gets the labels of a column, also those that no row has.</summary>
    /// <param name="column">The name of a column of labels.</param>
    /// <exception cref="UnknownColumnException">There is no such column of labels.</exception>
    public IReadOnlyList<string> LabelsOf(string column) => Array.AsReadOnly(Categories(column).Labels);

    /// <summary>Returns the size.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{RowCount} rows, {_numbers.Count} columns of numbers, {_categories.Count} of labels"
        );

    internal double[] Numbers(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return _numbers.TryGetValue(column, out double[]? values)
            ? values
            : throw new UnknownColumnException(column, "numbers", NumberColumns, _categories.ContainsKey(column));
    }

    internal CategoryColumn Categories(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return _categories.TryGetValue(column, out var values)
            ? values
            : throw new UnknownColumnException(column, "labels", CategoryColumns, _numbers.ContainsKey(column));
    }

    private void ThrowIfNoRow(int row)
    {
        if (row < 0 || row >= RowCount)
        {
            throw new ArgumentOutOfRangeException(
                nameof(row),
                row,
                string.Create(CultureInfo.InvariantCulture, $"A row is 0 or more and below {RowCount}.")
            );
        }
    }
}
