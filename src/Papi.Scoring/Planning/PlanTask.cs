namespace Papi.Scoring.Planning;

/// <summary>One task of a plan: what is done for which node, by whom and when.</summary>
/// <remarks>
/// What is wanting is kept as it is, because a plan is checked as a whole, see <see cref="PlanCheck"/>. Immutable; safe
/// for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PlanTask
{
    /// <summary>Creates a task.</summary>
    /// <param name="id">The identity within the plan, kept from version to version; empty where it is wanting.</param>
    /// <param name="node">A number of the edition of the target year or a stable id; empty where it is wanting.</param>
    /// <param name="text">What is done, in the language of the plan; empty where it is wanting.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PlanTask(string id, string node, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Node = node;
        Text = text;
    }

    /// <summary>Gets the identity within the plan.</summary>
    public string Id { get; }

    /// <summary>Gets the node that the task serves, as the plan writes it.</summary>
    public string Node { get; }

    /// <summary>Gets what is done.</summary>
    public string Text { get; }

    /// <summary>Gets the unit that answers for the task; null where none is named.</summary>
    public string? Lead { get; init; }

    /// <summary>Gets the coordinating units; may be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> With
    {
        get;
        init => field = Array.AsReadOnly<string>([.. value ?? throw new ArgumentNullException(nameof(value))]);
    } = [];

    /// <summary>Gets when it is done; null where that is not stated.</summary>
    public PlanSchedule? Schedule { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public PlanTaskStatus Status { get; init; }

    /// <summary>Returns the id, the node, the lead unit, the schedule and the status.</summary>
    public override string ToString() =>
        $"{Id} {Node}: {Lead ?? "no lead unit"}, {Schedule?.ToString() ?? "no schedule"}, {Status}";
}
