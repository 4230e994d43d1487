using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Planning;

/// <summary>What is wrong with the units and the tasks of a plan.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class TaskInspection
{
    // Whoever forgot to list the units needs no suggestion for each of them, and every one is sought among all.
    private const int MaxSuggestions = 10;

    private readonly ImprovementPlan _plan;

    private readonly PlanSetting _setting;

    private readonly IndexNode?[] _nodes;

    private readonly HashSet<string>? _units;

    private readonly List<PlanProblem> _problems = [];

    private int _suggestions;

    public TaskInspection(PlanSetting setting)
    {
        _setting = setting;
        _plan = setting.Plan;
        _nodes = new IndexNode?[_plan.Tasks.Count];
        _units = _plan.Units?.Select(unit => unit.Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, message) in InspectNames(_plan.Units ?? []))
        {
            _problems.Add(new PlanProblem(PlanRules.NamedOnce, ItemOf("$.units", index), null, message));
        }

        InspectTasks();
    }

    /// <summary>The nodes of the tasks, in their order; null where the plan names none that is scored.</summary>
    public IReadOnlyList<IndexNode?> Nodes => _nodes;

    /// <summary>What is wrong, the list of units first.</summary>
    public IReadOnlyList<PlanProblem> Problems => _problems;

    private static string ItemOf(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static IEnumerable<(int Index, LocalizedText Message)> InspectNames(IReadOnlyList<string> units)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < units.Count; i++)
        {
            string name = units[i].Trim();
            if (name.Length == 0)
            {
                yield return (i, PlanMessages.NoUnitName);
            }
            else if (!seen.Add(name))
            {
                yield return (i, PlanMessages.RepeatedUnit(name));
            }
        }
    }

    private void InspectTasks()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _nodes.Length; i++)
        {
            var task = _plan.Tasks[i];
            foreach (var (rule, property, message) in InspectTask(task, ids))
            {
                string? id = string.IsNullOrWhiteSpace(task.Id) ? null : task.Id;
                _problems.Add(new PlanProblem(rule, ItemOf("$.tasks", i) + property, id, message));
            }

            _nodes[i] = _setting.FindNode(task.Node, out _);
        }
    }

    private IEnumerable<(PlanRule Rule, string Property, LocalizedText Message)> InspectTask(
        PlanTask task,
        HashSet<string> ids
    )
    {
        if (string.IsNullOrWhiteSpace(task.Id))
        {
            yield return (PlanRules.OwnTaskId, ".id", PlanMessages.NoId);
        }
        else if (!ids.Add(task.Id))
        {
            yield return (PlanRules.OwnTaskId, ".id", PlanMessages.RepeatedId(task.Id));
        }

        if (string.IsNullOrWhiteSpace(task.Node))
        {
            yield return (PlanRules.KnownNode, ".node", PlanMessages.NoTaskNode);
        }
        else if (_setting.FindNode(task.Node, out var unknown) is null)
        {
            yield return (PlanRules.KnownNode, ".node", unknown!);
        }

        if (string.IsNullOrWhiteSpace(task.Text))
        {
            yield return (PlanRules.TaskText, ".text", PlanMessages.NoTaskText);
        }

        if (string.IsNullOrWhiteSpace(task.Lead))
        {
            yield return (PlanRules.TaskLead, ".lead", PlanMessages.NoLead);
        }
        else if (!IsKnownUnit(task.Lead))
        {
            yield return (PlanRules.KnownUnit, ".lead", UnknownUnit(task.Lead));
        }

        foreach (var (index, message) in InspectNames(task.With))
        {
            yield return (PlanRules.NamedOnce, ItemOf(".with", index), message);
        }

        for (int i = 0; i < task.With.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(task.With[i]) && !IsKnownUnit(task.With[i]))
            {
                yield return (PlanRules.KnownUnit, ItemOf(".with", i), UnknownUnit(task.With[i]));
            }
        }

        if (task.Schedule is null)
        {
            yield return (PlanRules.TaskSchedule, ".schedule", PlanMessages.NoSchedule);
        }
        else if (task.Schedule is { From: { } from, To: { } to } && to < from)
        {
            yield return (PlanRules.DatesInOrder, ".schedule.to", PlanMessages.DatesReversed(from, to));
        }
    }

    private bool IsKnownUnit(string unit) => _units is null || _units.Contains(unit.Trim());

    private LocalizedText UnknownUnit(string unit) =>
        PlanMessages.UnknownUnit(
            unit,
            _suggestions++ < MaxSuggestions ? NearMatches.Of(unit.Trim(), _plan.Units!) : []
        );
}
