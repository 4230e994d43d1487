using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;
using Papi.Scoring.Replication;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;

// The answers: a row for each respondent. Invented, 60 people in 12 villages of two provinces.
var columns = new MicrodataColumns
{
    Strata = "province",
    Clusters = ["village"],
    Weight = "weight",
    Numbers = ["mask", "air", "change"],
};
var data = MicrodataFile.Read(Path.Combine(AppContext.BaseDirectory, "answers.csv"), columns);

// The sample: villages, numbered within their province, were drawn; a row stands for so many people.
var design = SurveyDesign.Create(
    data,
    new SurveyDesignOptions("weight", new SamplingStage("village") { Strata = "province" })
);
Console.WriteLine(design);

// Means with the standard errors that clusters and weights call for.
foreach (var mean in design.Means(["air"], by: "province").Rows)
{
    Console.WriteLine($"{mean}, {mean.Interval(0.95)}");
}

// Indicators as data: which question, which codes are answers, which of them count.
var questionnaire = Questionnaire.Parse(
    """
    {
      "indicators": [
        {"node": "7.2.1", "question": "mask", "measure": "share", "valid": [1, 2], "counted": [2]},
        {"node": "7.2.2", "question": "air", "measure": "share", "valid": [1, 2, 3, 4, 5], "counted": [4, 5]},
        {"node": "7.2.3", "question": "change", "measure": "share", "valid": [1, 2, 3], "counted": [1]}
      ]
    }
    """,
    PapiEditions.For(2024)
);

// Up to the scores: the standard error of 7.2 knows that its three indicators come from the same people.
var options = new SurveyScoringOptions { Year = 2024, By = "province" };
var scores = SurveyScoring.Compute(design, questionnaire, options);
foreach (var row in scores.Rows)
{
    Console.WriteLine(row);
}

// The same from replicates of the whole computation.
var replicated = SurveyScoring.Compute(ReplicateDesign.Jackknife(design), questionnaire, options);
Console.WriteLine(replicated.Find("Lai Châu", "7.2"));

// Is the difference between the provinces more than noise?
var laiChau = scores.Find("Lai Châu", "7.2")!.ToScoreEstimate();
var sonLa = scores.Find("Sơn La", "7.2")!.ToScoreEstimate();
Console.WriteLine(DifferenceTest.Compute(laiChau, sonLa));
