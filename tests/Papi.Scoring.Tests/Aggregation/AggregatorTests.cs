using System.Globalization;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;
using static Papi.Scoring.Tests.Support.SampleIndex;

namespace Papi.Scoring.Tests.Aggregation;

public class AggregatorTests
{
    private static readonly AggregationOptions Renormalize = new() { MissingData = MissingDataPolicy.Renormalize };

    private static readonly AggregationOptions AssumeWorst = new() { MissingData = MissingDataPolicy.AssumeWorst };

    // Press and provincial reports, at their printed precision; the last digit of 48.06 was truncated by the press.
    [Theory]
    [InlineData(2024, "Lai Châu", 43.4796, 0.00005)]
    [InlineData(2018, "Thừa Thiên Huế", 43.2, 0.05)]
    [InlineData(2019, "Thừa Thiên Huế", 45.86, 0.005)]
    [InlineData(2020, "Thừa Thiên Huế", 44.53, 0.005)]
    [InlineData(2021, "Thừa Thiên Huế", 48.06, 0.005)]
    [InlineData(2022, "Thừa Thiên Huế", 45.3845, 0.00005)]
    public void Aggregate_PublishedTotal_IsReproduced(int year, string province, double total, double halfUnit) =>
        Published.Points(year, province, "total").Should().BeApproximately(total, halfUnit);

    // papi.org.vn, province page, Hà Tĩnh 2015, by the names that the sub-dimensions had then.
    [Theory]
    [InlineData("1.1", "Civic Knowledge", 1.48)]
    [InlineData("1.2", "Opportunities for Participation", 1.84)]
    [InlineData("1.3", "Quality of Village Head Elections", 1.77)]
    [InlineData("1.4", "Voluntary Contributions", 1.35)]
    [InlineData("2.1", "Transparency of Poverty Lists", 2.89)]
    [InlineData("2.2", "Transparency of Communal Budgets", 2.26)]
    [InlineData("2.3", "Transparency of Land-Use Plans and Price Frames", 2.09)]
    [InlineData("3.1", "Interactions with Local Authorities", 2.11)]
    [InlineData("3.2", "People's Inspection Boards", 2.66)]
    [InlineData("3.3", "Community Investment Supervision Boards", 2.74)]
    public void ScoreOf_HaTinh2015_IsThePublishedSubDimension(string number, string name, double points)
    {
        Published.Node(2015, number).Name.English.Should().Be(name);
        Published.Points(2015, "Hà Tĩnh", number).Should().BeApproximately(points, 0.005);
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    [InlineData("D5")]
    [InlineData("D6")]
    [InlineData("D7")]
    [InlineData("D8")]
    public void Statistics_2024_HaveThePrintedNationalRange(string node)
    {
        var national = Published.Scored.Year(2024).Statistics(node)!;

        ShouldPrintAs(national.Min, PrintedIn2024(node, "range_min"));
        ShouldPrintAs(national.Max, PrintedIn2024(node, "range_max"));
    }

    [Fact]
    public void Aggregate_AgainWithOtherChoices_Throws()
    {
        var scored = Published.Raw.Aggregate();

        scored.Aggregate().Year(2024).Should().BeSameAs(scored.Year(2024));
        FluentActions
            .Invoking(() => scored.Aggregate(new AggregationOptions { MissingData = MissingDataPolicy.Renormalize }))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("2011 has been aggregated before; aggregate the given figures.");
    }

    [Fact]
    public void Aggregate_WholePanel_EqualsTheOracleToTheLastBit()
    {
        foreach (var year in Published.Raw.Years)
        {
            var scored = Published.Scored.Year(year.Year);
            foreach (var province in year.Provinces.Provinces)
            {
                foreach (var node in year.Index.Nodes)
                {
                    double? expected = Oracle.Score(year, province.Code, node);
                    double? actual = scored.ScoreOf(province, node)?.Points;
                    if (!Nullable.Equals(expected, actual))
                    {
                        actual.Should().Be(expected, "{0} {1} {2}", year.Year, province, node);
                    }
                }
            }
        }
    }

    // Lai Châu 2024: 7.2 = 1/3 + 3 × mean(0.4523, 0.8469, 0.4288) = 2.0613.
    [Theory]
    [InlineData("7.2")]
    [InlineData("7.3")]
    [InlineData("4.1")]
    public void Aggregate_CompleteIndicators_ReproduceThePublishedSubDimension(string number)
    {
        var scored = LaiChauFromIndicators().Aggregate();

        // The indicators are printed with two decimals of a percent or rating: half a unit of each moves the mean by
        // at most 3 × 0.00005, or a little more on a rating.
        scored
            .ScoreOf("Lai Châu", number)!
            .Value.Points.Should()
            .BeApproximately(Published.Points(2024, "Lai Châu", number), 0.0005);
    }

    [Fact]
    public void Aggregate_AirQualityOfLaiChau2024_IsTheFormulaByHand() =>
        LaiChauFromIndicators()
            .Aggregate()
            .ScoreOf("Lai Châu", "air-quality")!
            .Value.Points.Should()
            .BeApproximately((1 / 3.0) + (3 * ((0.4523 + 0.8469 + 0.4288) / 3)), 1e-12)
            .And.BeApproximately(2.0613, 0.00005);

    [Fact]
    public void Aggregate_IncompleteIndicators_StayMissingWithTheReason()
    {
        var scored = LaiChauFromIndicators().Aggregate();

        foreach (var node in scored.Index.SubDimensions.Where(node => !node.IndicatorsAreComplete))
        {
            scored.ScoreOf(Published.LaiChau, node).Should().BeNull();
            scored.WhyMissing(Published.LaiChau, node).Should().Be(MissingReason.IncompleteIndicators, node.Code);
        }

        scored.WhyMissing(Published.LaiChau, scored.Index.Find("D7")).Should().Be(MissingReason.MissingPart);
    }

    [Fact]
    public void Aggregate_IncompleteIndicatorsAccepted_AreComputedWithinTheirScale()
    {
        var scored = LaiChauFromIndicators().Aggregate(new AggregationOptions { AcceptIncompleteIndicators = true });

        foreach (var node in scored.Index.SubDimensions)
        {
            node.Scale!.Value.Contains(scored.ScoreOf(Published.LaiChau, node)!.Value.Points)
                .Should()
                .BeTrue(node.Code);
        }

        scored.ScoreOf("Lai Châu", "total").Should().NotBeNull();
        scored.ScoreOf("Hà Nội", "total").Should().BeNull();
    }

    [Fact]
    public void Aggregate_IncompleteIndicatorsBesideAGivenScore_StayMissing()
    {
        var year = new ScoreTableBuilder(IncompleteMeans(), "own.1")
            .AddYear(Year, Units(2))
            .Set(Year, "U001", "total", 60)
            .Set(Year, "U001", "x", 5)
            .Set(Year, "U002", "x", 5)
            .Build()
            .Year(Year);

        var scored = year.Aggregate();

        scored.ScoreOf("U001", "total").Should().Be(new Score(60));
        scored.ScoreOf("U002", "total").Should().BeNull();
        year.Aggregate(new AggregationOptions { AcceptIncompleteIndicators = true })
            .ScoreOf("U002", "total")
            .Should()
            .Be(new Score(50), "accepted, it is half of its scale");
    }

    // Of the three indicators of air quality only one is at hand.
    [Fact]
    public void Aggregate_OneOfThreeIndicators_IsMissingUnlessAccepted()
    {
        var year = new ScoreTableBuilder(PapiEditions.Series, "own.1")
            .Set(2024, "Lai Châu", "7.2.1", 45.23)
            .Build()
            .Year(2024);
        var node = year.Index.Find("7.2");
        var (plain, accepted) = (
            year.Aggregate(),
            year.Aggregate(new AggregationOptions { AcceptIncompleteIndicators = true })
        );

        plain.ScoreOf(Published.LaiChau, node).Should().BeNull();
        plain.WhyMissing(Published.LaiChau, node).Should().Be(MissingReason.IncompleteIndicators);
        accepted
            .ScoreOf(Published.LaiChau, node)!
            .Value.Points.Should()
            .BeApproximately((1 / 3.0) + (3 * 0.4523), 1e-12, "those at hand stand for the set");
        accepted.ScoreOf(Published.LaiChau, node.Parent!).Should().BeNull("a dimension is no mean of indicators");
        accepted.WhyMissing(Published.LaiChau, node.Parent!).Should().Be(MissingReason.MissingPart);
    }

    [Fact]
    public void IsAggregated_Always_TellsTheOneFromTheOther()
    {
        Published.Raw.Years.Should().OnlyContain(year => !year.IsAggregated);
        Published.Scored.Years.Should().OnlyContain(year => year.IsAggregated);
    }

    [Fact]
    public void Aggregate_GivenScoreAboveGivenParts_IsNeverRecomputed()
    {
        var scored = new ScoreTableBuilder(Sums(), "own.1")
            .AddYear(Year, Units(2))
            .Set(Year, "U001", "a", 1)
            .Set(Year, "U001", "b", 2)
            .Set(Year, "U001", "D1", 9)
            .Set(Year, "U002", "a", 1)
            .Set(Year, "U002", "b", 2)
            .Build()
            .Aggregate()
            .Year(Year);

        scored.ScoreOf("U001", "D1").Should().Be(new Score(9), "it was given");
        scored.ScoreOf("U001", "total").Should().Be(new Score(9));
        scored.ScoreOf("U002", "D1").Should().Be(new Score(3), "it was not given");
        scored.ScoreOf("U002", "total").Should().Be(new Score(3));
    }

    [Fact]
    public void Aggregate_Twice_ChangesNothing()
    {
        var again = Published.Scored.Year(2022).Aggregate();

        foreach (var node in again.Index.Nodes)
        {
            again
                .Provinces.Provinces.Select(province => again.ScoreOf(province, node))
                .Should()
                .Equal(
                    again.Provinces.Provinces.Select(province => Published.Scored.Year(2022).ScoreOf(province, node))
                );
        }
    }

    [Fact]
    public void Aggregate_Always_LeavesTheGivenTableAlone()
    {
        var raw = LaiChauFromIndicators();

        _ = raw.Aggregate();

        raw.ScoreOf("Lai Châu", "7.2").Should().BeNull();
        raw.WhyMissing(Published.LaiChau, raw.Index.Find("7.2")).Should().Be(MissingReason.NotAggregated);
    }

    // a runs from 0 to 10 and reaches 4, b runs from 0 to 30 and is missing.
    [Fact]
    public void Aggregate_SumWithAMissingPart_FollowsThePolicy()
    {
        var year = new ScoreTableBuilder(Sums(), "own.1")
            .AddYear(Year, Units(1))
            .Set(Year, "U001", "a", 4)
            .Build()
            .Year(Year);

        year.Aggregate().ScoreOf("U001", "D1").Should().BeNull();
        year.Aggregate(Renormalize).ScoreOf("U001", "D1").Should().Be(new Score(16), "0.4 of a scale to 40");
        year.Aggregate(AssumeWorst).ScoreOf("U001", "D1").Should().Be(new Score(4), "b is at least 0");
    }

    // x weighs 0.25 and reaches 0.75 of its scale, y weighs 0.75, less of it is better, and it is missing.
    [Fact]
    public void Aggregate_MeanWithAMissingPart_FollowsThePolicy()
    {
        var year = new ScoreTableBuilder(Means(), "own.1")
            .AddYear(Year, Units(1))
            .Set(Year, "U001", "x", 4)
            .Build()
            .Year(Year);

        year.Aggregate().ScoreOf("U001", "total").Should().BeNull();
        year.Aggregate(Renormalize).ScoreOf("U001", "total").Should().Be(new Score(75));
        year.Aggregate(AssumeWorst)
            .ScoreOf("U001", "total")
            .Should()
            .Be(new Score(18.75), "y is at worst at its upper end");
    }

    [Fact]
    public void Aggregate_LessIsBetter_TurnsTheShareRound()
    {
        var year = new ScoreTableBuilder(Means(), "own.1")
            .AddYear(Year, Units(1))
            .Set(Year, "U001", "x", 5)
            .Set(Year, "U001", "y", 25)
            .Build()
            .Year(Year);

        year.Aggregate().ScoreOf("U001", "total").Should().Be(new Score(81.25), "100 × (0.25 × 1 + 0.75 × (1 − 0.25))");
    }

    [Theory]
    [InlineData(MissingDataPolicy.Propagate)]
    [InlineData(MissingDataPolicy.Renormalize)]
    [InlineData(MissingDataPolicy.AssumeWorst)]
    public void Aggregate_NoPartAtAll_StaysMissing(MissingDataPolicy policy)
    {
        var scored = Published.Raw.Year(2024).Aggregate(new AggregationOptions { MissingData = policy });

        scored.ScoreOf("Vĩnh Phúc", "total").Should().BeNull();
        scored.WhyMissing(scored.Provinces.Find("Vĩnh Phúc"), scored.Index.Total).Should().Be(MissingReason.NoData);
    }

    // Tables and comparisons list what has a column.
    [Theory]
    [InlineData(MissingDataPolicy.Propagate)]
    [InlineData(MissingDataPolicy.Renormalize)]
    [InlineData(MissingDataPolicy.AssumeWorst)]
    public void Aggregate_NobodyHasAPart_MakesNoColumn(MissingDataPolicy policy)
    {
        var scored = new ScoreTableBuilder(Sums(), "own.1")
            .AddYear(Year, Units(1))
            .Set(Year, "U001", "total", 9)
            .Build()
            .Year(Year)
            .Aggregate(new AggregationOptions { MissingData = policy });

        scored.Index.Nodes.Where(scored.HasColumn).Should().Equal(scored.Index.Total);
    }

    [Fact]
    public void Aggregate_BacGiang2022_HasATotalOnlyWhereThePolicyMakesOneUp()
    {
        var year = Published.Raw.Year(2022);

        double worst = year.Aggregate(AssumeWorst).ScoreOf("Bắc Giang", "total")!.Value.Points;
        double renormalized = year.Aggregate(Renormalize).ScoreOf("Bắc Giang", "total")!.Value.Points;

        year.Aggregate().ScoreOf("Bắc Giang", "total").Should().BeNull();
        worst.Should().BeLessThan(renormalized);
        double[] present =
        [
            .. new[] { "D3", "D6", "D7", "D8" }.Select(node => Published.Points(2022, "Bắc Giang", node)),
        ];
        worst.Should().BeApproximately(present.Sum() + 4, 1e-12, "the four missing dimensions count 1 each");
        renormalized.Should().BeApproximately(2 * present.Sum(), 1e-12, "half of the dimensions stand for all");
    }

    [Theory]
    [InlineData(MissingDataPolicy.Renormalize)]
    [InlineData(MissingDataPolicy.AssumeWorst)]
    public void Aggregate_CompleteProvinces_AreTheSameByAnyPolicy(MissingDataPolicy policy)
    {
        foreach (var year in Published.Raw.Years)
        {
            var other = year.Aggregate(new AggregationOptions { MissingData = policy });
            var scored = Published.Scored.Year(year.Year);
            foreach (var province in year.Provinces.Provinces)
            {
                foreach (var node in year.Index.Nodes)
                {
                    if (scored.ScoreOf(province, node) is { } score)
                    {
                        other.ScoreOf(province, node).Should().Be(score);
                    }
                }
            }
        }
    }

    [Fact]
    public void Aggregate_Result_CarriesYearEditionProvincesAndVersion()
    {
        var (raw, scored) = (Published.Raw.Year(2020), Published.Scored.Year(2020));

        scored.Year.Should().Be(raw.Year);
        scored.Index.Should().BeSameAs(raw.Index);
        scored.Provinces.Should().BeSameAs(raw.Provinces);
        scored.DataVersion.Should().Be(raw.DataVersion);
        Published.Scored.Editions.Should().BeSameAs(Published.Raw.Editions);
    }

    [Fact]
    public void MissingData_NoMember_Throws() =>
        FluentActions
            .Invoking(() => new AggregationOptions { MissingData = (MissingDataPolicy)3 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("One of the missing-data policies.*")
            .Which.ActualValue.Should()
            .Be((MissingDataPolicy)3);

    private static YearScores LaiChauFromIndicators()
    {
        var builder = new ScoreTableBuilder(PapiEditions.Series, "own.1");
        foreach (var row in ReferenceFile.Read("lai-chau-2024-indicators.csv").Where(row => row.Has("value_2024")))
        {
            builder.Set(2024, "Lai Châu", $"{row["sub"]}.{row["seq"]}", row.Number("value_2024"));
        }

        return builder.Build().Year(2024);
    }

    private static EditionSeries Sums() =>
        EditionSeries.Create([
            new CompositeIndexBuilder("sums", Year)
                .Add(Node("total") with { Rule = AggregationRule.Sum })
                .Add(Node("D1", "total") with { Rule = AggregationRule.Sum })
                .Add(Node("a", "D1", 0, 10))
                .Add(Node("b", "D1", 0, 30))
                .Build(),
        ]);

    private static EditionSeries Means() =>
        EditionSeries.Create([
            new CompositeIndexBuilder("means", Year)
                .Add(Node("total", min: 0, max: 100) with { Rule = AggregationRule.Mean })
                .Add(Node("x", "total", 1, 5) with { Weight = 0.25 })
                .Add(Node("y", "total", 0, 100, IndicatorDirection.LowerIsBetter) with { Weight = 0.75 })
                .Build(),
        ]);

    private static EditionSeries IncompleteMeans() =>
        EditionSeries.Create([
            new CompositeIndexBuilder("incomplete", Year)
                .Add(
                    Node("total", min: 0, max: 100) with
                    {
                        Rule = AggregationRule.Mean,
                        IndicatorsAreComplete = false,
                    }
                )
                .Add(Node("x", "total", 0, 10))
                .Build(),
        ]);

    // The provincial report mixes comma and point, prints some scores with their denominator, and misprints two of the
    // ranges: the greatest D1 without its comma, the least D4 by a unit.
    private static string PrintedIn2024(string node, string quantity) =>
        ReferenceFile
            .Read("lai-chau-2024-claims.csv")
            .Single(row => row.Is("node", node) && row.Is("quantity", quantity))["printed"]
            .Split('/')[0]
            .Replace(',', '.') switch
        {
            "59546" => "5.9546",
            "6.0868" => "6.0867",
            var printed => printed,
        };

    private static void ShouldPrintAs(Score score, string printed)
    {
        int decimals = printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1;
        score.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), null).Should().Be(printed);
    }
}
