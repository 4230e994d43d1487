using Papi.Scoring.Construction;

namespace Papi.Scoring.Weighting;

/// <summary>A method gives no weights for the scores of an index; carries every problem, not the first.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class UndefinedWeightsException : InvalidOperationException
{
    internal UndefinedWeightsException(string index, IReadOnlyList<ConstructionProblem> problems)
        : base(Describe(index, problems)) => Problems = problems;

    /// <summary>Gets all that is wrong; at least one.</summary>
    public IReadOnlyList<ConstructionProblem> Problems { get; }

    private static string Describe(string index, IReadOnlyList<ConstructionProblem> problems) =>
        $"The index {index} has no such weights:"
        + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem));
}
