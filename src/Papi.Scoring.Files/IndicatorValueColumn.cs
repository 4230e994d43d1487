namespace Papi.Scoring.Files;

/// <summary>One column of values of indicators.</summary>
/// <param name="Index">The 0-based index of the column.</param>
/// <param name="Year">The year of its values.</param>
internal sealed record IndicatorValueColumn(int Index, SurveyYear Year);
