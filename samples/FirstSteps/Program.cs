using Papi.Scoring;
using Papi.Scoring.Data;

var scores = PublishedScores.Table.Aggregate();
var year = scores.Year(2024);

Console.WriteLine(year.Rank().Of("Lai Châu"));
Console.WriteLine(year.Classify().ToNextTier(year.Provinces.Find("Lai Châu")));
Console.WriteLine(scores.Compare("Lai Châu", 2023, 2024));
foreach (var weakness in year.Strengths("Lai Châu").Weaknesses.Take(3))
{
    Console.WriteLine($"{weakness.Node}: {weakness.Standing}");
}
