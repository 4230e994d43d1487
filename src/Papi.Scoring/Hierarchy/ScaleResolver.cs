namespace Papi.Scoring.Hierarchy;

/// <summary>Derives the scales that are not given, and reports those that do not follow or do not fit.</summary>
internal static class ScaleResolver
{
    /// <summary>
    /// A sum takes the sum of its parts' scales where all have one; otherwise it hands its own scale down in equal parts:
    /// k sub-dimensions of a dimension from 1 to 10 run from 1/k to 10/k each. A mean hands its scale to parts that are
    /// means or sums themselves.
    /// </summary>
    public static void Resolve(IndexNode[] nodes, List<StructureProblem> problems)
    {
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            nodes[i].Scale ??= SumOfParts(nodes[i]);
        }

        foreach (var node in nodes)
        {
            if (node.Scale is { } scale && !HasScaledPart(node))
            {
                HandDown(node, scale);
            }
        }

        foreach (var node in nodes)
        {
            Check(node, problems);
        }
    }

    private static bool HasScaledPart(IndexNode node)
    {
        bool any = false;
        foreach (var part in node.Parts)
        {
            any |= part.Scale is not null;
        }

        return any;
    }

    private static ScoreRange? SumOfParts(IndexNode node)
    {
        double min = 0;
        double max = 0;
        foreach (var part in node.Parts)
        {
            if (part.Scale is not { } scale)
            {
                return null;
            }

            min += scale.Min;
            max += scale.Max;
        }

        return node.Rule == AggregationRule.Sum && !node.Parts.IsEmpty && double.IsFinite(max - min)
            ? new ScoreRange(min, max)
            : null;
    }

    private static void HandDown(IndexNode node, ScoreRange scale)
    {
        int count = node.Parts.Length;
        foreach (var part in node.Parts)
        {
            if (node.Rule == AggregationRule.Sum)
            {
                part.Scale = new ScoreRange(scale.Min / count, scale.Max / count);
            }
            else if (!part.IsLeaf)
            {
                part.Scale = scale;
            }
        }
    }

    private static void Check(IndexNode node, List<StructureProblem> problems)
    {
        if (node.Role == NodeRole.Scored && node.Scale is null)
        {
            string message = "The node has no scale, and none follows from its parent or its children.";
            problems.Add(new StructureProblem(StructureProblemKind.MissingScale, node.Id, message));
        }

        double tolerance = ScoreRange.GoalpostTolerance * node.Parts.Length;
        if (
            node.Scale is { } whole
            && SumOfParts(node) is { } sum
            && (Math.Abs(whole.Min - sum.Min) > tolerance || Math.Abs(whole.Max - sum.Max) > tolerance)
        )
        {
            string message = $"The scale is {whole}, but the scales of the children add up to {sum}.";
            problems.Add(new StructureProblem(StructureProblemKind.ScaleMismatch, node.Id, message));
        }
    }
}
