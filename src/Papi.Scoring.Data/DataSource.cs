namespace Papi.Scoring.Data;

/// <summary>A publication from which figures were taken, or against which they were checked.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="FirstYear">The first survey year that it covers.</param>
/// <param name="LastYear">The last survey year that it covers.</param>
/// <param name="Use">What was taken from it, or checked against it.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record DataSource(string Title, string Publisher, SurveyYear FirstYear, SurveyYear LastYear, string Use)
{
    /// <summary>Returns the publisher, the title and the years.</summary>
    public override string ToString() => $"{Publisher}: {Title} ({FirstYear}-{LastYear})";
}
