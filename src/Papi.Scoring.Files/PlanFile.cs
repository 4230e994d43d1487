using System.Globalization;
using System.Text.Json;
using Papi.Scoring.Planning;

namespace Papi.Scoring.Files;

/// <summary>Reads and writes the plan of a province as a JSON file.</summary>
/// <example><code>
/// PlanFileContent file = PlanFile.Read("lai-chau-2026.json");
/// PlanCheck check = PlanCheck.Compute(PublishedScores.Table.Aggregate(), file.Plan);
/// </code></example>
/// <remarks>
/// <para>
/// The document is one object, described by <see cref="Schema"/>: <c>schema</c> (1), <c>province</c> (code or name),
/// <c>vintage</c> (<c>2008</c> or <c>2025</c>; left out for that of the target year), <c>baseYear</c>,
/// <c>targetYear</c>, <c>objective</c> (<c>total</c>, <c>rank</c>, <c>tier</c>, <c>gain</c>, any of them null),
/// <c>units</c> (left out where any name will do), <c>targets</c> (<c>node</c>, <c>score</c>) and <c>tasks</c>
/// (<c>id</c>, <c>node</c>, <c>text</c>, <c>lead</c>, <c>with</c>, <c>schedule</c>, <c>status</c>). A schedule is
/// <c>{"kind": "ongoing"}</c> or <c>{"kind": "dates", "from": "2026-01-01", "to": "2026-06-30"}</c>.
/// </para>
/// <para>
/// A file cannot be read where it is no JSON, is of another version, has a value of another JSON type, or lacks the
/// province or a year: without these it is no plan; nor where there are more than a thousand problems. Everything else is a
/// problem of the plan: missing parts, unknown properties, words and dates are listed with what could be read, and the rest
/// by <see cref="PlanCheck"/>. A document that the schema accepts, formats included, has none of the problems of form,
/// PAPI3001 to PAPI3099.
/// </para>
/// <para>
/// UTF-8 with or without a byte order mark, at most 16 MiB, 1000 units, targets and tasks each, and 100 units that work with
/// the one in the lead.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class PlanFile
{
    /// <summary>The version of the document that is read and written: 1.</summary>
    public const int Version = 1;

    /// <summary>The greatest number of units, of targets and of tasks: 1000; a whole province has a few hundred tasks.</summary>
    internal const int MaxItems = 1000;

    /// <summary>The greatest number of units that work with the one in the lead: 100.</summary>
    internal const int MaxPartners = 100;

    /// <summary>The greatest number of problems that are listed: 1000.</summary>
    internal const int MaxProblems = 1000;

    /// <summary>A plan of a whole province has some hundred KiB.</summary>
    private const long MaxFileSize = 16L << 20;

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedSchema.Read("plan-1"));

    /// <summary>Gets the JSON Schema (draft 2020-12) of a document without any problem of form.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The plan, and what is wrong with the form of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read as a plan.</exception>
    public static PlanFileContent Read(string path) => InputFile.Open(path, stream => Read(stream, path));

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <returns>The plan, and what is wrong with the form of the file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read as a plan.</exception>
    public static PlanFileContent Read(Stream stream, string fileName) =>
        InputFile.Read(
            stream,
            fileName,
            MaxFileSize,
            MaxProblems,
            (text, problems) =>
            {
                using var content = new MemoryStream();
                text.CopyTo(content);
                text.ThrowIfCut();
                return PlanFileReader.Read(content.GetBuffer().AsMemory(0, (int)content.Length), problems);
            }
        )!;

    /// <summary>Writes a plan as a JSON document.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The document, indented, lines ending in LF, numbers in shortest round-trip form; reading it gives the same plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Write(ImprovementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var document = new PlanFileDocument
        {
            Schema = Version,
            Province = plan.Province,
            Vintage = plan.Vintage?.Vintage.ToString(CultureInfo.InvariantCulture),
            BaseYear = plan.BaseYear.Value,
            TargetYear = plan.TargetYear.Value,
            Objective = new PlanFileDocument.Aim
            {
                Total = plan.Objective.Total?.Points,
                Rank = plan.Objective.Rank,
                Tier = plan.Objective.Tier is { } tier ? PlanFileWords.Of(tier) : null,
                Gain = plan.Objective.Gain,
            },
            Units = plan.Units,
            Targets =
            [
                .. plan.Targets.Select(target => new PlanFileDocument.Target
                {
                    Node = target.Node,
                    Score = target.Score.Points,
                }),
            ],
            Tasks = [.. plan.Tasks.Select(Write)],
        };
        return JsonSerializer.Serialize(document, PlanFileJsonContext.Readable.PlanFileDocument);
    }

    private static PlanFileDocument.Work Write(PlanTask task) =>
        new()
        {
            Id = task.Id,
            Node = task.Node,
            Text = task.Text,
            Lead = task.Lead,
            With = task.With,
            Schedule = task.Schedule is { } schedule
                ? new PlanFileDocument.Time
                {
                    Kind = schedule.IsOngoing ? PlanFileWords.Ongoing : PlanFileWords.Dates,
                    From = PlanFileWords.Of(schedule.From),
                    To = PlanFileWords.Of(schedule.To),
                }
                : null,
            Status = PlanFileWords.Of(task.Status),
        };
}
