using FluentAssertions.Execution;
using MathNet.Numerics.LinearAlgebra;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

public class DegreesOfFreedomRuleTests
{
    private static readonly EstimationOptions Effective = new() { DegreesOfFreedom = DegreesOfFreedomRule.Effective };

    [Fact]
    public void Effective_ClustersOfOneStratumThatWeighTheSame_AreOneLess() =>
        DegreesOf(Design([.. Enumerable.Repeat(("a", 3.0), 12)])).Should().BeApproximately(11, 1e-12);

    // However unequal they are, two clusters show one difference.
    [Fact]
    public void Effective_TwoClusters_AreOne() =>
        DegreesOf(Design([("a", 1), ("a", 1000)])).Should().BeApproximately(1, 1e-12);

    // By hand, weights 3, 1, 1, 1: Σs = 12 and Σs² = 84 of s = w², so (3/4 · 12)² / (84/2 + 144/16) = 81/51.
    [Fact]
    public void Effective_OneClusterOfMostWeight_IsThatWorkedByHand() =>
        DegreesOf(Design([("a", 3), ("a", 1), ("a", 1), ("a", 1)])).Should().BeApproximately(81.0 / 51, 1e-12);

    // The formula as matrices: z′Qz is the variance, Σ has the squared weights on its diagonal.
    [Theory]
    [InlineData(LonelyPsuPolicy.Certainty)]
    [InlineData(LonelyPsuPolicy.Adjust)]
    [InlineData(LonelyPsuPolicy.Average)]
    public void Effective_SeveralStrataAndALonelyOne_IsTheRatioOfTraces(LonelyPsuPolicy lonely)
    {
        (string Stratum, double Weight)[] clusters =
        [
            ("a", 3),
            ("a", 1),
            ("a", 2),
            ("b", 5),
            ("b", 4),
            ("c", 2),
            ("d", 1),
            ("d", 7),
            ("d", 3),
            ("d", 3),
        ];

        DegreesOf(Design(clusters, lonely)).Should().BeApproximately(RatioOfTraces(clusters, lonely), 1e-12);
    }

    [Fact]
    public void Effective_EveryProvinceOfTheReference_LiesBetweenOneAndItsClustersLessOne()
    {
        var means = ReferenceSurvey.Design.Means(["q001"], "province", Effective);

        using var scope = new AssertionScope();
        means.Rows.Should().HaveCount(63);
        foreach (var row in means.Rows)
        {
            row.DegreesOfFreedom.Should().BeInRange(1, 11 + 1e-9, row.ToString());
            row.Interval(0.95).Upper.Should().BeGreaterThan(Design(row).Interval(0.95).Upper, row.ToString());
        }
    }

    // Of two provinces, which share no cluster, the difference has Welch's number for the variances that the weights suggest:
    // between that of the poorer one and the sum of both.
    [Fact]
    public void Effective_DifferenceOfTwoProvinces_LiesBetweenThePoorerOneAndTheSum()
    {
        var sums = ReferenceSurvey.Design.Sum(["q001"], "province", Effective);
        double[] each = [.. sums.Means().Rows.Take(2).Select(row => row.DegreesOfFreedom)];

        var difference = sums.DifferenceOfMeans("q001", sums.Domains[0], sums.Domains[1]);

        difference.DegreesOfFreedom.Should().BeInRange(each.Min(), each.Sum());
    }

    [Fact]
    public void Effective_SumsOfAnAccumulator_AreThoseInMemory()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Design.Options, ["q001"], "province", estimation: Effective);
        sums.Add(ReferenceSurvey.Design.Data);

        sums.ToSums()
            .Means()
            .Rows.Select(row => row.DegreesOfFreedom)
            .Should()
            .Equal(
                ReferenceSurvey.Design.Means(["q001"], "province", Effective).Rows.Select(row => row.DegreesOfFreedom),
                (one, other) => Math.Abs(one - other) < 1e-9
            );
    }

    [Fact]
    public void Effective_QuantilesOfProvinces_HaveWiderIntervals()
    {
        var design = ReferenceSurvey.Design.Quantiles(["inc"], 0.5, "province");
        var effective = ReferenceSurvey.Design.Quantiles(["inc"], 0.5, "province", options: Effective);

        effective.Rows.Select(row => row.Value).Should().Equal(design.Rows.Select(row => row.Value));
        effective.Rows.Should().OnlyContain(row => row.DegreesOfFreedom >= 1 && row.DegreesOfFreedom < 11.5);
        effective.Rows.Zip(design.Rows).Should().OnlyContain(pair => !(pair.First.Lower > pair.Second.Lower));
    }

    // A cluster taken with certainty hands its variance to its parts: three households in each of two such villages.
    [Fact]
    public void Effective_CertaintyUnits_CountTheirParts()
    {
        var data = new SurveyDataBuilder(6)
            .AddCategories("village", ["a", "a", "a", "b", "b", "b"])
            .AddCategories("household", ["1", "2", "3", "1", "2", "3"])
            .AddNumbers("certain", [1, 1, 1, 1, 1, 1])
            .AddNumbers("w", [2, 2, 2, 2, 2, 2])
            .AddNumbers("x", [0, 1, 1, 0, 0, 1])
            .Build();
        var design = SurveyDesign.Create(
            data,
            new SurveyDesignOptions(
                "w",
                new SamplingStage("village") { Certainty = "certain" },
                new SamplingStage("household")
            )
        );

        design.Means(["x"], options: Effective).Find("x").DegreesOfFreedom.Should().BeApproximately(4, 1e-12);
    }

    [Fact]
    public void Design_IsTheDefault_ClustersLessStrata() =>
        ReferenceSurvey
            .Design.Means(["q001"], "province")
            .Rows.Should()
            .OnlyContain(row => row.DegreesOfFreedom == 693);

    [Fact]
    public void EstimationOptions_NoSuchRule_Throws() =>
        FluentActions
            .Invoking(() => new EstimationOptions { DegreesOfFreedom = (DegreesOfFreedomRule)7 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    private static SurveyEstimate Design(SurveyEstimate row) => row with { DegreesOfFreedom = 693 };

    private static double DegreesOf(SurveyDesign design) =>
        design.Means(["x"], options: Effective).Find("x").DegreesOfFreedom;

    private static SurveyDesign Design(
        (string Stratum, double Weight)[] clusters,
        LonelyPsuPolicy lonely = LonelyPsuPolicy.Refuse
    ) =>
        SurveyDesign.Create(
            new SurveyDataBuilder(clusters.Length)
                .AddCategories("stratum", [.. clusters.Select(cluster => cluster.Stratum)])
                .AddNumbers("w", [.. clusters.Select(cluster => (double?)cluster.Weight)])
                .AddNumbers("x", [.. clusters.Select((_, i) => (double?)(i % 3))])
                .Build(),
            new SurveyDesignOptions("w", new SamplingStage { Strata = "stratum" }) { LonelyPsu = lonely }
        );

    private static double RatioOfTraces((string Stratum, double Weight)[] clusters, LonelyPsuPolicy lonely)
    {
        var form = Matrix<double>.Build.Dense(clusters.Length, clusters.Length);
        var strata = clusters
            .Select((cluster, i) => (cluster.Stratum, i))
            .GroupBy(row => row.Stratum, row => row.i, StringComparer.Ordinal);
        foreach (int[] rows in strata.Select(stratum => stratum.ToArray()))
        {
            if (rows.Length == 1)
            {
                form[rows[0], rows[0]] = lonely == LonelyPsuPolicy.Adjust ? 1 : 0;
                continue;
            }

            // Four strata of which one is lonely: the others stand for it too.
            double scale = (lonely == LonelyPsuPolicy.Average ? 4.0 / 3 : 1) * rows.Length / (rows.Length - 1);
            foreach (int row in rows)
            {
                foreach (int column in rows)
                {
                    form[row, column] = scale * ((row == column ? 1 : 0) - (1.0 / rows.Length));
                }
            }
        }

        var product =
            form
            * Matrix<double>.Build.DenseOfDiagonalArray([
                .. clusters.Select(cluster => cluster.Weight * cluster.Weight),
            ]);
        return product.Trace() * product.Trace() / (product * product).Trace();
    }
}
