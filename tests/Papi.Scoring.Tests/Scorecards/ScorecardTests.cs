using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Scorecards;

public class ScorecardTests
{
    private static readonly Scorecard LaiChau2024 = Published.Scored.Year(2024).Scorecard("Lai Châu");

    // The scores that the province's report prints, section by section.
    [Theory]
    [InlineData("total", "43.4796")]
    [InlineData("D1", "5.2363")]
    [InlineData("D2", "5.4311")]
    [InlineData("D3", "4.2190")]
    [InlineData("D4", "6.6353")]
    [InlineData("D5", "7.1312")]
    [InlineData("D6", "7.7217")]
    [InlineData("D7", "3.6816")]
    [InlineData("D8", "3.4233")]
    [InlineData("7.2", "2.06")]
    [InlineData("access-to-justice", "1.83")]
    public void Score_LaiChau2024_IsThePrintedOne(string node, string printed)
    {
        string format = "F" + (printed.Length - 2 - (printed[1] == '.' ? 0 : 1));

        LaiChau2024[node].Score!.Value.ToString(format, null).Should().Be(printed);
    }

    [Fact]
    public void Total_LaiChau2024_IsTheMedianAt31Of61()
    {
        var total = LaiChau2024.Total;

        (total.Rank, total.Standing!.Ranked, total.Tier, total.Standing.AtMedian)
            .Should()
            .Be((31, 61, Tier.LowAverage, true));
        total.National!.Median.Should().Be(total.Score!.Value);
        total.Missing.Should().Be(MissingReason.None);
        LaiChau2024.ToString().Should().Be("Lai Chau 2024: total: 43.4796, 31/61, LowAverage, the median");
        LaiChau2024.DataVersion.Should().Be("papi-2024.1");
        (LaiChau2024.Year.Value, LaiChau2024.Province).Should().Be((2024, Published.LaiChau));
    }

    [Fact]
    public void Entries_LaiChau2024_AreTotalDimensionsAndSubDimensions()
    {
        LaiChau2024.Entries.Should().HaveCount(1 + 8 + 28);
        LaiChau2024
            .Dimensions.Select(entry => entry.Node.Code)
            .Should()
            .Equal("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8");
        LaiChau2024["7.2.1"].Missing.Should().Be(MissingReason.NoData);
    }

    [Fact]
    public void Entries_EveryLine_IsTheStandingAndTheStatisticsOfItsNode()
    {
        var scores = Published.Scored.Year(2024);
        foreach (var entry in LaiChau2024.Entries)
        {
            entry.Standing.Should().Be(Published.Standings.Of(2024, Published.LaiChau, entry.Node));
            entry.National.Should().Be(scores.Statistics(entry.Node));
        }
    }

    [Fact]
    public void ShareOfScale_OfADimension_IsWhereItLiesBetween1And10() =>
        LaiChau2024["D5"]
            .ShareOfScale!.Value.Should()
            .BeApproximately((LaiChau2024["D5"].Score!.Value.Points - 1) / 9, 1e-15);

    [Fact]
    public void Compute_ProvinceWithoutData_HasEveryLineMissingAndTheNationalFiguresStill()
    {
        var card = Published.Scored.Year(2024).Scorecard("Vĩnh Phúc");

        card.Entries.Should().HaveCount(37).And.OnlyContain(entry => entry.Missing == MissingReason.NoData);
        card.Entries.Should()
            .OnlyContain(entry =>
                entry.Score == null && entry.Rank == null && entry.Tier == null && entry.ShareOfScale == null
            );
        card.Total.National!.Count.Should().Be(61);
        card.ToString().Should().Be("Vinh Phuc 2024: total: missing (NoData)");
    }

    [Fact]
    public void Compute_BacNinh2022_MissesTheTotalForAPart()
    {
        var card = Published.Scored.Year(2022).Scorecard("Bắc Ninh");

        card.Total.Missing.Should().Be(MissingReason.MissingPart);
        card["D2"].Missing.Should().NotBe(MissingReason.None);
        card["D6"].Rank.Should().BePositive();
    }

    [Fact]
    public void Compute_OwnScheme_IsObeyed() =>
        Scorecard
            .Compute(Published.Scored.Year(2024), Published.LaiChau, TierScheme.PapiTo2021)["D3"]
            .Tier.Should()
            .Be(Tier.LowAverage);

    [Fact]
    public void Compute_ForeignProvince_Throws() =>
        FluentActions
            .Invoking(() =>
                Scorecard.Compute(Published.Scored.Year(2024), ProvinceRegistry.Vintage2025.Find("Lai Châu"))
            )
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("province");

    [Fact]
    public void Compute_NotAggregated_SaysSo() =>
        FluentActions
            .Invoking(() => Published.Raw.Year(2024).Scorecard("Lai Châu"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*call Aggregate() first*");

    [Fact]
    public void Indexer_NodeOfAnotherEdition_Throws() =>
        FluentActions
            .Invoking(() => LaiChau2024[Published.Node(2020, "D5")])
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("node");

    // A line for what has a figure, for every group, and for whatever stands at the upper levels.
    [Fact]
    public void Entries_NodesWithoutAFigure_LeaveOutTheIndicatorsAlone()
    {
        var editions = EditionSeries.Create([
            new CompositeIndexBuilder("deep", SampleIndex.Year)
                .Add(SampleIndex.Node("total"))
                .Add(SampleIndex.Node("d", "total"))
                .Add(SampleIndex.Node("s", "d", 0, 10) with { Rule = AggregationRule.Mean })
                .Add(SampleIndex.Node("t", "d", 0, 10))
                .Add(SampleIndex.Node("i", "s", 0, 1))
                .Add(SampleIndex.Node("j", "s", 0, 1))
                .Add(SampleIndex.Node("k", "s", 0, 1) with { Rule = AggregationRule.Mean })
                .Add(SampleIndex.Node("m", "k", 0, 1))
                .Build(),
        ]);
        var scores = new ScoreTableBuilder(editions, "own.1")
            .AddYear(SampleIndex.Year, SampleIndex.Units(4))
            .Set(SampleIndex.Year, "U001", "i", 0.5)
            .Build()
            .Year(SampleIndex.Year)
            .Aggregate();

        var card = scores.Scorecard("U001");

        card.Entries.Select(entry => entry.Node.Code).Should().Equal("total", "d", "s", "t", "i", "k");
        card["i"].ToString().Should().Be("i: 0.5, 1/1, the median");
        card["j"]
            .Should()
            .Be(new ScorecardEntry(editions.For(SampleIndex.Year).Find("j"), null, null, MissingReason.NoData));
        card["m"].ToString().Should().Be("m: missing (NoData)");
    }
}
