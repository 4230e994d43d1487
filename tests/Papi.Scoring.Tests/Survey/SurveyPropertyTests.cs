using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

/// <summary>What holds for any survey: 3 strata of 2 to 4 clusters, 2 domains, some answers missing.</summary>
public class SurveyPropertyTests
{
    private static readonly SurveyDesignOptions Options = new("w", new SamplingStage("cluster") { Strata = "stratum" });

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 100_000).ToArbitrary();

    [Fact]
    public void Means_ShiftedAndScaled_ShiftAndScale() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var sample = RandomSurvey.Create(seed);
                    var design = SurveyDesign.Create(sample.Build(x => x), Options);
                    var changed = SurveyDesign.Create(sample.Build(x => 7 - (3 * x)), Options);
                    foreach (
                        var (from, to) in design.Means(["x"], "domain").Rows.Zip(changed.Means(["x"], "domain").Rows)
                    )
                    {
                        to.Value.Should().BeApproximately(7 - (3 * from.Value), 1e-12);
                        to.StandardError.Should().BeApproximately(3 * from.StandardError, 1e-12);
                    }
                }
            )
            .Check(FixedSeed.Config());

    [Fact]
    public void Totals_DomainsThatPartition_AddUp() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var sums = SurveyDesign
                        .Create(RandomSurvey.Create(seed).Build(x => x), Options)
                        .Sum(["x"], "domain");

                    sums.Totals()
                        .Rows.Sum(row => row.Value)
                        .Should()
                        .BeApproximately(sums.OverallTotals().Find("x").Value, 1e-9);
                }
            )
            .Check(FixedSeed.Config());

    // Rows of a cluster add up in another order; clusters have an order of their own.
    [Fact]
    public void Means_RowsInAnyOrder_AreTheSameToRounding() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var sample = RandomSurvey.Create(seed);
                    var design = SurveyDesign.Create(sample.Build(x => x), Options);
                    var shuffled = SurveyDesign.Create(sample.Shuffle(seed).Build(x => x), Options);
                    foreach (
                        var (left, right) in design
                            .Means(["x"], "domain")
                            .Rows.Zip(shuffled.Means(["x"], "domain").Rows)
                    )
                    {
                        right.Value.Should().BeApproximately(left.Value, 1e-12);
                        right.StandardError.Should().BeApproximately(left.StandardError, 1e-12);
                        right.RowCount.Should().Be(left.RowCount);
                    }
                }
            )
            .Check(FixedSeed.Config());

    // Weights of another unit change neither means nor their errors.
    [Fact]
    public void Means_WeightsTimesANumber_StayTheSame() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var data = RandomSurvey.Create(seed).Build(x => x);
                    var design = SurveyDesign.Create(data, Options);
                    double[] weights = [.. design.Weights.ToArray().Select(weight => 4 * weight)];

                    // Times a power of two: not a bit differs.
                    var changed = design.WithWeights(weights).Means(["x"], "domain").Rows;
                    changed
                        .Select(row => (row.Value, row.StandardError))
                        .Should()
                        .Equal(design.Means(["x"], "domain").Rows.Select(row => (row.Value, row.StandardError)));
                }
            )
            .Check(FixedSeed.Config());

    [Fact]
    public void CombineMeans_OneDomain_HasTheErrorOfTheGrid() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var sums = SurveyDesign
                        .Create(RandomSurvey.Create(seed).Build(x => x), Options)
                        .Sum(["x"], "domain");
                    foreach (var row in sums.Means().Rows)
                    {
                        var again = sums.CombineMeans("again", [new MeanTerm("x", row.Domain)]);
                        again.Value.Should().Be(row.Value);
                        again.StandardError.Should().BeApproximately(row.StandardError, 1e-13);
                    }
                }
            )
            .Check(FixedSeed.Config());
}
