using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Sobol's variance-based sensitivity indices of an output, estimated from a radial design.</summary>
/// <remarks>
/// <para>
/// The design has two independent samples of N rows of all inputs, A and B, and for each input i the rows AB_i: those of A
/// with input i taken from B. From the outputs, first-order and total-order indices follow by the estimators of the
/// options. Intervals are percentiles (R type 7) of indices computed again from rows drawn with replacement, a row with
/// its outputs A, B and all AB_i together.
/// </para>
/// <para>
/// Source: Saltelli et al., Computer Physics Communications 181 (2010); Archer, Saltelli and Sobol, Journal of Statistical
/// Computation and Simulation 58 (1997) for the bootstrap. Immutable; safe for concurrent use.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class SobolIndices
{
    private const int Bootstrap = 2;

    private SobolIndices(SobolIndex[] rows, double variance, int sampleSize, SobolOptions options)
    {
        Rows = Array.AsReadOnly(rows);
        Variance = variance;
        SampleSize = sampleSize;
        Options = options;
    }

    /// <summary>Gets the indices, an input each, in the given order.</summary>
    public IReadOnlyList<SobolIndex> Rows { get; }

    /// <summary>Gets the n − 1 variance of the outputs of A and B together.</summary>
    public double Variance { get; }

    /// <summary>Gets the number of rows of A: N.</summary>
    public int SampleSize { get; }

    /// <summary>Gets the estimators, the seed and the level of the intervals.</summary>
    public SobolOptions Options { get; }

    /// <summary>Estimates the indices.</summary>
    /// <param name="inputs">The names of the inputs.</param>
    /// <param name="outputsA">The outputs of A; two or more, finite.</param>
    /// <param name="outputsB">The outputs of B, as many.</param>
    /// <param name="outputsAB">For each input the outputs of A with that input from B, as many.</param>
    /// <param name="options">The estimators and the bootstrap.</param>
    /// <exception cref="ArgumentException">The numbers of outputs do not agree, or there are fewer than two.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An output is not finite.</exception>
    /// <exception cref="InvalidOperationException">All outputs of A and B are equal: there is no variance to share out.</exception>
    public static SobolIndices Compute(
        IReadOnlyList<string> inputs,
        IReadOnlyList<double> outputsA,
        IReadOnlyList<double> outputsB,
        IReadOnlyList<IReadOnlyList<double>> outputsAB,
        SobolOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputsA);
        ArgumentNullException.ThrowIfNull(outputsB);
        ArgumentNullException.ThrowIfNull(outputsAB);
        ArgumentNullException.ThrowIfNull(options);
        double[] a = Checked(outputsA, outputsA.Count, nameof(outputsA));
        double[] b = Checked(outputsB, a.Length, nameof(outputsB));
        double[][] ab = [.. outputsAB.Select(outputs => Checked(outputs, a.Length, nameof(outputsAB)))];
        if (ab.Length != inputs.Count)
        {
            throw new ArgumentException($"{ab.Length} columns do not fit {inputs.Count} inputs.", nameof(outputsAB));
        }

        int[] everyRow = [.. Enumerable.Range(0, a.Length)];
        double variance = VarianceOf(a, b, everyRow);
        if (variance <= 0)
        {
            throw new InvalidOperationException("All outputs are equal: there is no variance to share out.");
        }

        var resampled = Resample(a, b, ab, options);
        var rows = new SobolIndex[ab.Length];
        for (int input = 0; input < rows.Length; input++)
        {
            rows[input] = new SobolIndex(
                inputs[input],
                FirstOrder(options.FirstOrder, a, b, ab[input], everyRow, variance),
                Percentile(resampled.First[input], options, upper: false),
                Percentile(resampled.First[input], options, upper: true),
                TotalOrder(options.TotalOrder, a, ab[input], everyRow, variance),
                Percentile(resampled.Total[input], options, upper: false),
                Percentile(resampled.Total[input], options, upper: true)
            );
        }

        return new SobolIndices(rows, variance, a.Length, options);
    }

    /// <summary>Returns the indices.</summary>
    public override string ToString() => string.Join("; ", Rows);

    private static double[] Checked(IReadOnlyList<double> outputs, int count, string parameter)
    {
        ArgumentNullException.ThrowIfNull(outputs, parameter);
        if (outputs.Count != count || count < 2)
        {
            throw new ArgumentException("Two outputs or more are needed, and as many of B and AB as of A.", parameter);
        }

        foreach (double output in outputs)
        {
            if (!double.IsFinite(output))
            {
                throw new ArgumentOutOfRangeException(parameter, output, "An output is finite.");
            }
        }

        return [.. outputs];
    }

    // The columns of indices over all bootstraps, ascending; a sample without variance has no index and is passed over.
    private static (double[][] First, double[][] Total) Resample(
        double[] a,
        double[] b,
        double[][] ab,
        SobolOptions options
    )
    {
        var first = new List<double>[ab.Length];
        var total = new List<double>[ab.Length];
        for (int input = 0; input < ab.Length; input++)
        {
            (first[input], total[input]) = (new(options.Bootstraps), new(options.Bootstraps));
        }

        // Not the numbers with which the rows may have been drawn.
        ulong seed = DrawSeeds.OfPurpose(unchecked((ulong)options.Seed), Bootstrap);
        int[] rows = new int[a.Length];
        for (int bootstrap = 0; bootstrap < options.Bootstraps; bootstrap++)
        {
            var stream = new RandomStream(seed, bootstrap);
            for (int i = 0; i < rows.Length; i++)
            {
                rows[i] = stream.NextBelow(rows.Length);
            }

            double variance = VarianceOf(a, b, rows);
            for (int input = 0; input < ab.Length && variance > 0; input++)
            {
                first[input].Add(FirstOrder(options.FirstOrder, a, b, ab[input], rows, variance));
                total[input].Add(TotalOrder(options.TotalOrder, a, ab[input], rows, variance));
            }
        }

        return ([.. first.Select(Sorted)], [.. total.Select(Sorted)]);
    }

    private static double[] Sorted(List<double> values)
    {
        values.Sort();
        return [.. values];
    }

    private static double? Percentile(double[] sorted, SobolOptions options, bool upper)
    {
        double share = 0.5 * (upper ? 1 + options.Level : 1 - options.Level);
        return sorted.Length == 0 ? null : QuantilePosition.Of(QuantileRule.R7Excel, sorted.Length, share).In(sorted);
    }

    private static double VarianceOf(double[] a, double[] b, int[] rows)
    {
        double sum = 0;
        foreach (int row in rows)
        {
            sum += a[row] + b[row];
        }

        double mean = sum / (2.0 * rows.Length);
        double squares = 0;
        foreach (int row in rows)
        {
            squares += ((a[row] - mean) * (a[row] - mean)) + ((b[row] - mean) * (b[row] - mean));
        }

        return squares / ((2.0 * rows.Length) - 1);
    }

    private static double FirstOrder(
        FirstOrderEstimator estimator,
        double[] a,
        double[] b,
        double[] ab,
        int[] rows,
        double variance
    )
    {
        double sum = 0;
        foreach (int row in rows)
        {
            double difference = b[row] - ab[row];
            sum += estimator == FirstOrderEstimator.Saltelli ? b[row] * (ab[row] - a[row]) : difference * difference;
        }

        double mean = sum / rows.Length;
        return estimator == FirstOrderEstimator.Saltelli ? mean / variance : 1 - (mean / (2 * variance));
    }

    private static double TotalOrder(
        TotalOrderEstimator estimator,
        double[] a,
        double[] ab,
        int[] rows,
        double variance
    )
    {
        double sum = 0;
        foreach (int row in rows)
        {
            double difference = a[row] - ab[row];
            sum += estimator == TotalOrderEstimator.Jansen ? 0.5 * difference * difference : a[row] * difference;
        }

        return sum / rows.Length / variance;
    }
}
