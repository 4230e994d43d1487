namespace Papi.Scoring.Harmonization;

/// <summary>Weights of old provinces cannot be used; carries every problem, not the first.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class InvalidWeightsException : Exception
{
    internal InvalidWeightsException(IReadOnlyList<LocalizedText> problems)
        : base(Describe(problems))
    {
        Problems = [.. problems];
    }

    /// <summary>Gets all that is wrong, one sentence each: in the order of the weights, what is missing last.</summary>
    public IReadOnlyList<LocalizedText> Problems { get; }

    private static string Describe(IReadOnlyList<LocalizedText> problems) =>
        $"The weights have {problems.Count} problem{(problems.Count == 1 ? "" : "s")}:"
        + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem.English));
}
