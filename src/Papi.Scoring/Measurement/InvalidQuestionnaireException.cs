namespace Papi.Scoring.Measurement;

/// <summary>Indicators cannot be measured as they are defined; carries every problem, not the first.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class InvalidQuestionnaireException : Exception
{
    internal InvalidQuestionnaireException(IReadOnlyList<QuestionnaireProblem> problems, Exception? cause = null)
        : base(Describe(problems), cause)
    {
        Problems = Array.AsReadOnly([.. problems]);
    }

    /// <summary>Gets all that is wrong, in the order of the indicators; at least one.</summary>
    public IReadOnlyList<QuestionnaireProblem> Problems { get; }

    private static string Describe(IReadOnlyList<QuestionnaireProblem> problems) =>
        $"The questionnaire has {problems.Count} problem{(problems.Count == 1 ? "" : "s")}:"
        + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem));
}
