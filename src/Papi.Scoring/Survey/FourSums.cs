using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Papi.Scoring.Survey;

/// <summary>The running sums of four indicators.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FourSums(
    Vector256<double> rows,
    Vector256<double> weights,
    Vector256<double> values,
    Vector256<double> squares
)
{
    private readonly Vector256<double> _rows = rows;

    private readonly Vector256<double> _weights = weights;

    private readonly Vector256<double> _values = values;

    private readonly Vector256<double> _squares = squares;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourSums Load(ReadOnlySpan<double> cell, int lane) =>
        new(
            Vector256.Create(cell.Slice(SumKernel.Rows + lane)),
            Vector256.Create(cell.Slice(SumKernel.Weights + lane)),
            Vector256.Create(cell.Slice(SumKernel.Values + lane)),
            Vector256.Create(cell.Slice(SumKernel.Squares + lane))
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> cell, int lane)
    {
        _rows.CopyTo(cell.Slice(SumKernel.Rows + lane));
        _weights.CopyTo(cell.Slice(SumKernel.Weights + lane));
        _values.CopyTo(cell.Slice(SumKernel.Values + lane));
        _squares.CopyTo(cell.Slice(SumKernel.Squares + lane));
    }

    /// <summary>Adds one row: the answers to four indicators and their weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourSums Add(Vector256<double> answers, double weight)
    {
        // A number equals itself; NaN, a missing answer, does not, and adds zeros.
        var valid = Vector256.Equals(answers, answers);
        var w = Vector256.Create(weight) & valid;
        var x = answers & valid;
        var wx = w * x;
        return new FourSums(_rows + (Vector256<double>.One & valid), _weights + w, _values + wx, _squares + (wx * x));
    }

    /// <summary>Adds four rows, one after the other; needs <see cref="Avx"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourSums AddRows(ref double a, ref double b, ref double c, ref double d, ref double weights, int row)
    {
        // Four rows of four columns, turned into four columns of four rows.
        var columnA = Vector256.LoadUnsafe(ref a, (nuint)row);
        var columnB = Vector256.LoadUnsafe(ref b, (nuint)row);
        var columnC = Vector256.LoadUnsafe(ref c, (nuint)row);
        var columnD = Vector256.LoadUnsafe(ref d, (nuint)row);
        var evenAB = Avx.UnpackLow(columnA, columnB);
        var oddAB = Avx.UnpackHigh(columnA, columnB);
        var evenCD = Avx.UnpackLow(columnC, columnD);
        var oddCD = Avx.UnpackHigh(columnC, columnD);
        return Add(Avx.Permute2x128(evenAB, evenCD, 0x20), Unsafe.Add(ref weights, row))
            .Add(Avx.Permute2x128(oddAB, oddCD, 0x20), Unsafe.Add(ref weights, row + 1))
            .Add(Avx.Permute2x128(evenAB, evenCD, 0x31), Unsafe.Add(ref weights, row + 2))
            .Add(Avx.Permute2x128(oddAB, oddCD, 0x31), Unsafe.Add(ref weights, row + 3));
    }
}
