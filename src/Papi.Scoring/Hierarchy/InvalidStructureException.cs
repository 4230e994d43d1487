namespace Papi.Scoring.Hierarchy;

/// <summary>An index, an edition or a series of editions cannot be built; carries every problem, not the first.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class InvalidStructureException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="subject">What could not be built, such as the id of the index.</param>
    /// <param name="problems">All that is wrong; at least one.</param>
    public InvalidStructureException(string subject, IReadOnlyList<StructureProblem> problems)
        : base(Describe(subject, problems))
    {
        Problems = [.. problems];
    }

    /// <summary>Gets all that is wrong.</summary>
    public IReadOnlyList<StructureProblem> Problems { get; }

    private static string Describe(string subject, IReadOnlyList<StructureProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(problems);
        return $"The structure of '{subject}' has {problems.Count} problem{(problems.Count == 1 ? "" : "s")}:"
            + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem));
    }
}
