using System.Globalization;

namespace Papi.Scoring.Hierarchy;

/// <summary>Finds everything that is wrong with a definition and, where nothing is, makes the index of it.</summary>
internal sealed class StructureCheck
{
    private const double WeightSumTolerance = 1e-9;

    private readonly CompositeIndexBuilder _definition;

    private readonly List<StructureProblem> _problems = [];

    private readonly Dictionary<string, NodeDefinition> _byId = new(StringComparer.OrdinalIgnoreCase);

    private readonly ILookup<string, NodeDefinition> _byParent;

    private readonly IndexNode[] _nodes = [];

    public StructureCheck(CompositeIndexBuilder definition)
    {
        _definition = definition;
        _byParent = definition
            .Nodes.Where(node => node.ParentId is not null)
            .ToLookup(node => node.ParentId!, StringComparer.OrdinalIgnoreCase);

        CheckHead();
        CheckNames();
        CheckDuplicates();
        bool isTree = CheckTree();
        foreach (var node in definition.Nodes)
        {
            CheckScale(node);
            CheckWeight(node);
            CheckChildren(node);
        }

        CheckBreaks();
        if (isTree && _problems.Count == 0)
        {
            _nodes = MakeNodes();
            ResolveScales();
        }
    }

    public IReadOnlyList<StructureProblem> Problems => _problems;

    public CompositeIndex ToIndex() =>
        new(
            _definition.Id,
            _definition.Edition,
            _definition.Name,
            _definition.FirstYear,
            _definition.LastYear,
            _nodes,
            [.. _definition.Breaks]
        );

    private static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= 128 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static string Show(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "nothing";

    private static string Label(NodeDefinition node) => node.Id.Length > 0 ? node.Id : node.Code;

    private void Report(StructureProblemKind kind, string? node, string message) =>
        _problems.Add(new StructureProblem(kind, node, message));

    private void CheckHead()
    {
        if (!IsIdentifier(_definition.Id))
        {
            Report(
                StructureProblemKind.InvalidName,
                null,
                $"The id '{_definition.Id}' of the index needs 1 to 128 letters, digits, '-', '_' or '.'."
            );
        }

        bool valid =
            SurveyYear.IsValid(_definition.FirstYear)
            && SurveyYear.IsValid(_definition.LastYear ?? _definition.FirstYear);
        if (!valid || _definition.LastYear < _definition.FirstYear)
        {
            string years = string.Create(
                CultureInfo.InvariantCulture,
                $"{_definition.FirstYear} to {_definition.LastYear}"
            );
            Report(
                StructureProblemKind.InvalidYears,
                null,
                $"The years {years} are not two survey years in ascending order."
            );
        }
    }

    private void CheckNames()
    {
        foreach (var node in _definition.Nodes)
        {
            if (!IsIdentifier(node.Id))
            {
                Report(
                    StructureProblemKind.InvalidName,
                    Label(node),
                    $"The id '{node.Id}' needs 1 to 128 letters, digits, '-', '_' or '.'."
                );
            }

            if (!IsIdentifier(node.Code))
            {
                Report(
                    StructureProblemKind.InvalidName,
                    Label(node),
                    $"The code '{node.Code}' needs 1 to 128 letters, digits, '-', '_' or '.'."
                );
            }

            if (string.IsNullOrWhiteSpace(node.Name.Vietnamese) || string.IsNullOrWhiteSpace(node.Name.English))
            {
                Report(
                    StructureProblemKind.InvalidName,
                    Label(node),
                    "The name is needed in Vietnamese and in English."
                );
            }
        }
    }

    // Ids and codes share one name space: a look-up takes either.
    private void CheckDuplicates()
    {
        var owners = new Dictionary<string, NodeDefinition>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in _definition.Nodes)
        {
            _byId.TryAdd(node.Id, node);
            foreach (string key in new[] { node.Id, node.Code }.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (key.Length > 0 && !owners.TryAdd(key, node))
                {
                    string owner = $"{Label(owners[key])} ({owners[key].Name.English})";
                    Report(StructureProblemKind.DuplicateId, Label(node), $"'{key}' is already taken by {owner}.");
                }
            }
        }
    }

    private bool CheckTree()
    {
        int before = _problems.Count;
        var roots = _definition.Nodes.Where(node => node.ParentId is null).ToArray();
        if (roots.Length != 1)
        {
            string found = roots.Length == 0 ? "none" : string.Join(", ", roots.Select(Label));
            Report(StructureProblemKind.RootCount, null, $"Exactly one node has no parent; found {found}.");
        }

        foreach (var node in _definition.Nodes)
        {
            if (node.ParentId is { } parent && !_byId.ContainsKey(parent))
            {
                Report(StructureProblemKind.Orphan, Label(node), $"The parent '{parent}' does not exist.");
            }
        }

        CheckCycles();
        return _problems.Count == before;
    }

    private void CheckCycles()
    {
        var reported = new HashSet<NodeDefinition>(ReferenceEqualityComparer.Instance);
        foreach (var start in _definition.Nodes)
        {
            var path = new List<NodeDefinition>();
            var onPath = new HashSet<NodeDefinition>(ReferenceEqualityComparer.Instance);
            NodeDefinition? node = start;
            while (node is not null && !reported.Contains(node) && onPath.Add(node))
            {
                path.Add(node);
                node = node.ParentId is { } parent && _byId.TryGetValue(parent, out var found) ? found : null;
            }

            // Only a walk that closes on its own start is a cycle; others lead into one that is reported from inside.
            if (node is not null && ReferenceEquals(node, start))
            {
                string ring = string.Join(" → ", path.Append(start).Select(Label));
                Report(StructureProblemKind.Cycle, Label(start), $"The node is its own ancestor: {ring}.");
                reported.UnionWith(path);
            }
        }
    }

    private void CheckScale(NodeDefinition node)
    {
        if (node.ScaleMin is null && node.ScaleMax is null)
        {
            return;
        }

        bool valid =
            node.ScaleMin is { } min
            && node.ScaleMax is { } max
            && double.IsFinite(min)
            && double.IsFinite(max)
            && min < max;
        if (!valid)
        {
            Report(
                StructureProblemKind.InvalidScale,
                Label(node),
                $"The scale runs from {Show(node.ScaleMin)} to {Show(node.ScaleMax)}; two numbers are needed, the first below the second."
            );
        }
    }

    private void CheckWeight(NodeDefinition node)
    {
        if (node.Weight is { } weight && !(weight > 0 && weight <= 1))
        {
            Report(
                StructureProblemKind.WeightOutOfRange,
                Label(node),
                $"The weight {Show(weight)} is not above 0 and at most 1."
            );
        }
    }

    private void CheckChildren(NodeDefinition parent)
    {
        var children = ScoredChildren(parent);
        if (parent.Rule is { } rule && children.Length == 0)
        {
            Report(
                StructureProblemKind.EmptyParent,
                Label(parent),
                $"The node is a {rule} of its children, but none of its children is scored."
            );
            return;
        }

        var weighted = Array.FindAll(children, child => child.Weight is not null);
        if (weighted.Length == 0)
        {
            return;
        }

        double sum = weighted.Sum(child => child.Weight!.Value);
        if ((parent.Rule ?? AggregationRule.Sum) == AggregationRule.Sum)
        {
            Report(
                StructureProblemKind.WeightOutOfRange,
                Label(parent),
                "The children of a sum have no weights; their scales weigh them."
            );
        }
        else if (weighted.Length < children.Length)
        {
            string without = string.Join(", ", children.Except(weighted).Select(Label));
            Report(
                StructureProblemKind.WeightOutOfRange,
                Label(parent),
                $"Some children have a weight and some have not: {without}."
            );
        }
        else if (!(Math.Abs(sum - 1) <= WeightSumTolerance))
        {
            Report(
                StructureProblemKind.WeightOutOfRange,
                Label(parent),
                $"The weights of the children add up to {Show(sum)}, not to 1."
            );
        }
    }

    private NodeDefinition[] ScoredChildren(NodeDefinition parent) =>
        [.. _byParent[parent.Id].Where(child => child.Role == NodeRole.Scored)];

    private void CheckBreaks()
    {
        foreach (var seriesBreak in _definition.Breaks)
        {
            int year = seriesBreak.Year.Value;
            if (seriesBreak.NodeId is { } id && !_byId.ContainsKey(id))
            {
                Report(
                    StructureProblemKind.InvalidBreak,
                    id,
                    $"The break of {year} names the node '{id}', which does not exist."
                );
            }

            if (year < _definition.FirstYear || year > (_definition.LastYear ?? year))
            {
                Report(
                    StructureProblemKind.InvalidBreak,
                    seriesBreak.NodeId,
                    $"The break of {year} lies outside the years of the edition."
                );
            }
        }
    }

    private IndexNode[] MakeNodes()
    {
        var nodes = new List<IndexNode>(_definition.Nodes.Count);
        var queue = new Queue<(NodeDefinition Definition, IndexNode? Parent)>();
        queue.Enqueue((_definition.Nodes.First(node => node.ParentId is null), null));
        while (queue.TryDequeue(out var next))
        {
            var node = new IndexNode(next.Definition, next.Parent, nodes.Count);
            nodes.Add(node);
            if (next.Definition is { ScaleMin: { } min, ScaleMax: { } max })
            {
                node.Scale = new ScoreRange(min, max);
            }

            node.Weight = node.Role == NodeRole.Context ? 0 : next.Definition.Weight ?? 1.0 / Siblings(next.Definition);
            foreach (var child in _byParent[next.Definition.Id])
            {
                queue.Enqueue((child, node));
            }
        }

        foreach (var group in nodes.Where(node => node.Parent is not null).GroupBy(node => node.Parent!))
        {
            group.Key.Adopt([.. group]);
        }

        return [.. nodes];
    }

    private int Siblings(NodeDefinition node) =>
        node.ParentId is { } parent ? _byParent[parent].Count(sibling => sibling.Role == NodeRole.Scored) : 1;

    // A sum takes the sum of its children's scales where all have one; otherwise it hands its own scale down in equal
    // parts: k sub-dimensions of a dimension from 1 to 10 run from 1/k to 10/k each.
    private void ResolveScales()
    {
        for (int i = _nodes.Length - 1; i >= 0; i--)
        {
            var parts = _nodes[i].Parts.ToArray();
            if (
                _nodes[i].Scale is null
                && parts.Length > 0
                && _nodes[i].Rule == AggregationRule.Sum
                && parts.All(part => part.Scale is not null)
            )
            {
                _nodes[i].Scale = SumOf(parts);
            }
        }

        foreach (var node in _nodes)
        {
            var parts = node.Parts.ToArray();
            if (node.Scale is { } scale && Array.TrueForAll(parts, part => part.Scale is null))
            {
                HandDown(node, scale, parts);
            }
        }

        foreach (var node in _nodes)
        {
            if (node.Role == NodeRole.Scored && node.Scale is null)
            {
                Report(
                    StructureProblemKind.MissingScale,
                    node.Id,
                    "The node has no scale, and none follows from its parent or its children."
                );
            }

            var parts = node.Parts.ToArray();
            if (
                node is { Rule: AggregationRule.Sum, Scale: { } whole }
                && parts.Length > 0
                && parts.All(part => part.Scale is not null)
            )
            {
                CheckSum(node, whole, SumOf(parts), ScoreRange.GoalpostTolerance * parts.Length);
            }
        }
    }

    private static ScoreRange SumOf(IndexNode[] parts) =>
        new(parts.Sum(part => part.Scale!.Value.Min), parts.Sum(part => part.Scale!.Value.Max));

    private static void HandDown(IndexNode node, ScoreRange scale, IndexNode[] parts)
    {
        foreach (var part in parts)
        {
            if (node.Rule == AggregationRule.Sum)
            {
                part.Scale = new ScoreRange(scale.Min / parts.Length, scale.Max / parts.Length);
            }
            else if (!part.IsLeaf)
            {
                part.Scale = scale;
            }
        }
    }

    private void CheckSum(IndexNode node, ScoreRange whole, ScoreRange sum, double tolerance)
    {
        if (Math.Abs(whole.Min - sum.Min) > tolerance || Math.Abs(whole.Max - sum.Max) > tolerance)
        {
            Report(
                StructureProblemKind.ScaleMismatch,
                node.Id,
                $"The scale is {whole}, but the scales of the children add up to {sum}."
            );
        }
    }
}
