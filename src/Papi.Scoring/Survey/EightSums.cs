using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Papi.Scoring.Survey;

/// <summary>The running sums of eight indicators, for machines with vectors of eight; the same operations as <see cref="FourSums"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct EightSums(
    Vector512<double> rows,
    Vector512<double> weights,
    Vector512<double> values,
    Vector512<double> squares
)
{
    // Which quarters of each of two vectors.
    private const byte FirstAndThird = 0x88;

    private const byte SecondAndFourth = 0xDD;

    private readonly Vector512<double> _rows = rows;

    private readonly Vector512<double> _weights = weights;

    private readonly Vector512<double> _values = values;

    private readonly Vector512<double> _squares = squares;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightSums Load(ReadOnlySpan<double> cell) =>
        new(
            Vector512.Create(cell.Slice(SumKernel.Rows)),
            Vector512.Create(cell.Slice(SumKernel.Weights)),
            Vector512.Create(cell.Slice(SumKernel.Values)),
            Vector512.Create(cell.Slice(SumKernel.Squares))
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> cell)
    {
        _rows.CopyTo(cell.Slice(SumKernel.Rows));
        _weights.CopyTo(cell.Slice(SumKernel.Weights));
        _values.CopyTo(cell.Slice(SumKernel.Values));
        _squares.CopyTo(cell.Slice(SumKernel.Squares));
    }

    /// <summary>Adds one row: the answers to eight indicators and their weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightSums Add(Vector512<double> answers, double weight)
    {
        // Written so that each line is one masked addition: where an answer is missing, the sum stays.
        var valid = Vector512.Equals(answers, answers);
        var w = Vector512.Create(weight);
        var wx = w * answers;
        return new EightSums(
            Vector512.ConditionalSelect(valid, _rows + Vector512<double>.One, _rows),
            Vector512.ConditionalSelect(valid, _weights + w, _weights),
            Vector512.ConditionalSelect(valid, _values + wx, _values),
            Vector512.ConditionalSelect(valid, _squares + (wx * answers), _squares)
        );
    }

    /// <summary>Adds eight rows, one after the other; needs <see cref="Avx512F"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightSums AddRows(
        ref double a,
        ref double b,
        ref double c,
        ref double d,
        ref double e,
        ref double f,
        ref double g,
        ref double h,
        ref double weights,
        int row
    )
    {
        // Eight rows of eight columns, turned into eight columns of eight rows: by pairs of columns, then by pairs of pairs.
        var columnA = Vector512.LoadUnsafe(ref a, (nuint)row);
        var columnB = Vector512.LoadUnsafe(ref b, (nuint)row);
        var columnC = Vector512.LoadUnsafe(ref c, (nuint)row);
        var columnD = Vector512.LoadUnsafe(ref d, (nuint)row);
        var columnE = Vector512.LoadUnsafe(ref e, (nuint)row);
        var columnF = Vector512.LoadUnsafe(ref f, (nuint)row);
        var columnG = Vector512.LoadUnsafe(ref g, (nuint)row);
        var columnH = Vector512.LoadUnsafe(ref h, (nuint)row);
        var evenAB = Avx512F.UnpackLow(columnA, columnB);
        var evenCD = Avx512F.UnpackLow(columnC, columnD);
        var evenEF = Avx512F.UnpackLow(columnE, columnF);
        var evenGH = Avx512F.UnpackLow(columnG, columnH);
        var oddAB = Avx512F.UnpackHigh(columnA, columnB);
        var oddCD = Avx512F.UnpackHigh(columnC, columnD);
        var oddEF = Avx512F.UnpackHigh(columnE, columnF);
        var oddGH = Avx512F.UnpackHigh(columnG, columnH);
        var even04 = Avx512F.Shuffle4x128(evenAB, evenCD, FirstAndThird);
        var even04Rest = Avx512F.Shuffle4x128(evenEF, evenGH, FirstAndThird);
        var even26 = Avx512F.Shuffle4x128(evenAB, evenCD, SecondAndFourth);
        var even26Rest = Avx512F.Shuffle4x128(evenEF, evenGH, SecondAndFourth);
        var odd15 = Avx512F.Shuffle4x128(oddAB, oddCD, FirstAndThird);
        var odd15Rest = Avx512F.Shuffle4x128(oddEF, oddGH, FirstAndThird);
        var odd37 = Avx512F.Shuffle4x128(oddAB, oddCD, SecondAndFourth);
        var odd37Rest = Avx512F.Shuffle4x128(oddEF, oddGH, SecondAndFourth);
        return Add(Avx512F.Shuffle4x128(even04, even04Rest, FirstAndThird), Unsafe.Add(ref weights, row))
            .Add(Avx512F.Shuffle4x128(odd15, odd15Rest, FirstAndThird), Unsafe.Add(ref weights, row + 1))
            .Add(Avx512F.Shuffle4x128(even26, even26Rest, FirstAndThird), Unsafe.Add(ref weights, row + 2))
            .Add(Avx512F.Shuffle4x128(odd37, odd37Rest, FirstAndThird), Unsafe.Add(ref weights, row + 3))
            .Add(Avx512F.Shuffle4x128(even04, even04Rest, SecondAndFourth), Unsafe.Add(ref weights, row + 4))
            .Add(Avx512F.Shuffle4x128(odd15, odd15Rest, SecondAndFourth), Unsafe.Add(ref weights, row + 5))
            .Add(Avx512F.Shuffle4x128(even26, even26Rest, SecondAndFourth), Unsafe.Add(ref weights, row + 6))
            .Add(Avx512F.Shuffle4x128(odd37, odd37Rest, SecondAndFourth), Unsafe.Add(ref weights, row + 7));
    }
}
