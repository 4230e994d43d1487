using System.Globalization;
using Papi.Scoring.Text;

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
            CheckChoices(node);
            CheckChildren(node);
        }

        CheckBreaks();
        if (isTree && _problems.Count == 0)
        {
            _nodes = NodeTree.Make(definition.Nodes);
            ScaleResolver.Resolve(_nodes, _problems);
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

    private static bool IsBlank(LocalizedText name) =>
        string.IsNullOrWhiteSpace(name.Vietnamese) || string.IsNullOrWhiteSpace(name.English);

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
                $"The id {Quotation.Of(_definition.Id)} of the index needs 1 to 128 letters, digits, '-', '_' or '.'."
            );
        }

        // Unless it is set, the name is the id: one problem is enough.
        if (IsBlank(_definition.Name) && _definition.Id.Length > 0)
        {
            Report(
                StructureProblemKind.InvalidName,
                null,
                "The name of the index is needed in Vietnamese and in English."
            );
        }

        bool valid =
            SurveyYear.IsValid(_definition.FirstYear)
            && SurveyYear.IsValid(_definition.LastYear ?? _definition.FirstYear);
        if (!valid || _definition.LastYear < _definition.FirstYear)
        {
            string years = string.Create(
                CultureInfo.InvariantCulture,
                $"{_definition.FirstYear} to {_definition.LastYear ?? _definition.FirstYear}"
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
                    $"The id {Quotation.Of(node.Id)} needs 1 to 128 letters, digits, '-', '_' or '.'."
                );
            }

            if (!IsIdentifier(node.Code))
            {
                Report(
                    StructureProblemKind.InvalidName,
                    Label(node),
                    $"The code {Quotation.Of(node.Code)} needs 1 to 128 letters, digits, '-', '_' or '.'."
                );
            }

            if (IsBlank(node.Name))
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
                    string owner = $"{Quotation.Cut(Label(owners[key]))} ({Quotation.Cut(owners[key].Name.English)})";
                    Report(
                        StructureProblemKind.DuplicateId,
                        Label(node),
                        $"{Quotation.Of(key)} is already taken by {owner}."
                    );
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
            string found = roots.Length == 0 ? "none" : Quotation.List([.. roots.Select(Label)]);
            Report(StructureProblemKind.RootCount, null, $"Exactly one node has no parent; found {found}.");
        }

        foreach (var node in _definition.Nodes)
        {
            if (node.ParentId is { } parent && !_byId.ContainsKey(parent))
            {
                Report(StructureProblemKind.Orphan, Label(node), $"The parent {Quotation.Of(parent)} does not exist.");
            }
        }

        CheckCycles();
        return _problems.Count == before;
    }

    private void CheckCycles()
    {
        var nodes = _definition.Nodes;
        var positions = new Dictionary<NodeDefinition, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < nodes.Count; i++)
        {
            positions.TryAdd(nodes[i], i);
        }

        int[] parents =
        [
            .. nodes.Select(node =>
                node.ParentId is { } parent && _byId.TryGetValue(parent, out var found) ? positions[found] : -1
            ),
        ];
        foreach (int[] ring in ParentRings.Find(parents))
        {
            string[] path = [.. ring.Append(ring[0]).Select(position => Label(nodes[position]))];
            Report(
                StructureProblemKind.Cycle,
                path[0],
                $"The node is its own ancestor: {Quotation.List(path, " → ")}."
            );
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
            && double.IsFinite(max - min)
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

    private void CheckChoices(NodeDefinition node)
    {
        bool known =
            Enum.IsDefined(node.Rule ?? AggregationRule.Sum)
            && Enum.IsDefined(node.Direction)
            && Enum.IsDefined(node.Role);
        if (!known)
        {
            Report(
                StructureProblemKind.InvalidValue,
                Label(node),
                "The rule, the direction or the role is not a member of its enumeration."
            );
        }

        if (node.ParentId is null && node.Weight is not null)
        {
            Report(StructureProblemKind.WeightOutOfRange, Label(node), "The root has no siblings and so no weight.");
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

        if (
            (parent.Rule ?? AggregationRule.Sum) == AggregationRule.Sum
            && Array.Find(children, child => child.Direction == IndicatorDirection.LowerIsBetter) is { } reversed
        )
        {
            Report(
                StructureProblemKind.InvalidValue,
                Label(reversed),
                "Less cannot be better in a part of a sum: its points are added as they are."
            );
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
            string without = Quotation.List([.. children.Except(weighted).Select(Label)]);
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
                    $"The break of {year} names the node {Quotation.Of(id)}, which does not exist."
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
}
