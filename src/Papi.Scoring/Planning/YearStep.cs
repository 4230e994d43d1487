namespace Papi.Scoring.Planning;

/// <summary>A year and the one after it.</summary>
/// <param name="From">The earlier of the two years.</param>
/// <remarks>The default value is 2011 to 2012.</remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct YearStep(SurveyYear From)
{
    /// <summary>Gets the later of the two years.</summary>
    public SurveyYear To => From.Value + 1;

    /// <summary>Returns the two years, such as <c>2023-2024</c>.</summary>
    public override string ToString() => $"{From}-{To}";
}
