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

    private readonly Vector256<double> _estimates;

    private readonly Vector256<double> _errors;

    // NaN where there is none.
    private readonly Vector256<double> _designEffects;

    private readonly Vector256<double> _designEffectsWithReplacement;

    private FourEstimates(
        Vector256<double> rows,
        Vector256<double> weights,
        Vector256<double> estimates,
        Vector256<double> variances,
        Vector256<double> simpleVariances
    )
    {
        _rows = rows;
        _weights = weights;
        _estimates = estimates;
        _errors = Vector256.Sqrt(variances);
        _designEffectsWithReplacement = variances / simpleVariances;
        var isFinitePopulation = Vector256.GreaterThan(weights, rows);
        _designEffects = Vector256.ConditionalSelect(
            isFinitePopulation,
            variances / (simpleVariances * ((weights - rows) / weights)),
            Vector256.Create(double.NaN)
        );
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
        var cells = sums.Blocks[block];
        var rows = Vector256<double>.Zero;
        var weights = Vector256<double>.Zero;
        var values = Vector256<double>.Zero;
        var squares = Vector256<double>.Zero;
        foreach (int cell in scope.Cells)
        {
            ref double first = ref cells.At(cell, lane);
            rows += Vector256.LoadUnsafe(ref first, SumKernel.Rows);
            weights += Vector256.LoadUnsafe(ref first, SumKernel.Weights);
            values += Vector256.LoadUnsafe(ref first, SumKernel.Values);
            squares += Vector256.LoadUnsafe(ref first, SumKernel.Squares);
        }

        // A mean has the parts (Σwx − m Σw) / W: z = w (x − m) / W, added up by unit without a second look at the rows.
        var mean = isMean ? values / weights : Vector256<double>.Zero;
        var scale = isMean ? Vector256<double>.One / weights : Vector256<double>.One;
        int count = 0;
        for (int i = 0; i < scope.Cells.Length; i++)
        {
            ref double first = ref cells.At(scope.Cells[i], lane);
            var part = Vector256.LoadUnsafe(ref first, SumKernel.Values);
            part -= mean * Vector256.LoadUnsafe(ref first, SumKernel.Weights);
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
            isMean ? mean : values,
            LaneVariance.Compute(sums.Tree, leaves[..count], parts[..count]),
            isMean ? SimpleVariances(rows, weights, mean, values, squares) : Vector256.Create(double.NaN)
        );
    }

    /// <summary>Gets the estimate of one indicator; null where there is none.</summary>
    public SurveyEstimate? At(int lane, string indicator, string? domain, double degreesOfFreedom)
    {
        double error = _errors[lane];
        return _rows[lane] == 0 || !double.IsFinite(error)
            ? null
            : new SurveyEstimate(
                indicator,
                domain,
                _estimates[lane],
                error,
                (long)_rows[lane],
                _weights[lane],
                degreesOfFreedom,
                NumberOrNull(_designEffects[lane]),
                NumberOrNull(_designEffectsWithReplacement[lane])
            );
    }

    /// <summary>S² / n, the variance of the mean of a simple random sample; NaN without a spread.</summary>
    private static Vector256<double> SimpleVariances(
        Vector256<double> rows,
        Vector256<double> weights,
        Vector256<double> mean,
        Vector256<double> values,
        Vector256<double> squares
    )
    {
        // Σ w (x − m)² = Σ w x² − m Σ w x. What is left of a constant is rounding: no spread to compare with.
        var spread = (squares - (mean * values)) / weights;
        var hasSpread =
            Vector256.GreaterThan(spread, mean * mean * RoundingOfSquares)
            & Vector256.GreaterThan(rows, Vector256<double>.One);
        return Vector256.ConditionalSelect(
            hasSpread,
            spread / (rows - Vector256<double>.One),
            Vector256.Create(double.NaN)
        );
    }

    private static double? NumberOrNull(double number) => double.IsNaN(number) ? null : number;
}
