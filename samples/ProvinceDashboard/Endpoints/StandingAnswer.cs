namespace ProvinceDashboard.Endpoints;

/// <summary>Where a province stands.</summary>
/// <param name="Points">The total in points, not rounded.</param>
/// <param name="Printed">The total as the page prints it.</param>
/// <param name="Rank">The rank, 1 is best.</param>
/// <param name="Ranked">How many provinces were ranked.</param>
/// <param name="Tier">The name of the tier; null where there is none.</param>
internal sealed record StandingAnswer(double Points, string Printed, int Rank, int Ranked, string? Tier);
