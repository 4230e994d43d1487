namespace Papi.Scoring.Survey;

/// <summary>The cells that one estimate is made of: those of a domain, or all of them.</summary>
/// <param name="Domain">The label of the domain; null for the whole sample.</param>
/// <param name="Cells">The cells, in the order of their leaves.</param>
/// <param name="Leaves">The unit of the last stage of each cell; ascending, twice the same where domains share a unit.</param>
internal sealed record SumScope(string? Domain, int[] Cells, int[] Leaves);
