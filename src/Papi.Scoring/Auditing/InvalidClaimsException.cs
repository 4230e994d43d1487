namespace Papi.Scoring.Auditing;

/// <summary>Some claims cannot be audited; carries every problem, not the first.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class InvalidClaimsException : Exception
{
    internal InvalidClaimsException(ClaimProblem[] problems)
        : base(Describe(problems))
    {
        Problems = Array.AsReadOnly(problems);
    }

    /// <summary>Gets all that is wrong, in the order of the claims.</summary>
    public IReadOnlyList<ClaimProblem> Problems { get; }

    private static string Describe(ClaimProblem[] problems) =>
        $"The claims have {problems.Length} problem{(problems.Length == 1 ? "" : "s")}:"
        + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem));
}
