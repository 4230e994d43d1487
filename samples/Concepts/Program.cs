using Papi.Scoring;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Classification;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

var edition2016 = PapiEditions.For(2017);
var edition2021 = PapiEditions.For(2024);
Console.WriteLine(
    $"{edition2016}: {edition2016.Dimensions.Count} dimensions, {edition2016.SubDimensions.Count} sub-dimensions"
);
Console.WriteLine(
    $"{edition2021}: {edition2021.Dimensions.Count} dimensions, {edition2021.SubDimensions.Count} sub-dimensions"
);
Console.WriteLine(PapiEditions.Series);

Console.WriteLine(edition2021.Find("3.2"));
Console.WriteLine($"2.1 is {edition2016.Find("2.1").Id} in 2017 and {edition2021.Find("2.1").Id} in 2024");
Console.WriteLine(
    $"poverty-lists is {edition2016.Find("poverty-lists").Code} in 2017 and {edition2021.Find("poverty-lists").Code} in 2024"
);

Console.WriteLine(
    $"total {edition2021.Total.Scale}, D3 {edition2021.Find("D3").Scale}, 3.2 {edition2021.Find("3.2").Scale}"
);
var scale = edition2021.Find("3.2").Scale!.Value;
Console.WriteLine(FormattableString.Invariant($"0.44 points of 3.2 are {scale.ShareOf(0.44):0.0 %} of the scale"));

var published = PublishedScores.Table; // sub-dimensions alone
var scores = published.Aggregate();
Console.WriteLine(scores);
Console.WriteLine(
    $"given: {published.ScoreOf(2024, "Lai Châu", "D3") is null}; computed: {scores.ScoreOf(2024, "Lai Châu", "D3")}"
);

var year2022 = PublishedScores.For(2022);
Console.WriteLine(year2022.Aggregate().ScoreOf("Bắc Giang", "total") is null);
var options = new AggregationOptions { MissingData = MissingDataPolicy.Renormalize };
Console.WriteLine(year2022.Aggregate(options).ScoreOf("Bắc Giang", "total"));

var ranking = scores.Year(2024).Rank();
Console.WriteLine(ranking.Of("Lai Châu"));
Console.WriteLine(
    $"{ranking.Ranked} of {ranking.Provinces.Provinces.Count}; no score: {string.Join(", ", ranking.Missing)}"
);

var year2024 = scores.Year(2024);
Console.WriteLine(year2024.Classify());
Console.WriteLine(year2024.Classify("D3").Of("Lai Châu"));
Console.WriteLine(year2024.Classify("D3", TierScheme.PapiTo2021).Of("Lai Châu"));

Console.WriteLine(PapiEditions.Series.Compare("poverty-lists", 2023, 2024));
Console.WriteLine(PapiEditions.Series.Compare("total", 2020, 2021));
Console.WriteLine(PapiEditions.Series.Compare("total", 2017, 2018));

var before = ProvinceRegistry.Vintage2008;
var since = ProvinceRegistry.Vintage2025;
Console.WriteLine($"15 was {before.Find("15").Name.English} and is {since.Find("15").Name.English}");
Console.WriteLine(
    $"{since.Find("Lào Cai").Name.English} was {string.Join(" and ", since.PredecessorsOf(since.Find("Lào Cai")))}"
);
Console.WriteLine(scores.Year(2024).IsEstimate);
Console.WriteLine(scores.Harmonize(since).Year(2024).Rank().Of("Lào Cai"));
