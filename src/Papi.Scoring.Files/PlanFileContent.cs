using Papi.Scoring.Planning;

namespace Papi.Scoring.Files;

/// <summary>A plan as a file has it, and what is wrong with the form of the file.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PlanFileContent
{
    internal PlanFileContent(ImprovementPlan plan, IEnumerable<PlanProblem> problems)
    {
        Plan = plan;
        Problems = Array.AsReadOnly<PlanProblem>([.. problems]);
    }

    /// <summary>Gets the plan; what the file says in words that are unknown is left open in it.</summary>
    public ImprovementPlan Plan { get; }

    /// <summary>Gets the missing parts and the unknown properties, words and dates, in the order of reading; empty where there are none.</summary>
    /// <remarks>What is wrong with the plan itself is told by <see cref="PlanCheck"/>.</remarks>
    public IReadOnlyList<PlanProblem> Problems { get; }

    /// <summary>Returns the plan and how many problems its form has.</summary>
    public override string ToString() => $"{Plan}; {Problems.Count} problems of form";
}
