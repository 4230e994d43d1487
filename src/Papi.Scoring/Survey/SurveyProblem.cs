using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>One thing that is wrong with the design columns of survey data.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Row">
/// The 1-based row where it shows first: of the data, or of the batch that was being added to an accumulator. What comes to
/// light between batches has the row of the unit within its own batch, and 1 where the unit came without rows.
/// </param>
/// <param name="Message">The problem with the value found, in English.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SurveyProblem(SurveyProblemKind Kind, int Row, string Message)
{
    /// <summary>Returns the row and the message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"row {Row}: {Message}");
}
