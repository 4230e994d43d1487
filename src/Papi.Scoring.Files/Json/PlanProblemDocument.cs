using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>Something that is wrong with a plan.</summary>
/// <param name="Rule">The id of the check.</param>
/// <param name="Path">Where it stands in the plan file, as a JSON path.</param>
/// <param name="Task">The id of the task concerned; null where none is.</param>
/// <param name="Message">The problem in words.</param>
internal sealed record PlanProblemDocument(string Rule, string Path, string? Task, string Message)
{
    public static PlanProblemDocument From(PlanProblem problem, Language language) =>
        new(problem.Rule.Id, problem.Path, problem.TaskId, problem.Message.In(language));
}
