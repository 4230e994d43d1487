using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Papi.Scoring.Survey;

/// <summary>Adds up eight indicators side by side: per cell the valid rows, Σw, Σwx and Σwx².</summary>
/// <remarks>
/// A lane is an indicator. A sum adds its rows in their order, one after the other, so that it is the same to the last bit
/// whatever the vectors of the machine and the runs of rows.
/// </remarks>
internal static class SumKernel
{
    /// <summary>How many indicators lie side by side: two vectors of four, so that one adds while the other waits.</summary>
    public const int Lanes = 8;

    /// <summary>Where the count of valid rows begins within a cell, in numbers.</summary>
    public const int Rows = 0;

    /// <summary>Where Σw begins.</summary>
    public const int Weights = Lanes;

    /// <summary>Where Σwx begins.</summary>
    public const int Values = 2 * Lanes;

    /// <summary>Where Σwx² begins.</summary>
    public const int Squares = 3 * Lanes;

    /// <summary>How many numbers a cell has.</summary>
    public const int CellLength = 4 * Lanes;

    private const int Half = 4;

    /// <summary>Adds rows to cells.</summary>
    /// <param name="columns">Eight columns; NaN is a missing answer.</param>
    /// <param name="weights">One weight a row.</param>
    /// <param name="runs">Which rows add to which cell.</param>
    /// <param name="cells">The sums.</param>
    public static void Add(ReadOnlySpan<double[]> columns, double[] weights, RowRuns runs, CellSums cells)
    {
        // The loads are not checked one by one.
        foreach (double[] column in columns[..Lanes])
        {
            if (column.Length != weights.Length)
            {
                throw new ArgumentException("A column has as many rows as there are weights.", nameof(columns));
            }
        }

        if (Avx512F.IsSupported)
        {
            AddEight(columns, weights, runs, cells);
        }
        else
        {
            AddFour(columns, weights, runs, cells);
        }
    }

    /// <summary>Adds rows by two vectors of four: on any machine.</summary>
    internal static void AddFour(ReadOnlySpan<double[]> columns, double[] weights, RowRuns runs, CellSums cells)
    {
        ref double a = ref MemoryMarshal.GetArrayDataReference(columns[0]);
        ref double b = ref MemoryMarshal.GetArrayDataReference(columns[1]);
        ref double c = ref MemoryMarshal.GetArrayDataReference(columns[2]);
        ref double d = ref MemoryMarshal.GetArrayDataReference(columns[3]);
        ref double e = ref MemoryMarshal.GetArrayDataReference(columns[4]);
        ref double f = ref MemoryMarshal.GetArrayDataReference(columns[5]);
        ref double g = ref MemoryMarshal.GetArrayDataReference(columns[6]);
        ref double h = ref MemoryMarshal.GetArrayDataReference(columns[7]);
        ref double w = ref MemoryMarshal.GetArrayDataReference(weights);
        for (int run = 0; run < runs.Cells.Length; run++)
        {
            var cell = cells.Of(runs.Cells[run]);
            var first = FourSums.Load(cell, 0);
            var second = FourSums.Load(cell, Half);
            int row = runs.Starts[run];
            int end = runs.Starts[run + 1];
            if (Avx.IsSupported)
            {
                for (; row <= end - Half; row += Half)
                {
                    first = first.AddRows(ref a, ref b, ref c, ref d, ref w, row);
                    second = second.AddRows(ref e, ref f, ref g, ref h, ref w, row);
                }
            }

            for (; row < end; row++)
            {
                first = first.Add(At(ref a, ref b, ref c, ref d, row), weights[row]);
                second = second.Add(At(ref e, ref f, ref g, ref h, row), weights[row]);
            }

            first.Store(cell, 0);
            second.Store(cell, Half);
        }
    }

    /// <summary>Adds rows by one vector of eight; needs <see cref="Avx512F"/>.</summary>
    internal static void AddEight(ReadOnlySpan<double[]> columns, double[] weights, RowRuns runs, CellSums cells)
    {
        ref double a = ref MemoryMarshal.GetArrayDataReference(columns[0]);
        ref double b = ref MemoryMarshal.GetArrayDataReference(columns[1]);
        ref double c = ref MemoryMarshal.GetArrayDataReference(columns[2]);
        ref double d = ref MemoryMarshal.GetArrayDataReference(columns[3]);
        ref double e = ref MemoryMarshal.GetArrayDataReference(columns[4]);
        ref double f = ref MemoryMarshal.GetArrayDataReference(columns[5]);
        ref double g = ref MemoryMarshal.GetArrayDataReference(columns[6]);
        ref double h = ref MemoryMarshal.GetArrayDataReference(columns[7]);
        ref double w = ref MemoryMarshal.GetArrayDataReference(weights);
        for (int run = 0; run < runs.Cells.Length; run++)
        {
            var cell = cells.Of(runs.Cells[run]);
            var sums = EightSums.Load(cell);
            int row = runs.Starts[run];
            int end = runs.Starts[run + 1];
            for (; row <= end - Lanes; row += Lanes)
            {
                sums = sums.AddRows(ref a, ref b, ref c, ref d, ref e, ref f, ref g, ref h, ref w, row);
            }

            for (; row < end; row++)
            {
                var answers = Vector512.Create(
                    At(ref a, ref b, ref c, ref d, row),
                    At(ref e, ref f, ref g, ref h, row)
                );
                sums = sums.Add(answers, weights[row]);
            }

            sums.Store(cell);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> At(ref double a, ref double b, ref double c, ref double d, int row) =>
        Vector256.Create(
            Unsafe.Add(ref a, row),
            Unsafe.Add(ref b, row),
            Unsafe.Add(ref c, row),
            Unsafe.Add(ref d, row)
        );
}
