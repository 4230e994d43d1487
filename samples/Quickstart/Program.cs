using Papi.Scoring;
using Papi.Scoring.Data;

var scores = PublishedScores.Table.Aggregate(); // 14 years: sub-dimensions → dimensions → total
var year = scores.Year(2024);

Console.WriteLine(year.Rank().Of("Lai Châu"));
Console.WriteLine(year.Classify("D3").Of("Lai Chau"));
Console.WriteLine(year.Classify());
Console.WriteLine(year.Statistics("total"));

var profile = scores.Profile("lai châu", 2024);
Console.WriteLine($"Next tier: {profile.NextTier}");
foreach (var dimension in profile.Down)
{
    Console.WriteLine($"Fell: {dimension.Change}");
}
