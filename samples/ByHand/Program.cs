using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

var indicators = new ScoreTableBuilder(PapiEditions.Series, "by hand")
    .AddYear(2024)
    .Set(2024, "Lai Châu", "7.2.1", 45.23)
    .Set(2024, "Lai Châu", "7.2.2", 84.69)
    .Set(2024, "Lai Châu", "7.2.3", 42.88)
    .Build();
Console.WriteLine(indicators.Aggregate().ScoreOf(2024, "Lai Châu", "7.2"));
Console.WriteLine(new Score((1.0 / 3) + (3 * (0.4523 + 0.8469 + 0.4288) / 3)));

var year = PublishedScores.For(2024).Aggregate();
double[] d3 = [.. year.Rank("D3").Rows.Select(row => row.Score.Points).Order()];
Console.WriteLine(new Score(d3[15]));
Console.WriteLine(year.Classify("D3").Cuts);

var then = new ScoreEstimate(new Score(43.622253), standardError: 0.21);
var now = new ScoreEstimate(new Score(43.479567), standardError: 0.19);
Console.WriteLine(DifferenceTest.Compute(now, then));
Console.WriteLine(new Score((43.479567 - 43.622253) / Math.Sqrt((0.19 * 0.19) + (0.21 * 0.21))));
Console.WriteLine(new Score(DifferenceTest.Compute(now, then).Statistic));
