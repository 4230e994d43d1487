using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>Collects columns and builds <see cref="SurveyData"/>.</summary>
/// <remarks>Every column is copied. Not safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="false"/>
public sealed class SurveyDataBuilder
{
    private readonly int _rowCount;

    private readonly Dictionary<string, double[]> _numbers = new(StringComparer.Ordinal);

    private readonly Dictionary<string, CategoryColumn> _categories = new(StringComparer.Ordinal);

    /// <summary>Starts a collection.</summary>
    /// <param name="rowCount">The number of rows that every column will have; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rowCount"/> is negative.</exception>
    public SurveyDataBuilder(int rowCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowCount);
        _rowCount = rowCount;
    }

    /// <summary>Adds a column of numbers, the fast way.</summary>
    /// <param name="name">The name; not blank, not taken, case matters.</param>
    /// <param name="values">One number a row; NaN is a missing one.</param>
    /// <exception cref="ArgumentException">The name is blank or taken, or the number of rows is another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is infinite.</exception>
    public SurveyDataBuilder AddNumbers(string name, ReadOnlySpan<double> values)
    {
        Check(name, values.Length);
        double[] copy = values.ToArray();
        for (int row = 0; row < copy.Length; row++)
        {
            if (double.IsInfinity(copy[row]))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(values),
                    copy[row],
                    string.Create(CultureInfo.InvariantCulture, $"A number of {name} is finite; row {row + 1} is not.")
                );
            }
        }

        _numbers.Add(name, copy);
        return this;
    }

    /// <summary>Adds a column of numbers.</summary>
    /// <param name="name">The name; not blank, not taken, case matters.</param>
    /// <param name="values">One number a row; null is a missing one.</param>
    /// <exception cref="ArgumentException">The name is blank or taken, or the number of rows is another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public SurveyDataBuilder AddNumbers(string name, IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Check(name, values.Count);
        double[] copy = new double[values.Count];
        for (int row = 0; row < copy.Length; row++)
        {
            copy[row] =
                values[row] is { } value && !double.IsFinite(value)
                    ? throw new ArgumentOutOfRangeException(
                        nameof(values),
                        value,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"A number of {name} is finite, a missing one is null; row {row + 1} is neither."
                        )
                    )
                    : values[row] ?? double.NaN;
        }

        _numbers.Add(name, copy);
        return this;
    }

    /// <summary>Adds a column of labels.</summary>
    /// <param name="name">The name; not blank, not taken, case matters.</param>
    /// <param name="values">One label a row, compared ordinally; null is a missing one.</param>
    /// <exception cref="ArgumentException">The name is blank or taken, or the number of rows is another.</exception>
    public SurveyDataBuilder AddCategories(string name, IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Check(name, values.Count);
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] codes = new int[values.Count];
        for (int row = 0; row < codes.Length; row++)
        {
            codes[row] = CategoryColumn.Missing;
            if (values[row] is { } label && !labels.TryGetValue(label, out codes[row]))
            {
                codes[row] = labels.Count;
                labels.Add(label, codes[row]);
            }
        }

        _categories.Add(name, new CategoryColumn([.. labels.Keys], codes));
        return this;
    }

    /// <summary>Adds a column of labels that are numbered already, the fast way.</summary>
    /// <param name="name">The name; not blank, not taken, case matters.</param>
    /// <param name="labels">The labels, all different; some may have no row.</param>
    /// <param name="codes">For each row the 0-based index of its label; −1 is a missing one.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank or taken, the number of rows is another, a label stands twice, or a code has no label.
    /// </exception>
    public SurveyDataBuilder AddCategories(string name, IReadOnlyList<string> labels, ReadOnlySpan<int> codes)
    {
        ArgumentNullException.ThrowIfNull(labels);
        Check(name, codes.Length);
        string[] distinct = [.. labels.Distinct(StringComparer.Ordinal)];
        if (distinct.Length != labels.Count || Array.Exists(distinct, label => label is null))
        {
            throw new ArgumentException($"The labels of {name} are not null and all different.", nameof(labels));
        }

        for (int row = 0; row < codes.Length; row++)
        {
            if (codes[row] < CategoryColumn.Missing || codes[row] >= distinct.Length)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Row {row + 1} of {name} has the code {codes[row]}, but there are {distinct.Length} labels."
                    ),
                    nameof(codes)
                );
            }
        }

        _categories.Add(name, new CategoryColumn(distinct, codes.ToArray()));
        return this;
    }

    /// <summary>Builds the data; the builder can go on being used.</summary>
    public SurveyData Build() =>
        new(
            _rowCount,
            new Dictionary<string, double[]>(_numbers, StringComparer.Ordinal),
            new Dictionary<string, CategoryColumn>(_categories, StringComparer.Ordinal)
        );

    private void Check(string name, int rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (_numbers.ContainsKey(name) || _categories.ContainsKey(name))
        {
            throw new ArgumentException($"The column {name} stands twice.", nameof(name));
        }

        if (rows != _rowCount)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{name} has {rows} rows; the data have {_rowCount}."),
                nameof(name)
            );
        }
    }
}
