using System.Globalization;
using System.Text.Json;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;

namespace Papi.Scoring.Files;

/// <summary>From the bytes of a plan file to the plan and the problems of its form.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class PlanFileReader
{
    private static readonly string[] OfPlan =
    [
        "schema",
        "province",
        "vintage",
        "baseYear",
        "targetYear",
        "objective",
        "units",
        "targets",
        "tasks",
    ];

    private static readonly string[] OfObjective = ["total", "rank", "tier", "gain"];

    private static readonly string[] OfTarget = ["node", "score"];

    private static readonly string[] OfTask = ["id", "node", "text", "lead", "with", "schedule", "status"];

    private static readonly string[] OfSchedule = ["kind", "from", "to"];

    private readonly ProblemList _refusals;

    private readonly List<PlanProblem> _problems = [];

    private bool _isRefused;

    private PlanFileReader(ProblemList refusals) => _refusals = refusals;

    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="refusals">What makes the file unreadable is added here.</param>
    /// <returns>The plan; null where the file is unreadable.</returns>
    public static PlanFileContent? Read(ReadOnlyMemory<byte> utf8, ProblemList refusals) =>
        Parse(utf8, refusals) is { } document ? new PlanFileReader(refusals).Read(document) : null;

    private static PlanFileDocument? Parse(ReadOnlyMemory<byte> utf8, ProblemList refusals)
    {
        using var json = JsonText.Parse(utf8, refusals);
        if (json is null)
        {
            return null;
        }

        if (FindWrongVersion(json.RootElement) is { } problem)
        {
            refusals.Add(problem);
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(utf8.Span, PlanFileJsonContext.Readable.PlanFileDocument);
        }
        catch (JsonException exception)
        {
            var expected = ExpectedAt(exception.Path ?? "$");
            refusals.Add(JsonPlaces.At(utf8.Span, exception, JsonMessages.WrongType(expected)));
            return null;
        }
    }

    // Before anything else: another version may mean anything by any other property.
    private static FileProblem? FindWrongVersion(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return JsonPlaces.At("$", JsonMessages.WrongType(JsonMessages.Object));
        }

        if (!root.TryGetProperty("schema", out var version))
        {
            return JsonPlaces.At("$.schema", PlanFileMessages.NoVersion(PlanFile.Version));
        }

        bool isKnown =
            version.ValueKind == JsonValueKind.Number
            && version.TryGetDouble(out double number)
            && number == PlanFile.Version;
        return isKnown
            ? null
            : JsonPlaces.At("$.schema", PlanFileMessages.UnknownVersion(version.GetRawText(), PlanFile.Version));
    }

    private static LocalizedText ExpectedAt(string path)
    {
        string property = path[(path.LastIndexOf('.') + 1)..];
        int bracket = property.IndexOf('[', StringComparison.Ordinal);
        bool isItem = bracket >= 0;
        return (isItem ? property[..bracket] : property) switch
        {
            "$" or "objective" or "schedule" => JsonMessages.Object,
            "targets" or "tasks" => isItem ? JsonMessages.Object : JsonMessages.List,
            "units" or "with" => isItem ? JsonMessages.Text : JsonMessages.List,
            "baseYear" or "targetYear" or "rank" => JsonMessages.WholeNumber,
            "score" or "total" or "gain" => JsonMessages.Number,
            _ => JsonMessages.Text,
        };
    }

    private PlanFileContent? Read(PlanFileDocument document)
    {
        ReportUnknown(document.Unknown, "$", OfPlan, null);
        string? province = string.IsNullOrWhiteSpace(document.Province)
            ? Refuse<string>("$.province", JsonMessages.Required(JsonMessages.Text))
            : document.Province;
        var baseYear = ReadYear(document.BaseYear, "$.baseYear");
        var targetYear = ReadYear(document.TargetYear, "$.targetYear");
        var vintage = ReadVintage(document.Vintage);
        var objective = ReadObjective(document.Objective);
        var units = ReadUnits(document.Units);
        ReportMissing(document.Objective, "objective");
        ReportMissing(document.Targets, "targets");
        ReportMissing(document.Tasks, "tasks");
        RefuseIfMore(document.Units?.Count, PlanFile.MaxItems, "$.units");
        RefuseIfMore(document.Targets?.Count, PlanFile.MaxItems, "$.targets");
        RefuseIfMore(document.Tasks?.Count, PlanFile.MaxItems, "$.tasks");
        PlanTarget[] targets = [.. ReadTargets(document.Targets ?? [])];
        PlanTask[] tasks = [.. ReadTasks(document.Tasks ?? [])];
        return _refusals.IsEmpty
            ? new PlanFileContent(
                new ImprovementPlan(province!, baseYear!.Value, targetYear!.Value)
                {
                    Vintage = vintage,
                    Objective = objective,
                    Units = units,
                    Targets = targets,
                    Tasks = tasks,
                },
                _problems
            )
            : null;
    }

    private T? Refuse<T>(string path, LocalizedText message)
    {
        _refusals.Add(JsonPlaces.At(path, message));
        return default;
    }

    // A plan with more is none that anybody mends problem by problem, and their list outgrows the file.
    private void Report(PlanRule rule, string path, string? taskId, LocalizedText message)
    {
        if (_problems.Count < PlanFile.MaxProblems)
        {
            _problems.Add(new PlanProblem(rule, path, taskId, message));
        }
        else if (!_isRefused)
        {
            _isRefused = true;
            _refusals.Add(null, PlanFileMessages.TooManyProblems(PlanFile.MaxProblems));
        }
    }

    private void ReportUnknown(
        Dictionary<string, JsonElement>? unknown,
        string path,
        IEnumerable<string> known,
        string? taskId
    )
    {
        foreach (string name in unknown?.Keys ?? Enumerable.Empty<string>())
        {
            string place = $"{path}.{Excerpt.Of(name)}";
            Report(PlanRules.KnownProperties, place, taskId, JsonMessages.UnknownProperty(name, known));
        }
    }

    private void ReportMissing(object? part, string name)
    {
        if (part is null)
        {
            Report(PlanRules.RequiredParts, "$." + name, null, PlanFileMessages.NoPart(name));
        }
    }

    private void RefuseIfMore(int? count, int most, string path)
    {
        if (count > most)
        {
            Refuse<object>(path, JsonMessages.TooManyItems(most));
        }
    }

    private SurveyYear? ReadYear(double? year, string path)
    {
        if (year is { } value && AsInt(value) is { } number && SurveyYear.IsValid(number))
        {
            return number;
        }

        return Refuse<SurveyYear?>(
            path,
            year is null ? JsonMessages.Required(PlanFileMessages.Year) : JsonMessages.WrongType(PlanFileMessages.Year)
        );
    }

    private ProvinceRegistry? ReadVintage(string? word)
    {
        switch (word)
        {
            case null:
                return null;
            case "2008":
                return ProvinceRegistry.Vintage2008;
            case "2025":
                return ProvinceRegistry.Vintage2025;
            default:
                var message = PlanFileMessages.UnknownWord(word, PlanFileWords.Vintages);
                Report(PlanRules.KnownWords, "$.vintage", null, message);
                return null;
        }
    }

    private PlanObjective ReadObjective(PlanFileDocument.Aim? aim)
    {
        if (aim is null)
        {
            return PlanObjective.Open;
        }

        ReportUnknown(aim.Unknown, "$.objective", OfObjective, null);
        Tier? tier = aim.Tier is null ? null : PlanFileWords.FindTier(aim.Tier);
        if (aim.Tier is not null && tier is null)
        {
            var message = PlanFileMessages.UnknownWord(aim.Tier, PlanFileWords.Tiers);
            Report(PlanRules.KnownWords, "$.objective.tier", null, message);
        }

        return new PlanObjective
        {
            Total = ReadNumber(aim.Total, "$.objective.total") is { } total ? new Score(total) : null,
            Rank = ReadRank(aim.Rank),
            Tier = tier,
            Gain = ReadNumber(aim.Gain, "$.objective.gain"),
        };
    }

    // How many provinces there are is for the check to say; this is more than can be counted.
    private int? ReadRank(double? rank)
    {
        if (rank is { } value && AsInt(value) is null)
        {
            Report(PlanRules.WithinScale, "$.objective.rank", null, PlanFileMessages.NoSuchRank(value));
        }

        return rank is { } any ? AsInt(any) : null;
    }

    private static int? AsInt(double whole) => whole is >= int.MinValue and <= int.MaxValue ? (int)whole : null;

    // A number beyond all numbers is read as infinity.
    private double? ReadNumber(double? number, string path) =>
        number is { } value && !double.IsFinite(value)
            ? Refuse<double?>(path, JsonMessages.WrongType(JsonMessages.Number))
            : number;

    private IReadOnlyList<string>? ReadUnits(IReadOnlyList<string?>? units) =>
        units is null ? null : ReadTexts(units, "$.units");

    private IReadOnlyList<string> ReadTexts(IReadOnlyList<string?> texts, string path)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            if (texts[i] is null)
            {
                Refuse<string>(Item(path, i), JsonMessages.WrongType(JsonMessages.Text));
            }
        }

        return [.. texts.OfType<string>()];
    }

    private IEnumerable<PlanTarget> ReadTargets(IReadOnlyList<PlanFileDocument.Target?> targets)
    {
        for (int i = 0; i < targets.Count; i++)
        {
            string path = Item("$.targets", i);
            if (targets[i] is not { } target)
            {
                Refuse<PlanTarget>(path, JsonMessages.WrongType(JsonMessages.Object));
                continue;
            }

            ReportUnknown(target.Unknown, path, OfTarget, null);
            if (ReadNumber(target.Score, path + ".score") is { } score)
            {
                yield return new PlanTarget(target.Node ?? "", new Score(score));
            }
            else if (target.Score is null)
            {
                Refuse<PlanTarget>(path + ".score", JsonMessages.Required(JsonMessages.Number));
            }
        }
    }

    private IEnumerable<PlanTask> ReadTasks(IReadOnlyList<PlanFileDocument.Work?> tasks)
    {
        for (int i = 0; i < tasks.Count; i++)
        {
            string path = Item("$.tasks", i);
            if (tasks[i] is not { } task)
            {
                Refuse<PlanTask>(path, JsonMessages.WrongType(JsonMessages.Object));
                continue;
            }

            ReportUnknown(task.Unknown, path, OfTask, task.Id);
            RefuseIfMore(task.With?.Count, PlanFile.MaxPartners, path + ".with");
            var status = task.Status is null ? PlanTaskStatus.Planned : PlanFileWords.FindStatus(task.Status);
            if (status is null)
            {
                var message = PlanFileMessages.UnknownWord(task.Status!, PlanFileWords.Statuses);
                Report(PlanRules.KnownWords, path + ".status", task.Id, message);
            }

            yield return new PlanTask(task.Id ?? "", task.Node ?? "", task.Text ?? "")
            {
                Lead = task.Lead,
                With = ReadTexts(task.With ?? [], path + ".with"),
                Schedule = task.Schedule is null ? null : ReadSchedule(task.Schedule, path + ".schedule", task.Id),
                Status = status ?? PlanTaskStatus.Planned,
            };
        }
    }

    private PlanSchedule ReadSchedule(PlanFileDocument.Time time, string path, string? taskId)
    {
        ReportUnknown(time.Unknown, path, OfSchedule, taskId);
        var from = ReadDay(time.From, path + ".from", taskId);
        var to = ReadDay(time.To, path + ".to", taskId);
        bool hasDates = time.From is not null || time.To is not null;
        var problem = time.Kind switch
        {
            null => PlanFileMessages.NoKind,
            PlanFileWords.Ongoing => hasDates ? PlanFileMessages.StrayDates : null,
            PlanFileWords.Dates => hasDates ? null : PlanFileMessages.NoDates,
            _ => PlanFileMessages.UnknownWord(time.Kind, PlanFileWords.Kinds),
        };
        if (problem is not null)
        {
            Report(PlanRules.KnownWords, path + ".kind", taskId, problem);
        }

        // The days tell more than a wrong word: they are checked as well.
        return from is null && to is null ? PlanSchedule.Ongoing : PlanSchedule.Between(from, to);
    }

    private DateOnly? ReadDay(string? text, string path, string? taskId)
    {
        if (text is null)
        {
            return null;
        }

        if (PlanFileWords.TryParseDay(text, out var day))
        {
            return day;
        }

        Report(PlanRules.KnownWords, path, taskId, PlanFileMessages.NotADate(text));
        return null;
    }

    private static string Item(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
