using System.Globalization;
using MathNet.Numerics.Providers.LinearAlgebra;
using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;
using Complex = System.Numerics.Complex;

namespace Papi.Scoring.Multivariate;

/// <summary>The principal components of the indicators below a parent: how many things they measure.</summary>
/// <remarks>
/// <para>
/// Eigenvalues and eigenvectors of the matrix of Pearson's correlations, over the units that have all of the indicators
/// (complete cases), indicators of which less is better turned round and standardised by the n − 1 standard deviation; as
/// <c>prcomp(x, scale. = TRUE)</c> in R. The sign of a vector is free: here the greatest of its elements in absolute value
/// is positive, the first of them where several are equally great to a billionth. Where eigenvalues are equal, so are
/// their directions free within the plane.
/// </para>
/// <para>
/// Source: I. T. Jolliffe, Principal Component Analysis (2002); OECD and JRC, Handbook on constructing composite
/// indicators (2008). Indicators that do not vary are left out by name. Immutable; safe for concurrent use.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PrincipalComponents
{
    // What rounding may make of elements that are equally great, and of an eigenvalue of 1.
    private const double Tolerance = 1e-9;

    private PrincipalComponents(string parent, CompleteUnits units, PrincipalComponent[] components)
    {
        Parent = parent;
        Units = Array.AsReadOnly(units.Units);
        LeftOut = Array.AsReadOnly(units.LeftOut);
        Reason = units.Reason;
        Indicators = Array.AsReadOnly(Array.ConvertAll(units.Columns, column => column.Indicator));
        Components = Array.AsReadOnly(components);
        KaiserCount = components.Count(component => component.Eigenvalue > 1 + Tolerance);
    }

    /// <summary>Gets the code of the parent.</summary>
    public string Parent { get; }

    /// <summary>Gets the codes of the indicators that count, in the order of the design.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the indicators that are left out.</summary>
    public IReadOnlyList<LeftOutIndicator> LeftOut { get; }

    /// <summary>Gets the units that have all of the indicators and so count.</summary>
    public IReadOnlyList<IndexUnit> Units { get; }

    /// <summary>Gets as many components as indicators, the greatest eigenvalue first; empty where there are none.</summary>
    public IReadOnlyList<PrincipalComponent> Components { get; }

    /// <summary>Gets the first component; null where there are none.</summary>
    public PrincipalComponent? First => Components.Count == 0 ? null : Components[0];

    /// <summary>
    /// Gets how many eigenvalues are above 1, more than a single indicator has: the number of components to keep by the rule
    /// of H. F. Kaiser, Educational and Psychological Measurement 20 (1960).
    /// </summary>
    public int KaiserCount { get; }

    /// <summary>Gets why there are no components.</summary>
    public UndefinedReason Reason { get; }

    /// <summary>Computes the components.</summary>
    /// <param name="data">The values.</param>
    /// <param name="design">The tree of the index.</param>
    /// <param name="parent">The code of the parent, all indicators below which count; the index itself if null.</param>
    /// <exception cref="ArgumentException">
    /// There is no such parent, it is an indicator, or the table lacks an indicator below it.
    /// </exception>
    public static PrincipalComponents Compute(UnitTable data, IndexDesign design, string? parent = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(design);
        string code = design.Find(parent ?? design.Root.Code).Code;
        var units = CompleteUnits.Of(data, design, code);
        return new PrincipalComponents(
            code,
            units,
            units.Reason == UndefinedReason.None ? Decompose([.. units.Columns.Select(column => column.Values)]) : []
        );
    }

    /// <summary>Returns the parent, the number of components by Kaiser's rule and the share of the first, or the reason.</summary>
    public override string ToString() =>
        First is null
            ? $"{Parent}: {Reason}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Parent}: {KaiserCount} of {Components.Count} eigenvalues above 1, the first component explains {First.ExplainedShare:0.####}"
            );

    /// <summary>The components of columns without NaN that all vary, the greatest eigenvalue first.</summary>
    internal static PrincipalComponent[] Decompose(double[][] columns)
    {
        int order = columns.Length;
        double[] matrix = new double[order * order];
        for (int i = 0; i < order; i++)
        {
            matrix[(i * order) + i] = 1;
            for (int j = 0; j < i; j++)
            {
                double r = CorrelationMeasure.Pearson(columns[i], columns[j]);
                matrix[(i * order) + j] = r;
                matrix[(j * order) + i] = r;
            }
        }

        // The managed provider by name: the one in use is a global setting, and a setting must not change a number.
        double[] vectors = new double[order * order];
        var ascending = new Complex[order];
        ManagedLinearAlgebraProvider.Instance.EigenDecomp(
            isSymmetric: true,
            order,
            matrix,
            vectors,
            ascending,
            new double[order * order]
        );

        double[][] standardized = Array.ConvertAll(columns, Standardize);
        var components = new PrincipalComponent[order];
        double cumulative = 0;
        for (int i = 0; i < order; i++)
        {
            // Where one indicator follows from the others, rounding may leave a little less than nothing.
            int last = order - 1 - i;
            double eigenvalue = Math.Max(0, ascending[last].Real);
            double[] vector = WithSign(vectors.AsSpan(last * order, order));
            double share = eigenvalue / order;
            cumulative = Math.Min(1, cumulative + share);
            components[i] = new PrincipalComponent(
                i + 1,
                eigenvalue,
                share,
                cumulative,
                vector,
                ScoresOf(standardized, vector)
            );
        }

        return components;
    }

    private static double[] Standardize(double[] values)
    {
        double mean = Moments.Mean(values);
        double deviation = Moments.StandardDeviation(values, mean);
        return Array.ConvertAll(values, value => (value - mean) / deviation);
    }

    private static double[] WithSign(ReadOnlySpan<double> vector)
    {
        double greatest = 0;
        foreach (double element in vector)
        {
            greatest = Math.Max(greatest, Math.Abs(element));
        }

        int first = 0;
        while (Math.Abs(vector[first]) < greatest - Tolerance)
        {
            first++;
        }

        double sign = Math.Sign(vector[first]);
        return Array.ConvertAll(vector.ToArray(), element => sign * element);
    }

    private static double[] ScoresOf(double[][] standardized, double[] vector)
    {
        double[] scores = new double[standardized[0].Length];
        for (int j = 0; j < vector.Length; j++)
        {
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] += vector[j] * standardized[j][i];
            }
        }

        return scores;
    }
}
