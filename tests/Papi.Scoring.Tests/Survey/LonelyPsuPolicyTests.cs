using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

/// <summary>P01 to P10, where P03 and P07 keep village 1 alone, under the policies of R's survey package.</summary>
public class LonelyPsuPolicyTests
{
    private static readonly SurveyData Data = ReferenceSurvey.Read(row =>
        string.CompareOrdinal(row.Province, "P10") <= 0 && (row.Province is not ("P03" or "P07") || row.Village is "1")
    );

    [Fact]
    public void Refuse_TwoLonelyStrata_NamesBoth() =>
        FluentActions
            .Invoking(() => SurveyDesign.Create(Data, ReferenceSurvey.Options))
            .Should()
            .Throw<LonelyPsuException>()
            .WithMessage("2 strata have a single cluster: P03, P07. Choose a LonelyPsuPolicy.")
            .Which.Strata.Should()
            .Equal("P03", "P07");

    [Fact]
    public void Policies_WholeSample_AreThoseOfR()
    {
        foreach (var row in ReferenceFile.Read("survey-lonely.csv"))
        {
            var design = SurveyDesign.Create(
                Data,
                ReferenceSurvey.Options with
                {
                    LonelyPsu = PolicyOf(row["policy"]),
                }
            );
            var estimate = design.Means([row["indicator"]]).Find(row["indicator"]);

            estimate.Value.Should().BeApproximately(row.Number("mean"), 1e-12 * row.Number("mean"));
            estimate.StandardError.Should().BeApproximately(row.Number("se"), 1e-9 * row.Number("se"), row.ToString());
            estimate.DegreesOfFreedom.Should().Be(row.Integer("degf"));
        }
    }

    // The average is over the strata that the domain has rows in.
    [Fact]
    public void Policies_Domains_AreThoseOfR()
    {
        var data = WithFirstThree();
        foreach (var row in ReferenceFile.Read("survey-r-lonely.csv"))
        {
            var design = SurveyDesign.Create(
                data,
                ReferenceSurvey.Options with
                {
                    LonelyPsu = PolicyOf(row["policy"]),
                }
            );
            var sums = design.Sum(["q002"], row.Is("domain", "female") ? "sex" : "first three");
            var mean = sums.Means().Find("q002", "1");
            var total = sums.Totals().Find("q002", "1");

            mean.Value.Should().BeApproximately(row.Number("mean"), 1e-12 * row.Number("mean"));
            mean.StandardError.Should().BeApproximately(row.Number("se_mean"), 1e-9 * row.Number("se_mean"));
            total.StandardError.Should().BeApproximately(row.Number("se_total"), 1e-9 * row.Number("se_total"));
            sums.CombineMeans("q002", [new MeanTerm("q002", "1")])
                .StandardError.Should()
                .BeApproximately(row.Number("se_mean"), 1e-9 * row.Number("se_mean"));
        }
    }

    [Fact]
    public void Average_EveryStratumIsLonely_IsUndefined()
    {
        var data = new SurveyDataBuilder(2)
            .AddCategories("province", ["a", "b"])
            .AddCategories("village", ["1", "1"])
            .AddNumbers("w", [1, 1])
            .AddNumbers("x", [1, 2])
            .Build();
        var design = SurveyDesign.Create(data, ReferenceSurvey.Options with { LonelyPsu = LonelyPsuPolicy.Average });

        design
            .Means(["x"])
            .Undefined.Should()
            .Equal(new UndefinedEstimate("x", Domain: null, UndefinedReason.NoVariance, 2));
    }

    private static SurveyData WithFirstThree()
    {
        int[] rows = [.. Enumerable.Range(0, Data.RowCount)];
        string? Label(string column, int row) => Data.CategoryAt(column, row);
        return new SurveyDataBuilder(Data.RowCount)
            .AddCategories("province", [.. rows.Select(row => Label("province", row))])
            .AddCategories("village", [.. rows.Select(row => Label("village", row))])
            .AddCategories("sex", [.. rows.Select(row => Label("sex", row))])
            .AddCategories(
                "first three",
                [.. rows.Select(row => Label("province", row) is "P01" or "P02" or "P03" ? "1" : "0")]
            )
            .AddNumbers("w", [.. rows.Select(row => Data.NumberAt("w", row))])
            .AddNumbers("q002", [.. rows.Select(row => Data.NumberAt("q002", row))])
            .Build();
    }

    private static LonelyPsuPolicy PolicyOf(string name) =>
        name switch
        {
            "adjust" => LonelyPsuPolicy.Adjust,
            "average" => LonelyPsuPolicy.Average,
            _ => LonelyPsuPolicy.Certainty,
        };
}
