using System.Text.Json;
using Papi.Scoring.Text;

namespace Papi.Scoring.Hierarchy;

/// <summary>Reads an index from JSON: an edition that does not exist yet, or another index altogether.</summary>
/// <remarks>
/// The document is one object: <c>id</c>, <c>edition</c>, <c>firstYear</c>, <c>lastYear</c> (left out while the edition
/// is in use), <c>vi</c> and <c>en</c> (names), <c>nodes</c> and <c>breaks</c>. A node has <c>id</c>, <c>code</c>,
/// <c>vi</c>, <c>en</c>, <c>parent</c> (left out for the root), <c>rule</c> (<c>sum</c> or <c>mean</c>), <c>scale</c>
/// (<c>[min, max]</c>, left out where it follows from the structure), <c>weight</c>, <c>direction</c> (<c>higher</c> or
/// <c>lower</c>), <c>role</c> (<c>scored</c> or <c>context</c>), <c>unit</c> and <c>completeIndicators</c>. A break has
/// <c>year</c>, <c>node</c> (an id; left out for every node), <c>kind</c> (<c>documented</c> or <c>structural</c>),
/// <c>vi</c> and <c>en</c>. A property that is not listed here is a problem, and so are more than 16 MiB, 10,000 nodes or
/// 10,000 breaks.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class CompositeIndexReader
{
    /// <summary>Reads an index from a JSON text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="InvalidStructureException">The text is no such document, or its structure is wrong; the exception carries every problem.</exception>
    public static CompositeIndex Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(() =>
            JsonSerializer.Deserialize(JsonContent.Of(json), CompositeIndexJsonContext.Default.CompositeIndexDocument)
        );
    }

    /// <summary>Reads an index from a UTF-8 JSON stream.</summary>
    /// <param name="utf8Json">The document; read to its end, not closed.</param>
    /// <exception cref="InvalidStructureException">The text is no such document, or its structure is wrong; the exception carries every problem.</exception>
    public static CompositeIndex Parse(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Read(() =>
            JsonSerializer.Deserialize(
                JsonContent.Of(utf8Json),
                CompositeIndexJsonContext.Default.CompositeIndexDocument
            )
        );
    }

    private static CompositeIndex Read(Func<CompositeIndexDocument?> deserialize)
    {
        CompositeIndexDocument document;
        try
        {
            document = deserialize() ?? throw new JsonException("The document is null.");
            JsonContent.ThrowIfMore(document.Nodes.Count, "nodes");
            JsonContent.ThrowIfMore(document.Breaks?.Count ?? 0, "breaks");
            ThrowIfHasNull(document);
        }
        catch (JsonException exception)
        {
            int? line = exception.LineNumber is { } zeroBased ? (int)zeroBased + 1 : null;
            throw new InvalidStructureException(
                "JSON document",
                [new StructureProblem(StructureProblemKind.MalformedDocument, null, Explain(exception), line)]
            );
        }

        return ToIndex(document);
    }

    // The serializer speaks of .NET types; its path, its words and our line are of use.
    private static string Explain(JsonException exception)
    {
        string message = JsonContent
            .Explain(exception)
            .Replace(typeof(CompositeIndexDocument.Node).FullName!, "node", StringComparison.Ordinal)
            .Replace(typeof(CompositeIndexDocument.Break).FullName!, "break", StringComparison.Ordinal)
            .Replace(typeof(CompositeIndexDocument).FullName!, "index", StringComparison.Ordinal);
        return exception.Path is { Length: > 1 } path ? $"{Quotation.Cut(path)}: {message}" : message;
    }

    // Nullability of list items is beyond the serializer.
    private static void ThrowIfHasNull(CompositeIndexDocument document)
    {
        if (document.Nodes.Any(node => node is null) || document.Breaks?.Any(item => item is null) == true)
        {
            throw new JsonException("A node or a break is null.");
        }
    }

    private static CompositeIndex ToIndex(CompositeIndexDocument document)
    {
        var problems = new List<StructureProblem>();
        var builder = new CompositeIndexBuilder(document.Id, document.Edition)
        {
            Name = new LocalizedText(document.Vi, document.En),
            FirstYear = document.FirstYear,
            LastYear = document.LastYear,
        };
        foreach (var node in document.Nodes)
        {
            builder.Add(ToDefinition(node, problems));
        }

        foreach (var item in document.Breaks ?? [])
        {
            AddBreak(builder, item, problems);
        }

        if (problems.Count == 0)
        {
            return builder.Build();
        }

        problems.AddRange(builder.Validate());
        throw new InvalidStructureException(document.Id, problems);
    }

    private static NodeDefinition ToDefinition(CompositeIndexDocument.Node node, List<StructureProblem> problems)
    {
        bool hasScale = node.Scale is { Count: 2 };
        if (node.Scale is { } scale && !hasScale)
        {
            string message = $"The scale has {scale.Count} numbers; two are needed, the first below the second.";
            problems.Add(new StructureProblem(StructureProblemKind.InvalidScale, node.Id, message));
        }

        return new NodeDefinition
        {
            Id = node.Id,
            Code = node.Code,
            ParentId = node.Parent,
            Name = new LocalizedText(node.Vi, node.En),
            ScaleMin = hasScale ? node.Scale![0] : null,
            ScaleMax = hasScale ? node.Scale![1] : null,
            Weight = node.Weight,
            Rule = Choose<AggregationRule?>(
                node.Rule,
                node.Id,
                problems,
                (null, null),
                ("sum", AggregationRule.Sum),
                ("mean", AggregationRule.Mean)
            ),
            Direction = Choose(
                node.Direction,
                node.Id,
                problems,
                (null, IndicatorDirection.HigherIsBetter),
                ("higher", IndicatorDirection.HigherIsBetter),
                ("lower", IndicatorDirection.LowerIsBetter)
            ),
            Role = Choose(
                node.Role,
                node.Id,
                problems,
                (null, NodeRole.Scored),
                ("scored", NodeRole.Scored),
                ("context", NodeRole.Context)
            ),
            Unit = node.Unit,
            IndicatorsAreComplete = node.CompleteIndicators,
        };
    }

    private static void AddBreak(
        CompositeIndexBuilder builder,
        CompositeIndexDocument.Break item,
        List<StructureProblem> problems
    )
    {
        var kind = Choose(
            item.Kind,
            item.Node,
            problems,
            ("documented", BreakKind.Documented),
            ("structural", BreakKind.Structural)
        );
        if (SurveyYear.IsValid(item.Year))
        {
            builder.Add(new SeriesBreak(item.Year, item.Node, kind, new LocalizedText(item.Vi, item.En)));
        }
        else
        {
            string message = $"The break names {item.Year}, which is no survey year.";
            problems.Add(new StructureProblem(StructureProblemKind.InvalidBreak, item.Node, message));
        }
    }

    private static T Choose<T>(
        string? word,
        string? node,
        List<StructureProblem> problems,
        params ReadOnlySpan<(string? Word, T Value)> choices
    )
    {
        foreach (var (candidate, value) in choices)
        {
            if (string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var words = new List<string>();
        foreach (var (candidate, _) in choices)
        {
            if (candidate is not null)
            {
                words.Add($"'{candidate}'");
            }
        }

        problems.Add(
            new StructureProblem(
                StructureProblemKind.InvalidValue,
                node,
                $"{Quotation.Of(word)} is not one of {string.Join(", ", words)}."
            )
        );
        return choices[0].Value;
    }
}
