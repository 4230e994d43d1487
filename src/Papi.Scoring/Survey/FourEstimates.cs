using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Survey;

/// <summary>What the sums of one scope say of four indicators.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FourEstimates
{
    // About a thousand units of the last place of a square.
    private const double RoundingOfSquares = 1e-13;

    private readonly Vector256<double> _rows;

    private readonly Vector256<double> _weights;

    private readonly Vector256<double> _values;

    private readonly Vector256<double> _squares;

    private readonly Vector256<double> _variance;

    private FourEstimates(
        Vector256<double> rows,
        Vector256<double> weights,
        Vector256<double> values,
        Vector256<double> squares,
        Vector256<double> variance
    )
    {
        _rows = rows;
        _weights = weights;
        _values = values;
        _squares = squares;
        _variance = variance;
    }

    /// <summary>Adds up a scope and computes the variances.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="block">The block of the indicators.</param>
    /// <param name="lane">The first of the four within the block.</param>
    /// <param name="scope">The cells.</param>
    /// <param name="isMean">Whether means are estimated, otherwise totals.</param>
    /// <param name="leaves">Room for every unit of the last stage.</param>
    /// <param name="parts">Room for every unit of the last stage.</param>
    public static FourEstimates Compute(
        SurveySums sums,
        int block,
        int lane,
        SumScope scope,
        bool isMean,
        Span<int> leaves,
        Span<Vector256<double>> parts
    )
    {
        double[] cells = sums.Blocks[block];
        var rows = Vector256<double>.Zero;
        var weights = Vector256<double>.Zero;
        var values = Vector256<double>.Zero;
        var squares = Vector256<double>.Zero;
        foreach (int cell in scope.Cells)
        {
            rows += At(cells, cell, SumKernel.Rows + lane);
            weights += At(cells, cell, SumKernel.Weights + lane);
            values += At(cells, cell, SumKernel.Values + lane);
            squares += At(cells, cell, SumKernel.Squares + lane);
        }

        // A mean has the parts (Σwx − m Σw) / W: z = w (x − m) / W, added up by unit without a second look at the rows.
        var mean = isMean ? values / weights : Vector256<double>.Zero;
        var scale = isMean ? Vector256<double>.One / weights : Vector256<double>.One;
        int count = 0;
        for (int i = 0; i < scope.Cells.Length; i++)
        {
            var part = At(cells, scope.Cells[i], SumKernel.Values + lane);
            part -= mean * At(cells, scope.Cells[i], SumKernel.Weights + lane);
            part *= scale;
            if (i > 0 && scope.Leaves[i] == scope.Leaves[i - 1])
            {
                parts[count - 1] += part;
            }
            else
            {
                leaves[count] = scope.Leaves[i];
                parts[count++] = part;
            }
        }

        return new FourEstimates(
            rows,
            weights,
            values,
            squares,
            LaneVariance.Compute(sums.Tree, leaves[..count], parts[..count])
        );
    }

    /// <summary>Gets the estimate of the mean of one indicator; null where there is none.</summary>
    public SurveyEstimate? MeanAt(int lane, string indicator, string? domain, int degreesOfFreedom)
    {
        double rows = _rows[lane];
        double variance = _variance[lane];
        if (rows == 0 || !double.IsFinite(variance))
        {
            return null;
        }

        double weights = _weights[lane];
        double mean = _values[lane] / weights;

        // Σ w (x − m)² = Σ w x² − m Σ w x. What is left of a constant is rounding: no spread to compare with.
        double spread = (_squares[lane] - (mean * _values[lane])) / weights;
        double? simple = null;
        if (rows > 1 && spread > mean * mean * RoundingOfSquares)
        {
            simple = spread / (rows - 1);
        }

        return new SurveyEstimate(
            indicator,
            domain,
            mean,
            Math.Sqrt(variance),
            (long)rows,
            weights,
            degreesOfFreedom,
            weights > rows ? variance / (simple * ((weights - rows) / weights)) : null,
            variance / simple
        );
    }

    /// <summary>Gets the estimate of the total of one indicator; null where there is none.</summary>
    public SurveyEstimate? TotalAt(int lane, string indicator, string? domain, int degreesOfFreedom) =>
        _rows[lane] == 0 || !double.IsFinite(_variance[lane])
            ? null
            : new SurveyEstimate(
                indicator,
                domain,
                _values[lane],
                Math.Sqrt(_variance[lane]),
                (long)_rows[lane],
                _weights[lane],
                degreesOfFreedom
            );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> At(double[] cells, int cell, int measure) =>
        Vector256.LoadUnsafe(ref cells[(cell * SumKernel.CellLength) + measure]);
}
