using Papi.Scoring;
using Papi.Scoring.Geography;

namespace Papi.Cli.Commands;

/// <summary>An earlier year in which the total of a merged province cannot be estimated.</summary>
/// <param name="Predecessors">The provinces that it was formed from and that have no total in that year.</param>
internal sealed record MissingYear(SurveyYear Year, IReadOnlyList<Province> Predecessors);
