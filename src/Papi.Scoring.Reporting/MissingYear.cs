namespace Papi.Scoring.Reporting;

/// <summary>An earlier year in which the province has no total.</summary>
/// <param name="Year">The year.</param>
/// <param name="Why">The reason, a sentence.</param>
internal sealed record MissingYear(SurveyYear Year, string Why);
