using Papi.Scoring.Robustness;

namespace Papi.Cli.Commands;

/// <summary>What <c>papi sensitivity</c> shows.</summary>
/// <param name="Analysis">Which of the choices matter.</param>
/// <param name="LeftOut">What the ranking would be without each dimension in turn; null where there is only one.</param>
internal sealed record SensitivityStudy(SensitivityAnalysis Analysis, LeaveOneOut? LeftOut);
