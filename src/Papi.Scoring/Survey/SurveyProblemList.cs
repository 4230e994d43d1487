namespace Papi.Scoring.Survey;

/// <summary>Collects what is wrong with survey data.</summary>
internal sealed class SurveyProblemList
{
    private readonly List<SurveyProblem> _problems = [];

    private int _count;

    public bool HasAny => _count > 0;

    /// <summary>Notes a problem.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="row">The 0-based row.</param>
    /// <param name="message">The problem with the value found.</param>
    public void Add(SurveyProblemKind kind, int row, string message)
    {
        _count++;
        if (_problems.Count < InvalidSurveyException.MostProblems)
        {
            _problems.Add(new SurveyProblem(kind, row + 1, message));
        }
    }

    public void ThrowIfAny()
    {
        if (HasAny)
        {
            throw new InvalidSurveyException(_problems, _count);
        }
    }
}
