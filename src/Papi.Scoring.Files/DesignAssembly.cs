using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Files;

/// <summary>Makes a design of the nodes of one file and places everything that is wrong with them.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class DesignAssembly(ProblemList problems)
{
    private static readonly string[] OfIndicators =
    [
        DesignFields.ScaleMin,
        DesignFields.ScaleMax,
        DesignFields.Target,
        DesignFields.Normalization,
    ];

    private static readonly string[] OfGroups = [DesignFields.Aggregation];

    private readonly List<DesignNode> _nodes = [];

    private readonly Dictionary<string, DesignEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private bool _lacksNodes;

    private bool _isFull;

    private delegate bool TryParse<T>(string text, [NotNullWhen(true)] out T? value);

    /// <summary>Adds a node.</summary>
    public void Add(DesignEntry entry)
    {
        var code = entry.PlaceOf(DesignFields.Code);
        var node = ToNode(entry, code.Text);
        if (code.IsBlank)
        {
            problems.Add(code, DesignMessages.NoCode);
            AddUnreadable();
        }
        else if (_nodes.Count == IndexDesignFile.MaxNodes)
        {
            AddTooMany(code);
        }
        else if (_entries.TryAdd(code.Text, entry))
        {
            _nodes.Add(node);
        }
        else
        {
            int firstLine = _entries[code.Text].PlaceOf(DesignFields.Code).Line;
            problems.Add(code, DesignMessages.DuplicateCode(code.Text, firstLine));
        }
    }

    /// <summary>Notes that a node could not be read: what seems to hang from nothing may hang from it.</summary>
    public void AddUnreadable() => _lacksNodes = true;

    /// <summary>Makes the design.</summary>
    /// <param name="id">The identity of the index; null is the code of the node without a parent.</param>
    /// <returns>The design; null where there are problems.</returns>
    public IndexDesign? Build(string? id)
    {
        if (_lacksNodes)
        {
            return null;
        }

        if (_nodes.Count == 0)
        {
            problems.Add(null, DesignMessages.NoNodes);
            return null;
        }

        CheckRoles();
        var root = _nodes.Find(node => node.Parent is null) ?? _nodes[0];
        try
        {
            return IndexDesign.Create(id ?? root.Code, _nodes);
        }
        catch (InvalidStructureException exception)
        {
            ReportStructure(exception.Problems);
            return null;
        }
    }

    private void AddTooMany(Cell code)
    {
        if (!_isFull)
        {
            _isFull = true;
            problems.Add(code, DesignMessages.TooManyNodes(IndexDesignFile.MaxNodes));
            AddUnreadable();
        }
    }

    private DesignNode ToNode(DesignEntry entry, string code) =>
        new()
        {
            Code = code,
            Parent = entry.TextOf(DesignFields.Parent),
            Name = entry.TextOf(DesignFields.Name) is { } name ? new LocalizedText(name, name) : null,
            Weight = ReadWeight(entry),
            Direction = ReadDirection(entry),
            Goalposts = ReadScale(entry),
            Target = ReadTarget(entry),
            Normalization = ReadMethod<NormalizationMethod>(
                entry,
                DesignFields.Normalization,
                NormalizationMethod.TryParse,
                DesignMessages.NoNormalization
            ),
            Aggregation = ReadMethod<AggregationMethod>(
                entry,
                DesignFields.Aggregation,
                AggregationMethod.TryParse,
                DesignMessages.NoAggregation
            ),
        };

    private double ReadWeight(DesignEntry entry)
    {
        const double usual = 1;
        if (entry.Weight is { } weight && !(double.IsFinite(weight) && weight > 0))
        {
            Report(entry, DesignFields.Weight, DesignMessages.WeightNotPositive);
            return usual;
        }

        return entry.Weight ?? usual;
    }

    private IndicatorDirection ReadDirection(DesignEntry entry)
    {
        if (entry.Direction is not (null or 1 or -1))
        {
            Report(entry, DesignFields.Direction, DesignMessages.NoDirection);
        }

        return entry.Direction is -1 ? IndicatorDirection.LowerIsBetter : IndicatorDirection.HigherIsBetter;
    }

    private ScoreRange? ReadScale(DesignEntry entry)
    {
        if (entry is { ScaleMin: { } min, ScaleMax: { } max })
        {
            if (double.IsFinite(min) && double.IsFinite(max) && min < max)
            {
                return new ScoreRange(min, max);
            }

            Report(entry, DesignFields.ScaleMax, DesignMessages.NoScale);
            return null;
        }

        // An end that is there and no number has been reported as such.
        bool hasMin = entry.TextOf(DesignFields.ScaleMin) is not null;
        if (hasMin != entry.TextOf(DesignFields.ScaleMax) is not null)
        {
            Report(entry, hasMin ? DesignFields.ScaleMax : DesignFields.ScaleMin, _ => DesignMessages.HalfAScale);
        }

        return null;
    }

    private double? ReadTarget(DesignEntry entry)
    {
        if (entry.Target is { } target && !double.IsFinite(target))
        {
            Report(entry, DesignFields.Target, DesignMessages.NotFinite);
            return null;
        }

        return entry.Target;
    }

    private T? ReadMethod<T>(DesignEntry entry, string field, TryParse<T> parse, Func<string, LocalizedText> refusal)
        where T : class
    {
        if (entry.TextOf(field) is { } text)
        {
            if (parse(text, out var method))
            {
                return method;
            }

            Report(entry, field, refusal);
        }

        return null;
    }

    // Whether a node is a group or an indicator is known only when all are there.
    private void CheckRoles()
    {
        var groups = _nodes.Select(node => node.Parent).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, entry) in _entries)
        {
            bool isGroup = groups.Contains(code);
            foreach (string field in isGroup ? OfIndicators : OfGroups)
            {
                if (entry.TextOf(field) is not null)
                {
                    Report(entry, field, _ => DesignMessages.WrongRole(field, isGroup));
                }
            }
        }
    }

    private void ReportStructure(IEnumerable<StructureProblem> found)
    {
        DesignEntry[] roots = [.. _nodes.Where(node => node.Parent is null).Select(node => _entries[node.Code])];
        foreach (var root in roots.Skip(1))
        {
            Report(root, DesignFields.Parent, _ => DesignMessages.SecondRoot(roots[0].PlaceOf(DesignFields.Code)));
        }

        // A second root is most often an indicator whose parent was forgotten: that nothing is below it says no more.
        foreach (
            var problem in found.Where(problem =>
                roots.Length <= 1
                || problem.Kind is not (StructureProblemKind.RootCount or StructureProblemKind.EmptyParent)
            )
        )
        {
            if (problem.Node is { } code)
            {
                Report(_entries[code], FieldOf(problem.Kind), text => DesignMessages.Of(problem, text));
            }
            else
            {
                problems.Add(null, DesignMessages.Of(problem, ""));
            }
        }
    }

    private static string FieldOf(StructureProblemKind kind) =>
        kind switch
        {
            StructureProblemKind.Orphan or StructureProblemKind.Cycle => DesignFields.Parent,
            StructureProblemKind.InvalidValue => DesignFields.Direction,
            _ => DesignFields.Code,
        };

    private void Report(DesignEntry entry, string field, Func<string, LocalizedText> message)
    {
        var place = entry.PlaceOf(field);
        problems.Add(place, message(place.Text));
    }
}
