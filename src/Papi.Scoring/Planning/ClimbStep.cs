using System.Globalization;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Planning;

/// <summary>What it takes to gain a number of places on the total, everyone else standing still.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class ClimbStep
{
    internal ClimbStep(int places, int rank, Province drawsLevelWith, double points, NodeTarget[] single)
    {
        Places = places;
        Rank = rank;
        DrawsLevelWith = drawsLevelWith;
        Points = points;
        SingleNodes = Array.AsReadOnly(single);
    }

    /// <summary>Gets the places gained.</summary>
    public int Places { get; }

    /// <summary>Gets the rank reached.</summary>
    public int Rank { get; }

    /// <summary>Gets the province to draw level with: equal scores share the better rank.</summary>
    public Province DrawsLevelWith { get; }

    /// <summary>Gets the points that the total has to gain.</summary>
    public double Points { get; }

    /// <summary>Gets the sub-dimensions that can do it alone, each with its target, the one that uses the least share of its headroom first.</summary>
    public IReadOnlyList<NodeTarget> SingleNodes { get; }

    /// <summary>Returns the places, the points and the cheapest single node with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"+{Places} to {Rank} ({DrawsLevelWith.Name.English}): {Points:0.####} points; {(SingleNodes is [var cheapest, ..] ? $"cheapest alone {cheapest}" : "no single node is enough")}"
        );
}
