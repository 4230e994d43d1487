namespace Papi.Scoring.Construction;

/// <summary>The methods are not defined for the values, so there is no index; carries every problem, not the first.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class UndefinedIndexException : InvalidOperationException
{
    internal UndefinedIndexException(string index, IReadOnlyList<ConstructionProblem> problems)
        : base(Describe(index, problems)) => Problems = problems;

    /// <summary>Gets all that is wrong; at least one.</summary>
    public IReadOnlyList<ConstructionProblem> Problems { get; }

    private static string Describe(string index, IReadOnlyList<ConstructionProblem> problems) =>
        $"The index {index} cannot be constructed:"
        + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem));
}
