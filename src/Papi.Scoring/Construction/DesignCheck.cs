using System.Globalization;
using Papi.Scoring.Hierarchy;

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
        string[] roots = [.. nodes.Where(node => node.Parent is null).Select(node => node.Code)];
        if (roots.Length != 1)
        {
            string found = roots.Length == 0 ? "none" : string.Join(", ", roots);
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
                        $"The parent '{parent}' does not exist."
                    )
                );
            }
            else if (IsOwnAncestor(node, byCode))
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

    private static bool IsOwnAncestor(DesignNode start, Dictionary<string, DesignNode> byCode)
    {
        // More steps than there are nodes: a ring that the start only leads into.
        string? code = start.Parent;
        for (int steps = 0; code is not null && steps <= byCode.Count; steps++)
        {
            if (string.Equals(code, start.Code, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            code = byCode.TryGetValue(code, out var node) ? node.Parent : null;
        }

        return false;
    }
}
