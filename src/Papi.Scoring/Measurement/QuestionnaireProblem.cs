using Papi.Scoring.Text;

namespace Papi.Scoring.Measurement;

/// <summary>One thing that is wrong with the definition of indicators.</summary>
/// <param name="Indicator">The indicator as it is named; null where the document as a whole is concerned.</param>
/// <param name="Message">What is wrong and what was expected, in English.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record QuestionnaireProblem(string? Indicator, string Message)
{
    /// <summary>Returns the first 60 characters of the indicator, and the message.</summary>
    public override string ToString() => Indicator is null ? Message : $"{Quotation.Cut(Indicator)}: {Message}";
}
