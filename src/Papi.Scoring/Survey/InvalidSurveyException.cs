using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>Survey data do not fit the design that they are said to have; carries every problem, not the first.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class InvalidSurveyException : Exception
{
    /// <summary>How many problems an exception carries at most: 1,000. The wrong column of a large file would have millions.</summary>
    public const int MostProblems = 1000;

    internal InvalidSurveyException(IReadOnlyList<SurveyProblem> problems, int problemCount)
        : base(Describe(problems, problemCount))
    {
        Problems = [.. problems];
        ProblemCount = problemCount;
    }

    /// <summary>Gets what is wrong, in the order of the rows; the first <see cref="MostProblems"/>.</summary>
    public IReadOnlyList<SurveyProblem> Problems { get; }

    /// <summary>Gets how many problems there are, with those beyond <see cref="MostProblems"/>.</summary>
    public int ProblemCount { get; }

    private static string Describe(IReadOnlyList<SurveyProblem> problems, int count)
    {
        string rest = count > problems.Count ? $"{Environment.NewLine}- and {Text(count - problems.Count)} more" : "";
        return $"The survey data have {Text(count)} problem{(count == 1 ? "" : "s")}:"
            + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem))
            + rest;
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
