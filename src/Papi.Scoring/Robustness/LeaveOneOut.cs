using Papi.Scoring.Construction;

namespace Papi.Scoring.Robustness;

/// <summary>What the ranking would be without each node of one level in turn.</summary>
/// <remarks>The weight of the node that is left out goes to its siblings. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class LeaveOneOut
{
    private LeaveOneOut(ConstructedIndex nominal, LeaveOneOutRow[] rows)
    {
        Nominal = nominal;
        Rows = Array.AsReadOnly(rows);
    }

    /// <summary>Gets the index with all nodes.</summary>
    public ConstructedIndex Nominal { get; }

    /// <summary>Gets a row for each node of the level, in the order of the design.</summary>
    public IReadOnlyList<LeaveOneOutRow> Rows { get; }

    /// <summary>Leaves out the nodes of one level, one after the other.</summary>
    /// <param name="nominal">The index with all nodes.</param>
    /// <param name="level">The level: 1 the children of the index itself, and so on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The design has fewer than two nodes on the level.</exception>
    /// <exception cref="UndefinedIndexException">A method is not defined for the values.</exception>
    public static LeaveOneOut Compute(ConstructedIndex nominal, int level = 1)
    {
        ArgumentNullException.ThrowIfNull(nominal);
        var design = nominal.Design;
        DesignNode[] nodes = [.. design.Nodes.Where(node => design.LevelOf(node.Code) == level)];
        return nodes.Length >= 2
            ? new LeaveOneOut(
                nominal,
                [
                    .. nodes.Select(node => new LeaveOneOutRow(
                        node,
                        IndexComparison.Compute(nominal, nominal.WithDesign(design.Without(node.Code)))
                    )),
                ]
            )
            : throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "Two nodes or more of the level are needed to leave one out."
            );
    }

    /// <summary>Returns the index and how many nodes were left out in turn.</summary>
    public override string ToString() => $"{Nominal.Design.Id}: {Rows.Count} nodes left out in turn";
}
