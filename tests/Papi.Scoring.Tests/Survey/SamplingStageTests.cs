using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

/// <summary>Stages, finite populations and certainty: by hand, and as in R's survey package.</summary>
public class SamplingStageTests
{
    private const double Precision = 1e-9;

    // Rows drawn without replacement, n = 4 of N = 10, each standing for 2.5: mean 5, s² = (9 + 1 + 1 + 9) / 3 = 20 / 3,
    // V = (1 − 0.4) (20 / 3) / 4 = 1; that of the total is N² V = 100. Cochran, Sampling Techniques (1977), theorem 2.2.
    [Fact]
    public void PopulationSizes_SimpleRandomSample_IsOneMinusFTimesSSquareOverN()
    {
        var data = new SurveyDataBuilder(4)
            .AddNumbers("x", [2, 4, 6, 8])
            .AddNumbers("w", [2.5, 2.5, 2.5, 2.5])
            .AddNumbers("N", [10, 10, 10, 10])
            .Build();
        var design = SurveyDesign.Create(
            data,
            new SurveyDesignOptions("w", new SamplingStage { PopulationSizes = "N" })
        );

        ShouldBe(design.Means(["x"]).Find("x"), 5, 1);
        ShouldBe(design.Totals(["x"]).Find("x"), 50, 10);
        design.DegreesOfFreedom.Should().Be(3);
    }

    // Two strata of N = 6 and 4, n = 2 each, weights 3 and 2. Means 2 and 7, s² = 2 and 8; W = 0.6 and 0.4.
    // V = Σ W² (1 − f) s² / n = 0.36 (2/3) 2 / 2 + 0.16 (1/2) 8 / 2 = 0.24 + 0.32 = 0.56. Cochran (1977), theorem 5.3.
    [Fact]
    public void SamplingFractions_StratifiedSample_AddUpByStratum()
    {
        var data = new SurveyDataBuilder(4)
            .AddCategories("stratum", ["a", "a", "b", "b"])
            .AddNumbers("x", [1, 3, 5, 9])
            .AddNumbers("w", [3, 3, 2, 2])
            .AddNumbers("f", [1.0 / 3, 1.0 / 3, 0.5, 0.5])
            .Build();
        var stage = new SamplingStage { Strata = "stratum", SamplingFractions = "f" };

        var mean = SurveyDesign.Create(data, new SurveyDesignOptions("w", stage)).Means(["x"]).Find("x");

        ShouldBe(mean, (0.6 * 2) + (0.4 * 7), Math.Sqrt(0.56));
    }

    // Everybody was asked: nothing is left to chance.
    [Fact]
    public void SamplingFractions_AllTaken_HaveNoError()
    {
        var data = TwoClusters().AddNumbers("f", [1, 1, 1, 1]).Build();

        var mean = SurveyDesign
            .Create(data, new SurveyDesignOptions("w", new SamplingStage("cluster") { SamplingFractions = "f" }))
            .Means(["x"])
            .Find("x");

        (mean.Value, mean.StandardError).Should().Be((4.5, 0));
    }

    // n = 2 clusters of N = 4, m = 2 rows of M = 6 in each: each row stands for 2 × 3 = 6. Cluster totals expanded within:
    // 3 (1 + 3) = 12 and 3 (5 + 9) = 42; total 2 × 54 = 108. First stage: N² (1 − f) s²/n = 16 × 0.5 × 450 / 2 = 1800;
    // second: N/n Σ M² (1 − f₂) s₂² / m = 2 × 36 × (2/3) × (2 + 8) / 2 = 240. Cochran (1977), equation 11.24.
    [Fact]
    public void PopulationSizes_TwoStages_AddTheVarianceWithinClusters()
    {
        var data = TwoClusters().AddNumbers("N", [4, 4, 4, 4]).Build();
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster") { PopulationSizes = "N" },
            new SamplingStage { PopulationSizes = "M" }
        );

        ShouldBe(SurveyDesign.Create(data, options).Totals(["x"]).Find("x"), 108, Math.Sqrt(1800 + 240));
    }

    // Both clusters are in with certainty: no variance between them, all of that within, N/n = 1 and weights 3.
    // V = Σ M² (1 − f₂) s₂² / m = 36 × (2/3) × (2 + 8) / 2 = 120.
    [Fact]
    public void Certainty_EveryCluster_LeavesTheVarianceWithin()
    {
        var data = TwoClusters(weight: 3).AddNumbers("certain", [1, 1, 1, 1]).Build();
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster") { Certainty = "certain" },
            new SamplingStage { PopulationSizes = "M" }
        );
        var design = SurveyDesign.Create(data, options);

        ShouldBe(design.Totals(["x"]).Find("x"), 54, Math.Sqrt(120));
        design.DegreesOfFreedom.Should().Be(0);
    }

    // Without sizes a first stage is drawn with replacement, and the second one adds nothing: 2 / 1 Σ (t − t̄)², with
    // t = 24 and 84, is 2 × 2 × 30² = 3600.
    [Fact]
    public void NoSizes_TwoStages_TakesTheFirstAlone()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster"),
            new SamplingStage { PopulationSizes = "M" }
        );

        ShouldBe(SurveyDesign.Create(TwoClusters().Build(), options).Totals(["x"]).Find("x"), 108, 60);
    }

    [Theory]
    [InlineData("one stage")]
    [InlineData("fractions")]
    [InlineData("two stages")]
    [InlineData("certainty")]
    [InlineData("rows")]
    public void Stages_ReferenceSurvey_AreThoseOfR(string name)
    {
        var design = SurveyDesign.Create(TenProvinces(), OptionsOf(name));
        foreach (var row in ReferenceFile.Read("survey-r-stages.csv").Where(row => row.Is("design", name)))
        {
            bool isWhole = row.Is("domain", "all");
            var sums = design.Sum(["q002"], isWhole ? null : "sex");
            string? domain = isWhole ? null : "1";

            ShouldBe(sums.Means().Find("q002", domain), row.Number("mean"), row.Number("se_mean"));
            ShouldBe(sums.Totals().Find("q002", domain), row.Number("total"), row.Number("se_total"));
            var again = sums.CombineMeans("q002", [new MeanTerm("q002", domain)]);
            again.StandardError.Should().BeApproximately(row.Number("se_mean"), Precision * row.Number("se_mean"));
            design.DegreesOfFreedom.Should().Be(row.Integer("degf"));
        }
    }

    private static SurveyDesignOptions OptionsOf(string name)
    {
        var villages = new SamplingStage("village") { Strata = "province" };
        var people = new SamplingStage { PopulationSizes = "people" };
        return name switch
        {
            "one stage" => new("w", villages with { PopulationSizes = "villages" }),
            "fractions" => new("w", villages with { SamplingFractions = "fraction" }),
            "two stages" => new("w", villages with { PopulationSizes = "villages" }, people),
            "certainty" => new("w", villages with { PopulationSizes = "others", Certainty = "certain" }, people),
            _ => new("w", new SamplingStage { Strata = "province", PopulationSizes = "thousand" }),
        };
    }

    /// <summary>The first ten provinces with the sizes that <c>survey.R</c> gives them.</summary>
    private static SurveyData TenProvinces()
    {
        var data = ReferenceSurvey.Read(row => string.CompareOrdinal(row.Province, "P10") <= 0);
        int[] rows = [.. Enumerable.Range(0, data.RowCount)];
        string VillageOf(int row) => $"{data.CategoryAt("province", row)} {data.CategoryAt("village", row)}";
        var sizes = rows.CountBy(VillageOf).ToDictionary(StringComparer.Ordinal);
        return new SurveyDataBuilder(data.RowCount)
            .AddCategories("province", [.. rows.Select(row => data.CategoryAt("province", row))])
            .AddCategories("village", [.. rows.Select(row => data.CategoryAt("village", row))])
            .AddCategories("sex", [.. rows.Select(row => data.CategoryAt("sex", row))])
            .AddNumbers("w", [.. rows.Select(row => data.NumberAt("w", row))])
            .AddNumbers("q002", [.. rows.Select(row => data.NumberAt("q002", row))])
            .AddNumbers("villages", [.. rows.Select(_ => 20.0)])
            .AddNumbers("others", [.. rows.Select(_ => 19.0)])
            .AddNumbers("fraction", [.. rows.Select(_ => 12 / 20.0)])
            .AddNumbers("thousand", [.. rows.Select(_ => 1000.0)])
            .AddNumbers("people", [.. rows.Select(row => 3.0 * sizes[VillageOf(row)])])
            .AddNumbers("certain", [.. rows.Select(row => data.CategoryAt("village", row) is "12" ? 1.0 : 0)])
            .Build();
    }

    private static SurveyDataBuilder TwoClusters(double weight = 6) =>
        new SurveyDataBuilder(4)
            .AddCategories("cluster", ["a", "a", "b", "b"])
            .AddNumbers("x", [1, 3, 5, 9])
            .AddNumbers("w", [weight, weight, weight, weight])
            .AddNumbers("M", [6, 6, 6, 6]);

    private static void ShouldBe(SurveyEstimate estimate, double value, double error)
    {
        estimate.Value.Should().BeApproximately(value, 1e-12 * value);
        estimate.StandardError.Should().BeApproximately(error, Precision * error);
    }
}
