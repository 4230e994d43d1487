namespace ProvinceDashboard.Endpoints;

/// <summary>A province in an answer.</summary>
/// <param name="Code">The code, unique within its year.</param>
/// <param name="Name">The name in the language asked for.</param>
internal sealed record ProvinceAnswer(string Code, string Name);
