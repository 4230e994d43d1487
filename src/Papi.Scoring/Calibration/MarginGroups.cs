using System.Globalization;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Calibration;

/// <summary>The rows of a sample by the groups of one margin.</summary>
internal sealed class MarginGroups
{
    private readonly PopulationMargin _margin;

    private readonly CategoryColumn _column;

    private readonly double[] _totals;

    private readonly double[] _sums;

    private MarginGroups(PopulationMargin margin, CategoryColumn column)
    {
        _margin = margin;
        _column = column;
        _totals = Array.ConvertAll(column.Labels, label => margin.Totals.GetValueOrDefault(label));
        _sums = new double[column.Labels.Length];
    }

    /// <summary>Gets how many people the margin has in all.</summary>
    public double Population =>
        _margin.Totals.OrderBy(total => total.Key, StringComparer.Ordinal).Sum(total => total.Value);

    /// <summary>Matches rows and totals.</summary>
    /// <exception cref="ArgumentException">A row has no label, a label that rows have has no total, or the other way round.</exception>
    public static MarginGroups Of(SurveyDesign design, PopulationMargin margin)
    {
        ArgumentNullException.ThrowIfNull(margin);
        var column = design.Data.Categories(margin.Column);
        var groups = new MarginGroups(margin, column);
        if (Array.IndexOf(column.Codes, CategoryColumn.Missing) is >= 0 and var row)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Row {row + 1} has no label in {margin.Column}."),
                nameof(margin)
            );
        }

        groups.Add(design.Weights);
        string[] without =
        [
            .. column.Labels.Where((label, i) => groups._sums[i] > 0 && !margin.Totals.ContainsKey(label)),
        ];
        string[] empty =
        [
            .. margin.Totals.Keys.Where(label =>
                Array.IndexOf(column.Labels, label) is var i && (i < 0 || groups._sums[i] <= 0)
            ),
        ];
        return without.Length == 0 && empty.Length == 0
            ? groups
            : throw new ArgumentException(
                $"The margin of {margin.Column} does not fit the sample: "
                    + (without.Length > 0 ? $"no total for {string.Join(", ", without)}" : "")
                    + (without.Length > 0 && empty.Length > 0 ? "; " : "")
                    + (empty.Length > 0 ? $"no rows for {string.Join(", ", empty.Order(StringComparer.Ordinal))}" : "")
                    + ".",
                nameof(margin)
            );
    }

    /// <summary>Multiplies the weights of each group so that they add up to its total.</summary>
    public void Scale(Span<double> weights)
    {
        Add(weights);
        for (int row = 0; row < weights.Length; row++)
        {
            int code = _column.Codes[row];
            weights[row] *= _sums[code] > 0 ? _totals[code] / _sums[code] : 1;
        }
    }

    /// <summary>Finds the group whose weights are the farthest from its total, relative to it.</summary>
    public MarginDifference WorstOf(ReadOnlySpan<double> weights)
    {
        Add(weights);
        int worst = 0;
        for (int code = 1; code < _sums.Length; code++)
        {
            worst = DifferenceOf(code) > DifferenceOf(worst) ? code : worst;
        }

        return new MarginDifference(_margin.Column, _column.Labels[worst], _totals[worst], _sums[worst]);
    }

    private double DifferenceOf(int code) => _totals[code] > 0 ? Math.Abs((_sums[code] / _totals[code]) - 1) : 0;

    private void Add(ReadOnlySpan<double> weights)
    {
        Array.Clear(_sums);
        for (int row = 0; row < weights.Length; row++)
        {
            _sums[_column.Codes[row]] += weights[row];
        }
    }
}
