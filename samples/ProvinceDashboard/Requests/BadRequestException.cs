using Papi.Scoring;

namespace ProvinceDashboard.Requests;

/// <summary>A request that cannot be answered as it is, with what is wrong with it.</summary>
/// <param name="parameter">The parameter of the query that is wrong.</param>
/// <param name="explanation">What is wrong and what would be right.</param>
internal sealed class BadRequestException(string parameter, LocalizedText explanation) : Exception(explanation.English)
{
    /// <summary>Gets the parameter of the query that is wrong.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>Gets what is wrong and what would be right.</summary>
    public LocalizedText Explanation { get; } = explanation;
}
