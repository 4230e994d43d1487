namespace Papi.Scoring.Files;

/// <summary>A column of texts as numbers.</summary>
/// <param name="Codes">One number per row: an index of <paramref name="Texts"/>, or −1 where the cell was empty.</param>
/// <param name="Texts">The different texts, in the order in which they first came.</param>
internal sealed record MicrodataTexts(int[] Codes, string[] Texts);
