namespace Papi.Scoring.Robustness;

/// <summary>Gives the weights of the nodes in any draw; immutable, shared by all threads.</summary>
internal interface IWeightDraws
{
    /// <summary>The number of nodes.</summary>
    int Nodes { get; }

    /// <summary>Writes the weights of 16 draws.</summary>
    /// <param name="first">The first replicate; each depends on its own number alone.</param>
    /// <param name="weights">
    /// Filled node by node, the 16 draws of a node side by side; not negative, with a positive sum in each draw.
    /// </param>
    void Draw(long first, Span<double> weights);
}
