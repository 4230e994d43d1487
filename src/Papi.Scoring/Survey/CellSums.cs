using System.Runtime.CompilerServices;

namespace Papi.Scoring.Survey;

/// <summary>The sums of eight columns, one cell after the other, laid out as <see cref="SumKernel"/> adds them up.</summary>
internal sealed class CellSums
{
    // 64 KB. An array of 85 KB or more would lie among the large objects, which only a full collection frees.
    private const int CellsInPiece = 256;

    private double[][] _pieces = [];

    /// <summary>Creates sums of zero.</summary>
    public CellSums(int cells) => Grow(cells);

    private CellSums(double[][] pieces) => _pieces = pieces;

    /// <summary>Gets the sums of a cell: <see cref="SumKernel.CellLength"/> numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<double> Of(int cell) =>
        _pieces[(uint)cell / CellsInPiece]
            .AsSpan((cell & (CellsInPiece - 1)) * SumKernel.CellLength, SumKernel.CellLength);

    /// <summary>Gets one sum of a cell, with those of the lanes after it behind it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="measure">Which sum, such as <see cref="SumKernel.Weights"/>, plus the lane.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref double At(int cell, int measure) =>
        ref _pieces[(uint)cell / CellsInPiece][((cell & (CellsInPiece - 1)) * SumKernel.CellLength) + measure];

    /// <summary>Makes room for a number of cells; those there stay as they are.</summary>
    public void Grow(int cells)
    {
        int pieces = ((cells - 1) / CellsInPiece) + 1;
        int full = _pieces.Length;
        if (pieces > full)
        {
            Array.Resize(ref _pieces, pieces);
        }

        for (int piece = Math.Max(full - 1, 0); piece < pieces; piece++)
        {
            int length = _pieces[piece]?.Length ?? 0;
            int needed = Math.Min(cells - (piece * CellsInPiece), CellsInPiece) * SumKernel.CellLength;
            if (length < needed)
            {
                int doubled = Math.Min(2 * length, CellsInPiece * SumKernel.CellLength);
                Array.Resize(ref _pieces[piece], Math.Max(needed, doubled));
            }
        }
    }

    /// <summary>Copies the sums.</summary>
    public CellSums Clone() => new([.. _pieces.Select(piece => piece.AsSpan().ToArray())]);
}
