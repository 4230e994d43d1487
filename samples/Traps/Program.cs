using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Data;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Significance;
using Papi.Scoring.Text;

var scores = PublishedScores.Table.Aggregate();
Console.WriteLine(scores);

Claim[] claims =
[
    new("a", "total", ClaimQuantity.Score, 2024, "43,48"),
    new("b", "total", ClaimQuantity.Score, 2024, "43,47"),
    new("c", "total", ClaimQuantity.Score, 2023, "43.6827"),
];
foreach (var finding in scores.Audit("Lai Châu", claims).Findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine(DecimalStyle.Report.Parse("43,582") == DecimalStyle.Report.Parse("43.582"));
Console.WriteLine(DecimalStyle.Vietnamese.TryParse("43.582", out _));

Console.WriteLine(scores.Compare("Lai Châu", 2017, 2018)["poverty-lists"].Change);
Console.WriteLine(scores.Compare("Lai Châu", 2023, 2024)["2.1"].Change);

var shares = new ComparisonOptions { AcrossBreaks = AcrossBreaks.SharesOfScale };
Console.WriteLine(scores.Compare("Lai Châu", 2017, 2018, shares).Total.PlacesClimbed);
Console.WriteLine(scores.Compare("Lai Châu", 2017, 2018, shares)["civic-knowledge"].Change);

Console.WriteLine(scores.DecomposeRank("Lai Châu", 2023, 2024));

var then = new ScoreEstimate(scores.ScoreOf(2023, "Lai Châu", "total")!.Value, standardError: 0.21);
var now = new ScoreEstimate(scores.ScoreOf(2024, "Lai Châu", "total")!.Value, standardError: 0.19);
Console.WriteLine(DifferenceTest.Compute(now, then));

var haNoi = ScoreEstimate.FromPublishedInterval(43.700916, 44.219692);
Console.WriteLine(haNoi.Interval(0.90));
Console.WriteLine(haNoi.Interval(0.95));

Console.WriteLine(scores.Year(2022).Statistics("total"));
Console.WriteLine(scores.Year(2023).Statistics("total"));

Console.WriteLine(PapiEditions.For(2024).Total.Scale);
Console.WriteLine(PapiEditions.For(2017).Total.Scale);

Console.WriteLine(scores.ScoreOf(2020, "Phú Yên", "8.1"));
Console.WriteLine(PapiEditions.For(2020).Find("8.1").Scale!.Value.Contains(0.331742));

Console.WriteLine(scores.Year(2020).Classify());
Console.WriteLine(scores.Year(2022).Classify());
Console.WriteLine(scores.Year(2024).Classify());

var tiers = scores.Year(2024).Classify();
Console.WriteLine(tiers.Of("Lai Châu"));
Console.WriteLine(tiers.ToNextTier(tiers.Provinces.Find("Lai Châu")));

var year = scores.Year(2023);
var quangNinh = year.Provinces.Find("Quảng Ninh");
Console.WriteLine(year.ScoreOf(quangNinh, year.Index.Total) is null);
Console.WriteLine(year.WhyMissing(quangNinh, year.Index.Total));

Console.WriteLine(scores.Year(2024).Provinces.Find("TP. HỒ CHÍ MINH"));
Console.WriteLine(scores.Year(2024).Provinces.Find("Ba Ria-Vung Tau"));
Console.WriteLine(scores.Year(2024).Provinces.Find("Hoà Bình"));

Console.WriteLine(string.Join(", ", PapiEditions.For(2024).Find("D5").Children.Select(node => node.Code)));
Console.WriteLine(scores.Compare("Lai Châu", 2020, 2021).Dropped.Single());

Console.WriteLine(scores.Year(2024).DataVersion);
Console.WriteLine(PublishedScores.Provenance.Citation);
