namespace ProvinceDashboard.Endpoints;

/// <summary>A province in the list of a year.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name in the language asked for.</param>
/// <param name="Region">The name of its region; null where it has none.</param>
/// <param name="HasTotal">Whether it has a total in that year.</param>
internal sealed record ListedProvinceAnswer(string Code, string Name, string? Region, bool HasTotal);
