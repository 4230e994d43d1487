namespace Papi.Scoring.Planning;

/// <summary>One thing that is wrong with a plan.</summary>
/// <param name="Rule">The check that found it.</param>
/// <param name="Path">Where it stands, as a JSON path into the document of the plan, such as <c>$.tasks[2].lead</c>.</param>
/// <param name="TaskId">The id of the task concerned; null where none is, or the task has no id.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanProblem(PlanRule Rule, string Path, string? TaskId, LocalizedText Message)
{
    /// <summary>Returns the rule, the place and the message in English.</summary>
    public override string ToString() =>
        $"{Rule.Id} {Path}{(TaskId is null ? "" : $" (task {TaskId})")}: {Message.English}";
}
