using System.Globalization;
using System.Text.Json;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Files;

/// <summary>Makes a design of a JSON document.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class IndexDesignJsonReader
{
    private const string NodesProperty = "nodes";

    private static readonly string[] OfDesign = ["id", NodesProperty];

    private readonly ProblemList _problems;

    private readonly DesignAssembly _assembly;

    private IndexDesignJsonReader(ProblemList problems)
    {
        _problems = problems;
        _assembly = new DesignAssembly(problems);
    }

    /// <summary>Reads a design.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="problems">What is wrong is added here.</param>
    /// <returns>The design; null where there are problems.</returns>
    public static IndexDesign? Read(ReadOnlyMemory<byte> utf8, ProblemList problems)
    {
        using var json = JsonText.Parse(utf8, problems);
        return json is null ? null : new IndexDesignJsonReader(problems).Read(utf8.Span, json.RootElement);
    }

    private IndexDesign? Read(ReadOnlySpan<byte> utf8, JsonElement root)
    {
        bool isList = root.ValueKind == JsonValueKind.Array;
        if (!isList && root.ValueKind != JsonValueKind.Object)
        {
            _problems.Add(JsonPlaces.At("$", JsonMessages.WrongType(JsonMessages.Object)));
            return null;
        }

        IndexDesignDocument document;
        try
        {
            document = isList
                ? new IndexDesignDocument
                {
                    Nodes = JsonSerializer.Deserialize(utf8, IndexDesignJsonContext.Default.IReadOnlyListNode),
                }
                : JsonSerializer.Deserialize(utf8, IndexDesignJsonContext.Default.IndexDesignDocument)!;
        }
        catch (JsonException exception)
        {
            var expected = ExpectedAt(exception.Path ?? "$");
            _problems.Add(JsonPlaces.At(utf8, exception, JsonMessages.WrongType(expected)));
            return null;
        }

        foreach (string name in document.Unknown?.Keys ?? Enumerable.Empty<string>())
        {
            _problems.Add(JsonPlaces.At($"$.{name}", JsonMessages.UnknownProperty(name, OfDesign)));
        }

        if (document.Nodes is not { } nodes)
        {
            _problems.Add(JsonPlaces.At($"$.{NodesProperty}", JsonMessages.Required(JsonMessages.List)));
            return null;
        }

        string? listName = isList ? null : NodesProperty;
        var places = JsonPlaces.OfItems(utf8, listName);
        var elements = listName is null ? root : root.GetProperty(listName);
        string path = listName is null ? "$" : $"$.{listName}";
        int i = 0;
        foreach (var element in elements.EnumerateArray())
        {
            if (_problems.HasMore)
            {
                break;
            }

            string header = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            var (line, column) = places[i];
            Add(nodes[i], element, new Cell(line, column, header, ""));
            i++;
        }

        return _assembly.Build(string.IsNullOrWhiteSpace(document.Id) ? null : document.Id);
    }

    private void Add(IndexDesignDocument.Node? node, JsonElement element, Cell place)
    {
        if (node is null)
        {
            _problems.Add(place, JsonMessages.WrongType(JsonMessages.Object));
            _assembly.AddUnreadable();
            return;
        }

        foreach (string name in node.Unknown?.Keys ?? Enumerable.Empty<string>())
        {
            _problems.Add(
                place with
                {
                    Header = $"{place.Header}.{name}",
                },
                JsonMessages.UnknownProperty(name, DesignFields.All)
            );
        }

        _assembly.Add(
            new DesignEntry
            {
                PlaceOf = field =>
                    place with
                    {
                        Header = $"{place.Header}.{field}",
                        Text = element.TryGetProperty(field, out var value) ? value.ToString().Trim() : "",
                    },
                Weight = node.Weight,
                Direction = node.Direction,
                ScaleMin = node.ScaleMin,
                ScaleMax = node.ScaleMax,
                Target = node.Target,
            }
        );
    }

    private static LocalizedText ExpectedAt(string path)
    {
        string property = path[(path.LastIndexOf('.') + 1)..];
        return property switch
        {
            NodesProperty => JsonMessages.List,
            DesignFields.Weight
            or DesignFields.Direction
            or DesignFields.ScaleMin
            or DesignFields.ScaleMax
            or DesignFields.Target => JsonMessages.Number,
            _ when property.EndsWith(']') => JsonMessages.Object,
            _ => JsonMessages.Text,
        };
    }
}
