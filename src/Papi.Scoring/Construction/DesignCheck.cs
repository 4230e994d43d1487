using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Construction;

/// <summary>Finds everything for which nodes are no design.</summary>
internal static class DesignCheck
{
    // Between them shares are shares: their sum neither overflows nor vanishes.
    private const double LeastWeight = 1e-60;

    private const double GreatestWeight = 1e60;

    public static List<StructureProblem> Find(DesignNode[] nodes)
    {
        var problems = new List<StructureProblem>();
        var byCode = new Dictionary<string, DesignNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in nodes)
        {
            CheckNode(node, problems);
            if (!byCode.TryAdd(node.Code, node))
            {
                problems.Add(
                    new StructureProblem(StructureProblemKind.DuplicateId, node.Code, "The code stands twice.")
                );
            }
        }

        CheckTree(nodes, byCode, problems);
        return problems;
    }

    private static void CheckNode(DesignNode node, List<StructureProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(node.Code))
        {
            problems.Add(new StructureProblem(StructureProblemKind.InvalidName, null, "A node has no code."));
        }

        if (node.Weight is not (>= LeastWeight and <= GreatestWeight))
        {
            string weight = node.Weight.ToString(CultureInfo.InvariantCulture);
            problems.Add(
                new StructureProblem(
                    StructureProblemKind.WeightOutOfRange,
                    node.Code,
                    $"The weight {weight} is not positive, or beyond 1e-60 to 1e60."
                )
            );
        }

        if (node.Target is { } target && !double.IsFinite(target))
        {
            problems.Add(
                new StructureProblem(StructureProblemKind.InvalidValue, node.Code, "The target is not finite.")
            );
        }

        if (!Enum.IsDefined(node.Direction))
        {
            problems.Add(
                new StructureProblem(
                    StructureProblemKind.InvalidValue,
                    node.Code,
                    "The direction is not a member of its enumeration."
                )
            );
        }
    }

    private static void CheckTree(
        DesignNode[] nodes,
        Dictionary<string, DesignNode> byCode,
        List<StructureProblem> problems
    )
    {
        var groups = nodes.Select(node => node.Parent).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var onRings = NodesOnRings(nodes);
        string[] roots = [.. nodes.Where(node => node.Parent is null).Select(node => node.Code)];
        if (roots.Length != 1)
        {
            string found = roots.Length == 0 ? "none" : Quotation.List(roots);
            problems.Add(
                new StructureProblem(
                    StructureProblemKind.RootCount,
                    null,
                    $"Exactly one node, the index itself, has no parent; found {found}."
                )
            );
        }

        foreach (var node in nodes)
        {
            if (node.Parent is { } parent && !byCode.ContainsKey(parent))
            {
                problems.Add(
                    new StructureProblem(
                        StructureProblemKind.Orphan,
                        node.Code,
                        $"The parent {Quotation.Of(parent)} does not exist."
                    )
                );
            }
            else if (onRings.Contains(node))
            {
                problems.Add(
                    new StructureProblem(StructureProblemKind.Cycle, node.Code, "The node is its own ancestor.")
                );
            }

            if (node.Direction == IndicatorDirection.LowerIsBetter && groups.Contains(node.Code))
            {
                problems.Add(
                    new StructureProblem(
                        StructureProblemKind.InvalidValue,
                        node.Code,
                        "Less cannot be better in a group: its score is made so that more is better."
                    )
                );
            }

            if (node.Parent is null && nodes.Length > 0 && !groups.Contains(node.Code))
            {
                problems.Add(
                    new StructureProblem(
                        StructureProblemKind.EmptyParent,
                        node.Code,
                        "The index has no indicators below it."
                    )
                );
            }
        }
    }

    private static HashSet<DesignNode> NodesOnRings(DesignNode[] nodes)
    {
        var positions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < nodes.Length; i++)
        {
            positions.TryAdd(nodes[i].Code, i);
        }

        int[] parents = Array.ConvertAll(
            nodes,
            node => node.Parent is { } parent && positions.TryGetValue(parent, out int position) ? position : -1
        );
        return new HashSet<DesignNode>(
            ParentRings.Find(parents).SelectMany(ring => ring).Select(position => nodes[position]),
            ReferenceEqualityComparer.Instance
        );
    }
}
