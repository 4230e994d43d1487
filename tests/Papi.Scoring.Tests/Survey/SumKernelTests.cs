using System.Runtime.Intrinsics.X86;
using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

public class SumKernelTests
{
    private delegate void Kernel(ReadOnlySpan<double[]> columns, double[] weights, RowRuns runs, CellSums cells);

    // Rows, runs and answers of any kind; runs come back to the same cell.
    [Fact]
    public void Add_AnyRows_IsThePlainLoopToTheLastBit() =>
        Prop.ForAll(
                Gen.Choose(0, 1000).ToArbitrary(),
                seed =>
                {
                    var (columns, weights, runs, cells) = Sample(seed);
                    double[] expected = Plain(columns, weights, runs, cells);
                    Sums(SumKernel.Add, columns, weights, runs, cells).Should().Equal(expected);
                    Sums(SumKernel.AddFour, columns, weights, runs, cells).Should().Equal(expected);
                    if (Avx512F.IsSupported)
                    {
                        Sums(SumKernel.AddEight, columns, weights, runs, cells).Should().Equal(expected);
                    }
                }
            )
            .Check(FixedSeed.Config());

    [Fact]
    public void Add_ShorterColumn_IsRefused()
    {
        var (columns, weights, runs, cells) = Sample(1);
        columns[7] = columns[7][1..];

        FluentActions
            .Invoking(() => Sums(SumKernel.Add, columns, weights, runs, cells))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A column has as many rows as there are weights.*");
    }

    private static double[] Sums(Kernel kernel, double[][] columns, double[] weights, RowRuns runs, int cells)
    {
        var sums = new CellSums(cells);
        kernel(columns, weights, runs, sums);
        return [.. Enumerable.Range(0, cells).SelectMany(cell => sums.Of(cell).ToArray())];
    }

    private static double[] Plain(double[][] columns, double[] weights, RowRuns runs, int cells)
    {
        double[] sums = new double[cells * SumKernel.CellLength];
        for (int run = 0; run < runs.Cells.Length; run++)
        {
            var cell = sums.AsSpan(runs.Cells[run] * SumKernel.CellLength, SumKernel.CellLength);
            for (int row = runs.Starts[run]; row < runs.Starts[run + 1]; row++)
            {
                for (int lane = 0; lane < SumKernel.Lanes; lane++)
                {
                    double x = columns[lane][row];
                    if (!double.IsNaN(x))
                    {
                        double wx = weights[row] * x;
                        cell[SumKernel.Rows + lane]++;
                        cell[SumKernel.Weights + lane] += weights[row];
                        cell[SumKernel.Values + lane] += wx;
                        cell[SumKernel.Squares + lane] += wx * x;
                    }
                }
            }
        }

        return sums;
    }

    private static (double[][] Columns, double[] Weights, RowRuns Runs, int Cells) Sample(int seed)
    {
        var random = new Random(seed);
        int rows = random.Next(1, 200);
        int longest = random.Next(1, 40);
        int[] units = new int[rows];
        for (int row = 0; row < rows; )
        {
            int end = Math.Min(rows, row + random.Next(1, longest + 1));
            Array.Fill(units, random.Next(5), row, end - row);
            row = end;
        }

        double[][] columns =
        [
            .. Enumerable
                .Range(0, SumKernel.Lanes)
                .Select(_ =>
                    Enumerable
                        .Range(0, rows)
                        .Select(_ => random.Next(4) == 0 ? double.NaN : random.NextDouble() - 0.5)
                        .ToArray()
                ),
        ];
        double[] weights = [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble() + 0.1)];
        var book = new CellBook();
        var runs = RowRuns.Create(units, [], book);
        return (columns, weights, runs, book.Count);
    }
}
