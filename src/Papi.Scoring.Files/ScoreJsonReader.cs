using System.Globalization;
using System.Text.Json;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>Makes a table of scores of a document of the format <c>papi.scores/1</c>.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class ScoreJsonReader
{
    private const string Format = "papi.scores/1";

    private readonly ScoreFileOptions _options;

    private readonly ProblemList _problems;

    private readonly ScoreTableBuilder _builder;

    private readonly Dictionary<SurveyYear, ProvinceRegistry> _years = [];

    private readonly HashSet<(SurveyYear Year, Province Province)> _seen = [];

    public ScoreJsonReader(ScoreFileOptions options, ProblemList problems)
    {
        _options = options;
        _problems = problems;
        _builder = new ScoreTableBuilder(options.Editions, options.DataVersion);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The table; null, or of no use, where there are problems.</returns>
    public ScoreTable? Read(ReadOnlyMemory<byte> utf8)
    {
        using var json = JsonText.Parse(utf8, _problems);
        if (json is null || !HasFormat(json.RootElement))
        {
            return null;
        }

        if (Find(json.RootElement, "units", JsonValueKind.Array, "$", JsonMessages.List) is { } units)
        {
            int i = 0;
            foreach (var unit in units.EnumerateArray())
            {
                ReadUnit(unit, string.Create(CultureInfo.InvariantCulture, $"$.units[{i++}]"));
            }
        }

        return _builder.Build();
    }

    // Before anything else: another format or number may mean anything by any other property.
    private bool HasFormat(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Add("$", JsonMessages.WrongType(JsonMessages.Object));
            return false;
        }

        string? format =
            root.TryGetProperty("format", out var property) && property.ValueKind == JsonValueKind.String
                ? property.GetString()
                : null;
        bool isKnown = string.Equals(format, Format, StringComparison.Ordinal);
        if (!isKnown)
        {
            Add("$.format", ScoreMessages.NotTheFormat(format, Format));
        }

        return isKnown;
    }

    private void ReadUnit(JsonElement unit, string path)
    {
        if (unit.ValueKind != JsonValueKind.Object)
        {
            Add(path, JsonMessages.WrongType(JsonMessages.Object));
            return;
        }

        var edition = ReadYear(unit, path, out var year);
        var province = Find(unit, "province", JsonValueKind.String, path, JsonMessages.Text);
        var nodes = Find(unit, "nodes", JsonValueKind.Array, path, JsonMessages.List);
        if (edition is null || province is null || nodes is null)
        {
            return;
        }

        if (FindProvince(province.Value.GetString()!, year, $"{path}.province") is not { } found)
        {
            return;
        }

        if (!_seen.Add((year, found)))
        {
            Add(path, ScoreMessages.SameUnitTwice(found, year));
            return;
        }

        var scores = new Dictionary<IndexNode, Score>();
        int i = 0;
        foreach (var item in nodes.Value.EnumerateArray())
        {
            ReadNode(item, edition, year, string.Create(CultureInfo.InvariantCulture, $"{path}.nodes[{i++}]"), scores);
        }

        foreach (var (node, score) in scores)
        {
            // A document has the wholes too, as computed; what they are computed of is taken.
            if (node.Parent is not null && !scores.Keys.Any(part => IsWithin(part, node)))
            {
                _builder.Set(year, found, node, score);
            }
        }
    }

    private CompositeIndex? ReadYear(JsonElement unit, string path, out SurveyYear year)
    {
        year = default;
        if (Find(unit, "year", JsonValueKind.Number, path, JsonMessages.WholeNumber) is not { } property)
        {
            return null;
        }

        if (!property.TryGetInt32(out int value))
        {
            Add($"{path}.year", JsonMessages.WrongType(JsonMessages.WholeNumber));
            return null;
        }

        if (!SurveyYear.IsValid(value) || !_options.Editions.TryFind(value, out var edition))
        {
            Add($"{path}.year", ScoreMessages.YearNotCovered(value, _options.Editions));
            return null;
        }

        year = value;
        if (!_years.ContainsKey(year))
        {
            var provinces = _options.Provinces ?? ProvinceRegistry.ForYear(year);
            _years.Add(year, provinces);
            _builder.AddYear(year, provinces);
        }

        return edition;
    }

    private Province? FindProvince(string text, SurveyYear year, string path)
    {
        try
        {
            return _years[year].Find(text);
        }
        catch (UnknownProvinceException exception)
        {
            Add(path, exception.Explanation);
            return null;
        }
    }

    private void ReadNode(
        JsonElement item,
        CompositeIndex edition,
        SurveyYear year,
        string path,
        Dictionary<IndexNode, Score> scores
    )
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            Add(path, JsonMessages.WrongType(JsonMessages.Object));
            return;
        }

        if (Find(item, "node", JsonValueKind.String, path, JsonMessages.Text) is not { } name)
        {
            return;
        }

        if (!edition.TryFind(name.GetString()!, out var node))
        {
            Add($"{path}.node", ScoreMessages.NoSuchNode(name.GetString()!, year, edition));
        }
        else if (ReadScore(item, node, path) is { } score && !scores.TryAdd(node, score))
        {
            Add(path, ScoreMessages.SameNodeTwice(node));
        }
    }

    private Score? ReadScore(JsonElement item, IndexNode node, string path)
    {
        if (!item.TryGetProperty("score", out var property) || property.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (
            property.ValueKind != JsonValueKind.Number
            || !property.TryGetDouble(out double points)
            || !double.IsFinite(points)
        )
        {
            Add($"{path}.score", JsonMessages.WrongType(JsonMessages.Number));
            return null;
        }

        if (node.Scale is { } scale && !scale.Contains(points))
        {
            Add($"{path}.score", TableMessages.OutsideScale(property.GetRawText(), scale, node.Code));
            return null;
        }

        return new Score(points);
    }

    private JsonElement? Find(JsonElement parent, string name, JsonValueKind kind, string path, LocalizedText expected)
    {
        if (!parent.TryGetProperty(name, out var property))
        {
            Add($"{path}.{name}", JsonMessages.Required(expected));
            return null;
        }

        if (property.ValueKind != kind)
        {
            Add($"{path}.{name}", JsonMessages.WrongType(expected));
            return null;
        }

        return property;
    }

    private void Add(string path, LocalizedText message) => _problems.Add(JsonPlaces.At(path, message));

    private static bool IsWithin(IndexNode part, IndexNode whole)
    {
        for (var parent = part.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent == whole)
            {
                return true;
            }
        }

        return false;
    }
}
