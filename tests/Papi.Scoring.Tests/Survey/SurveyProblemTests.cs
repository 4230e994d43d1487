using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

/// <summary>Bad input is named: what, where, and what was found.</summary>
public class SurveyProblemTests
{
    private static readonly SurveyDesignOptions Options = new("w", new SamplingStage("cluster") { Strata = "stratum" });

    [Fact]
    public void Create_EveryKindOfBadRow_IsNamedWithItsRow()
    {
        var data = new SurveyDataBuilder(5)
            .AddCategories("stratum", ["a", "a", null, "b", "b"])
            .AddCategories("cluster", ["1", "2", "1", null, "2"])
            .AddNumbers("w", [1, 0, 1, 1, null])
            .Build();

        Problems(data, Options)
            .Should()
            .BeEquivalentTo([
                "row 2: w is 0; a weight is above 0",
                "row 5: w is missing",
                "row 3: stratum is missing",
                "row 4: cluster is missing",
            ]);
    }

    [Fact]
    public void Create_UniqueClusterInTwoStrata_IsNamed()
    {
        var data = Rows(["a", "a", "b", "b"], ["1", "2", "3", "2"]).Build();

        Problems(data, Options with { HasUniqueClusters = true })
            .Should()
            .Equal("row 4: cluster '2' lies in 'a' and in 'b', although its label was declared unique");
        SurveyDesign.Create(data, Options).ClusterCount.Should().Be(4);
    }

    [Fact]
    public void Options_UnknownChoices_AreRefused()
    {
        Unknown(() => new SurveyDesignOptions("w") { LonelyPsu = (LonelyPsuPolicy)9 }, "There is no such policy.*");
        Unknown(() => new EstimationOptions { MissingAnswers = (MissingAnswers)9 }, "There is no such choice.*");
        Unknown(() => new EstimationOptions { DegreesOfFreedom = (DegreesOfFreedomRule)9 }, "There is no such rule.*");
        Unknown(
            () => new SurveyEstimate("x", null, 0.5, 0.1, 9, 9, 3).Interval(0.9, (IntervalMethod)9),
            "There is no such method.*"
        );
    }

    [Fact]
    public void Options_NoThread_IsRefused() =>
        FluentActions
            .Invoking(() => new EstimationOptions { MaxThreads = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    // One design of two stages, with everything that a row can contradict about its units.
    [Fact]
    public void Create_RowsThatContradictEachOther_AreNamed()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster")
            {
                Strata = "stratum",
                PopulationSizes = "N",
                Certainty = "seat",
            },
            new SamplingStage("house") { SamplingFractions = "f" }
        )
        {
            HasUniqueClusters = true,
        };
        var data = Rows(["a", "a", "a", "a"], ["1", "1", "2", "2"])
            .AddCategories("house", ["h1", "h1", "h1", "h4"])
            .AddNumbers("N", [9, 8, 9, 9])
            .AddNumbers("seat", [0, 0, 0, 1])
            .AddNumbers("f", [0.5, 0.25, 0.5, 0.5])
            .Build();

        Problems(data, options)
            .Should()
            .Equal(
                "row 2: N is 9 and 8 in one unit",
                "row 4: seat varies within '2'",
                "row 2: f is 0.5 and 0.25 in one unit",
                "row 3: house 'h1' lies in 'a / 1' and in 'a / 2', although its label was declared unique"
            );
    }

    [Fact]
    public void Create_SecondStageWithStrata_NamesThemAfterTheUnitOfTheFirst()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster") { PopulationSizes = "N" },
            new SamplingStage("house") { Strata = "stratum", PopulationSizes = "M" }
        );
        var data = Rows(["urban", "urban", "rural", "rural"], ["1", "1", "2", "2"])
            .AddCategories("house", ["h1", "h2", "h1", "h2"])
            .AddNumbers("N", [9, 9, 9, 9])
            .AddNumbers("M", [1, 1, 5, 6])
            .Build();

        Problems(data, options)
            .Should()
            .Equal(
                "row 1: M is 1, but 2 units of the whole sample / 1 / urban were taken",
                "row 4: M is 5 and 6 in one stratum, the whole sample / 2 / rural"
            );
    }

    [Fact]
    public void Create_NoMarkOfCertainty_IsNamed() =>
        Problems(
                Rows(["a", "a"], ["1", "2"]).AddNumbers("certain", [null, 0]).Build(),
                new SurveyDesignOptions("w", new SamplingStage("cluster") { Certainty = "certain" })
            )
            .Should()
            .Equal("row 1: certain is missing");

    [Fact]
    public void Create_OneProblem_IsOne() =>
        FluentActions
            .Invoking(() => SurveyDesign.Create(Rows(["a", null!], ["1", "2"]).Build(), Options))
            .Should()
            .Throw<InvalidSurveyException>()
            .WithMessage($"The survey data have 1 problem:{Environment.NewLine}- row 2: stratum is missing");

    [Fact]
    public void Create_SizesThatDoNotFit_AreNamed()
    {
        var data = Rows(["a", "a", "b", "b"], ["1", "2", "1", "2"])
            .AddNumbers("N", [5, 6, 1, 1])
            .AddNumbers("f", [0.5, 0.5, 1.5, null])
            .AddNumbers("certain", [0, 1, 2, 0])
            .Build();
        var stage = new SamplingStage("cluster") { Strata = "stratum" };

        Problems(data, new SurveyDesignOptions("w", stage with { PopulationSizes = "N" }))
            .Should()
            .Equal("row 2: N is 5 and 6 in one stratum, a", "row 3: N is 1, but 2 units of b were taken");
        Problems(data, new SurveyDesignOptions("w", stage with { SamplingFractions = "f" }))
            .Should()
            .Equal("row 3: f is 1.5", "row 4: f is missing");
        Problems(data, new SurveyDesignOptions("w", stage with { Certainty = "certain" }))
            .Should()
            .Equal("row 3: certain is 2, neither 0 nor 1");
    }

    [Fact]
    public void Create_MoreProblemsThanAnybodyReads_AreCounted()
    {
        const int Rows = 2500;
        var data = new SurveyDataBuilder(Rows).AddNumbers("w", new double[Rows]).Build();

        var exception = FluentActions
            .Invoking(() => SurveyDesign.Create(data, new SurveyDesignOptions("w")))
            .Should()
            .Throw<InvalidSurveyException>()
            .Which;

        exception.ProblemCount.Should().Be(Rows);
        exception.Problems.Should().HaveCount(InvalidSurveyException.MostProblems);
        exception.Message.Should().StartWith("The survey data have 2500 problems:").And.EndWith("- and 1500 more");
    }

    [Fact]
    public void Create_UnknownColumn_IsNamedWithTheNearest()
    {
        var data = Rows(["a"], ["1"]).Build();

        FluentActions
            .Invoking(() => SurveyDesign.Create(data, new SurveyDesignOptions("w", new SamplingStage("clusters"))))
            .Should()
            .Throw<UnknownColumnException>()
            .WithMessage("There is no column 'clusters' of labels; nearest: cluster.")
            .Which.Column.Should()
            .Be("clusters");
        FluentActions
            .Invoking(() => SurveyDesign.Create(data, new SurveyDesignOptions("stratum")))
            .Should()
            .Throw<UnknownColumnException>()
            .WithMessage("The column 'stratum' does not hold numbers.");
    }

    [Fact]
    public void Create_NoRows_IsRefused() =>
        FluentActions
            .Invoking(() => SurveyDesign.Create(new SurveyDataBuilder(0).Build(), new SurveyDesignOptions("w")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The data have no rows.*");

    [Fact]
    public void Create_LonelyUnitOfASecondStage_IsNamedWithItsCluster()
    {
        var data = Rows(["a", "a", "a"], ["1", "1", "2"]).AddNumbers("N", [4, 4, 4]).Build();
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster") { Strata = "stratum", PopulationSizes = "N" },
            new SamplingStage()
        );

        FluentActions
            .Invoking(() => SurveyDesign.Create(data, options))
            .Should()
            .Throw<LonelyPsuException>()
            .WithMessage("1 stratum has a single cluster: a / 2. Choose a LonelyPsuPolicy.");
    }

    [Fact]
    public void Means_DomainsWithoutRowsOrAnswers_AreUndefinedWithTheReason()
    {
        var data = Rows(["a", "a"], ["1", "2"])
            .AddCategories("sex", ["f", "m", "x"], [0, 1])
            .AddNumbers("y", [1, null])
            .AddNumbers("none", [null, null])
            .Build();
        var estimates = SurveyDesign.Create(data, Options).Means(["y", "none"], "sex");

        estimates.Rows.Select(row => row.ToString()).Should().Equal("y in f: 1 (SE 0, n 1)");
        estimates
            .Undefined.Select(item => item.ToString())
            .Should()
            .Equal(
                "y in m: no row of the domain has an answer",
                "y in x: the domain has no rows",
                "none in f: no row of the domain has an answer",
                "none in m: no row of the domain has an answer",
                "none in x: the domain has no rows"
            );
        estimates
            .Invoking(item => item.Find("y", "x"))
            .Should()
            .Throw<UndefinedEstimateException>()
            .WithMessage("There is no estimate of y in x: the domain has no rows.");
        estimates.Invoking(item => item.Find("y", "z")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void RatiosAndQuantiles_NothingToDivideBy_AreUndefinedWithTheReason()
    {
        var data = Rows(["a", "a"], ["1", "2"])
            .AddNumbers("y", [1, 2])
            .AddNumbers("zero", [0, 0])
            .AddNumbers("none", [null, null])
            .Build();
        var design = SurveyDesign.Create(data, Options);

        design
            .Ratios([new RatioDefinition("y", "zero"), new RatioDefinition("y", "none")])
            .Undefined.Select(item => item.Reason)
            .Should()
            .Equal(UndefinedReason.ZeroDenominator, UndefinedReason.NoAnswers);
        design.Quantiles(["none"], 0.5).Undefined.Select(item => item.Reason).Should().Equal(UndefinedReason.NoAnswers);
    }

    [Fact]
    public void RatiosAndQuantiles_DomainWithoutRows_SaysThatItHasNone()
    {
        var data = Rows(["a", "a"], ["1", "2"])
            .AddNumbers("y", [1, 2])
            .AddCategories("sex", ["m", "f", "x"], [0, 0])
            .Build();
        var design = SurveyDesign.Create(data, Options);

        design
            .Ratios([new RatioDefinition("y", "y")], "sex")
            .Undefined.Select(item => (item.Domain, item.Reason))
            .Should()
            .Equal(("f", UndefinedReason.NoRows), ("x", UndefinedReason.NoRows));
        design
            .Quantiles(["y"], 0.5, "sex")
            .Undefined.Select(item => (item.Domain, item.Reason))
            .Should()
            .Equal(("f", UndefinedReason.NoRows), ("x", UndefinedReason.NoRows));
    }

    [Fact]
    public void Means_AllClustersOfThePopulation_HaveNoVariance()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster") { Strata = "stratum", PopulationSizes = "clusters" }
        );
        SurveyDesign Of(double clusters) =>
            SurveyDesign.Create(
                Rows(["a", "a"], ["1", "2"])
                    .AddNumbers("y", [1, 5])
                    .AddNumbers("clusters", [clusters, clusters])
                    .Build(),
                options
            );

        Of(2).Means(["y"]).Find("y").StandardError.Should().Be(0);
        Of(4).Means(["y"]).Find("y").StandardError.Should().BePositive();
        FluentActions.Invoking(() => Of(1)).Should().Throw<InvalidSurveyException>();
    }

    // One of three clusters carries most of the weight: they count for less than three.
    [Fact]
    public void Ratios_EffectiveDegreesOfFreedom_AreCountedByWeight()
    {
        var data = Rows(["a", "a", "a"], ["1", "2", "3"]).AddNumbers("y", [1, 2, 4]).Build();
        var design = SurveyDesign.Create(data, Options).WithWeights([1, 1, 5]);
        var options = new EstimationOptions { DegreesOfFreedom = DegreesOfFreedomRule.Effective };
        RatioDefinition[] ratio = [new("y", "y")];

        design.Ratios(ratio).Rows[0].DegreesOfFreedom.Should().Be(2);
        design.Ratios(ratio, options: options).Rows[0].DegreesOfFreedom.Should().BeLessThan(2).And.BePositive();
    }

    [Fact]
    public void WithWeights_OtherWeights_ChangeTheEstimateAndKeepTheDesign()
    {
        var data = Rows(["a", "a"], ["1", "2"]).AddNumbers("y", [1, 5]).Build();
        var design = SurveyDesign.Create(data, Options);

        design.WithWeights([3, 1]).Means(["y"]).Find("y").Value.Should().Be(2);
        design.WithWeights([0, 1]).Means(["y"]).Find("y").Value.Should().Be(5);
        design.WithWeights([0, 1]).DegreesOfFreedom.Should().Be(1);
        design.Invoking(item => item.WithWeights([1])).Should().Throw<ArgumentException>();
        design
            .Invoking(item => item.WithWeights([1, -1]))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A weight is finite and not negative; that of row 2 is neither.*");
    }

    [Fact]
    public void WithWeights_OtherNumber_IsToldBoth() =>
        SurveyDesign
            .Create(Rows(["a", "a"], ["1", "2"]).Build(), Options)
            .Invoking(design => design.WithWeights([1, 2, 3]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("weights")
            .WithMessage("There are 3 weights for 2 rows.*");

    private static void Unknown(Func<object> choose, string message) =>
        choose
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage(message)
            .Which.ActualValue.Should()
            .NotBeNull();

    private static IEnumerable<string> Problems(SurveyData data, SurveyDesignOptions options) =>
        FluentActions
            .Invoking(() => SurveyDesign.Create(data, options))
            .Should()
            .Throw<InvalidSurveyException>()
            .Which.Problems.Select(problem => problem.ToString());

    private static SurveyDataBuilder Rows(string[] strata, string[] clusters) =>
        new SurveyDataBuilder(strata.Length)
            .AddCategories("stratum", strata)
            .AddCategories("cluster", clusters)
            .AddNumbers("w", [.. strata.Select(_ => (double?)1)]);
}
