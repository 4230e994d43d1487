using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Comparison;
using Papi.Scoring.Data;
using Papi.Scoring.Significance;

var scores = PublishedScores.Table.Aggregate();

// What changed, what made it, and who passed whom.
Console.WriteLine(scores.Compare("Lai Châu", 2023, 2024));
Console.WriteLine(scores.Decompose("Lai Châu", 2023, 2024));
Console.WriteLine(scores.DecomposeRank("Lai Châu", 2023, 2024));
Console.WriteLine(scores.Year(2024).CompareWith("Lai Châu", Reference.Region));

// A break is refused, unless shares of the scale will do; then it is carried.
var shares = new ComparisonOptions { AcrossBreaks = AcrossBreaks.SharesOfScale };
Console.WriteLine(scores.Compare("Lai Châu", 2017, 2018)["poverty-lists"].Change.Points is null);
Console.WriteLine(scores.Compare("Lai Châu", 2017, 2018, shares)["poverty-lists"].Change);

// Shifts of the whole nation that no province made.
foreach (var shift in LevelShifts.Detect(scores).Shifts.Where(shift => shift.To >= 2021))
{
    Console.WriteLine(shift);
}

// With standard errors, what is beyond noise. These two are made up.
var now = new ScoreEstimate(scores.ScoreOf(2024, "Lai Châu", "total")!.Value, standardError: 0.19);
var then = new ScoreEstimate(scores.ScoreOf(2023, "Lai Châu", "total")!.Value, standardError: 0.21);
Console.WriteLine(DifferenceTest.Compute(now, then));

// What a report prints against the data.
Claim[] claims =
[
    new("p1", "total", ClaimQuantity.Score, 2024, "43,48"),
    new("p2", "total", ClaimQuantity.Score, 2023, "43.6827"),
    new("p3", "total", ClaimQuantity.Change, 2024, "-0.2027", BaseYear: 2023),
    new("p4", "total", ClaimQuantity.Rank, 2024, "31/63"),
    new("p5", "D1", ClaimQuantity.RangeMax, 2024, "59546"),
    new("p6", "D6", ClaimQuantity.Change, 2024, "+0.0.16", BaseYear: 2023),
];
var audit = scores.Audit("Lai Châu", claims);
foreach (var finding in audit.Findings)
{
    Console.WriteLine(finding);
}

foreach (var note in audit.Notes)
{
    Console.WriteLine(note);
}
