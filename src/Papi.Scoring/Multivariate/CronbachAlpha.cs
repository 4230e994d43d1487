using System.Globalization;
using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Multivariate;

/// <summary>Cronbach's alpha of the indicators below a parent: how far they measure one thing.</summary>
/// <remarks>
/// <para>
/// Over the units that have all of the indicators (complete cases), indicators of which less is better turned round:
/// α = k/(k − 1) × (1 − Σ var(xᵢ) / var(Σ xᵢ)) with n − 1 variances of k indicators; standardised
/// α = k r̄ / (1 + (k − 1) r̄) with the mean r̄ of all correlations. As <c>psych::alpha</c> in R gives them; there is no
/// lower bound, and a negative alpha means that the indicators conflict.
/// </para>
/// <para>
/// Source: L. J. Cronbach, Psychometrika 16 (1951); OECD and JRC, Handbook on constructing composite indicators (2008).
/// Indicators that do not vary are left out by name. Immutable; safe for concurrent use.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class CronbachAlpha
{
    private CronbachAlpha(string parent, CompleteUnits units, double? alpha, double? correlation, AlphaItem[] items)
    {
        Parent = parent;
        UnitCount = units.Units.Length;
        LeftOut = Array.AsReadOnly(units.LeftOut);
        Items = Array.AsReadOnly(items);
        Alpha = alpha;
        MeanCorrelation = correlation;
        StandardizedAlpha = correlation is { } mean ? items.Length * mean / (1 + ((items.Length - 1) * mean)) : null;
        Reason =
            units.Reason != UndefinedReason.None ? units.Reason
            : alpha is null ? UndefinedReason.Constant
            : UndefinedReason.None;
    }

    /// <summary>Gets the code of the parent.</summary>
    public string Parent { get; }

    /// <summary>Gets how many units have all of the indicators and so count.</summary>
    public int UnitCount { get; }

    /// <summary>Gets the indicators that count, in the order of the design; empty where alpha takes more.</summary>
    public IReadOnlyList<AlphaItem> Items { get; }

    /// <summary>Gets the indicators that are left out.</summary>
    public IReadOnlyList<LeftOutIndicator> LeftOut { get; }

    /// <summary>Gets alpha of the values as they are, at most 1; null where it does not exist.</summary>
    public double? Alpha { get; }

    /// <summary>Gets alpha of the standardised values; null where it does not exist.</summary>
    public double? StandardizedAlpha { get; }

    /// <summary>Gets the mean of the correlations of all pairs; null where it does not exist.</summary>
    public double? MeanCorrelation { get; }

    /// <summary>
    /// Gets why there is no <see cref="Alpha"/>; <see cref="UndefinedReason.Constant"/> where the sum of the indicators is
    /// the same for all units.
    /// </summary>
    public UndefinedReason Reason { get; }

    /// <summary>Computes alpha.</summary>
    /// <param name="data">The values.</param>
    /// <param name="design">The tree of the index.</param>
    /// <param name="parent">The code of the parent, all indicators below which count; the index itself if null.</param>
    /// <exception cref="ArgumentException">
    /// There is no such parent, it is an indicator, or the table lacks an indicator below it.
    /// </exception>
    public static CronbachAlpha Compute(UnitTable data, IndexDesign design, string? parent = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(design);
        string code = design.Find(parent ?? design.Root.Code).Code;
        var units = CompleteUnits.Of(data, design, code);
        if (units.Reason != UndefinedReason.None)
        {
            return new CronbachAlpha(code, units, null, null, []);
        }

        double[][] columns = [.. units.Columns.Select(column => column.Values)];
        var items = units.Columns.Select((column, i) => ItemOf(column.Indicator, columns[i], Without(columns, i)));
        return new CronbachAlpha(code, units, AlphaOf(columns), MeanCorrelationOf(columns), [.. items]);
    }

    /// <summary>Returns the parent with both alphas and a decimal point, or the reason.</summary>
    public override string ToString() =>
        Alpha is null
            ? $"{Parent}: {Reason}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Parent}: alpha {Alpha:0.####}, standardised {StandardizedAlpha:0.####}, {Items.Count} indicators, n = {UnitCount}"
            );

    private static AlphaItem ItemOf(string indicator, double[] values, double[][] others)
    {
        double[] rest = Sum(others);
        return new AlphaItem(
            indicator,
            OrientedColumn.IsConstant(rest) ? null : CorrelationMeasure.Pearson(values, rest),
            AlphaOf(others)
        );
    }

    private static double? AlphaOf(double[][] columns)
    {
        double[] sum = Sum(columns);
        if (columns.Length < 2 || OrientedColumn.IsConstant(sum))
        {
            return null;
        }

        double own = 0;
        foreach (double[] column in columns)
        {
            own += Variance(column);
        }

        return columns.Length / (columns.Length - 1.0) * (1 - (own / Variance(sum)));
    }

    private static double MeanCorrelationOf(double[][] columns)
    {
        double sum = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            for (int j = i + 1; j < columns.Length; j++)
            {
                sum += CorrelationMeasure.Pearson(columns[i], columns[j]);
            }
        }

        return sum / (columns.Length * (columns.Length - 1) / 2.0);
    }

    private static double[][] Without(double[][] columns, int left) => [.. columns.Where((_, i) => i != left)];

    private static double[] Sum(double[][] columns)
    {
        double[] sum = [.. columns[0]];
        foreach (double[] column in columns.AsSpan(1))
        {
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += column[i];
            }
        }

        return sum;
    }

    private static double Variance(double[] values)
    {
        double deviation = Moments.StandardDeviation(values, Moments.Mean(values));
        return deviation * deviation;
    }
}
