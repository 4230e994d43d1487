namespace ProvinceDashboard.Endpoints;

/// <summary>A survey year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Edition">The edition of the index: scores of different editions are not the same thing.</param>
/// <param name="Provinces">How many provinces there were.</param>
/// <param name="Ranked">How many of them have a total.</param>
internal sealed record YearAnswer(int Year, int Edition, int Provinces, int Ranked);
