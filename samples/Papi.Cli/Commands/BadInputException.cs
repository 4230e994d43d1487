using Papi.Scoring;

namespace Papi.Cli.Commands;

/// <summary>The input of a command cannot be used, for a reason that only the command line knows.</summary>
internal sealed class BadInputException(LocalizedText explanation) : Exception(explanation.English)
{
    public LocalizedText Explanation { get; } = explanation;
}
