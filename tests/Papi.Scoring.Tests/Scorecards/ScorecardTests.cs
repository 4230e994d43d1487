using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
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
}
