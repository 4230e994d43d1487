namespace Papi.Scoring.Survey;

/// <summary>A stratum of a stage.</summary>
/// <param name="Parent">The unit of the stage before in which it lies.</param>
/// <param name="Count">The number of its units in the sample.</param>
/// <param name="ShareOfParents">The product of the sampling fractions of the stages before.</param>
/// <param name="Rest">The share that was not taken: 1 − f.</param>
internal readonly record struct StratumOfUnits(int Parent, int Count, double ShareOfParents, double Rest)
{
    // As in R's survey package: what is left of a stratum that is taken nearly whole is no variance.
    private const double SelfRepresenting = 1e-7;

    /// <summary>Whether it would add variance, but has a single unit.</summary>
    public bool IsLonely => Count == 1 && Rest >= SelfRepresenting && ShareOfParents > 0;

    /// <summary>What a sum of squares is multiplied by.</summary>
    public double Scale(LonelyPsuPolicy policy)
    {
        if (Rest < SelfRepresenting)
        {
            return 0;
        }

        return Count > 1 ? ShareOfParents * Rest * Count / (Count - 1)
            : policy == LonelyPsuPolicy.Adjust ? ShareOfParents * Rest
            : 0;
    }
}
