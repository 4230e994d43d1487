using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;

var scores = PublishedScores.Table.Aggregate();
var laiChau = ProvinceRegistry.Vintage2008.Find("Lai Châu");

// What fell, and what getting it back would bring if everyone else stood still.
foreach (var loss in GapAnalysis.Compute(scores, laiChau, 2024).Losses.Where(gap => gap.Node.Depth == 1))
{
    Console.WriteLine(loss);
}

// What each further place costs, and the sub-dimension that could pay for it alone.
foreach (var step in ClimbAnalysis.Compute(scores.Year(2024), laiChau).Steps.Take(3))
{
    Console.WriteLine(step);
}

// The targets of least effort for one place, D7 left as it is.
var draft = TargetDraft.Compute(scores, laiChau, 2024, [Goal.Climb(1)], new DraftOptions { Frozen = ["D7"] });
foreach (var target in draft.Targets.Where(target => target.Node.Depth < 2))
{
    Console.WriteLine(target);
}

// The odds that it is enough when everyone else moves too.
var odds = Odds.Compute(scores, laiChau, 2024, draft.Goals, draft.Reached.Changes, new OddsOptions { Seed = 2025 });
Console.WriteLine($"without the plan: {odds.WithoutPlan}");
Console.WriteLine($"with the plan: {odds.WithPlan}");

// A goal out of reach says why, and what could be reached.
var blocked = TargetDraft.Compute(
    scores,
    laiChau,
    2024,
    [Goal.TotalAtLeast(70)],
    new DraftOptions
    {
        Frozen = ["D3", "D7"],
        Caps = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase) { ["D1"] = 6 },
    }
);
Console.WriteLine(blocked.Blocked);
