using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

public class ProvinceChangeTests
{
    // The provincial report of April 2025.
    [Fact]
    public void UpAndDown_LaiChau2024_AreThoseOfItsReport()
    {
        var change = Change("Lai Châu", 2023, 2024);

        Codes(change.Up).Should().Equal("D1", "D4", "D6", "D8");
        Codes(change.Down).Should().Equal("D2", "D3", "D5", "D7");
        change.Unchanged.Should().BeEmpty();
        change.NotComparable.Should().BeEmpty();
        change
            .ToString()
            .Should()
            .Be("Lai Chau, total 2023-2024: -0.1427; 18/61 to 31/61, -13 places, -1 tiers; 4 up, 4 down, 0 unchanged");
    }

    // The press counts three up and five down.
    [Fact]
    public void UpAndDown_AnGiang2024_AreFourEach()
    {
        var change = Change("An Giang", 2023, 2024);

        Codes(change.Up).Should().Equal("D2", "D4", "D5", "D7");
        Codes(change.Down).Should().Equal("D1", "D3", "D6", "D8");
    }

    [Fact]
    public void Unchanged_WithATolerance_TakesThoseWithin()
    {
        var change = ProvinceChange.Compute(
            Published.Scored,
            Published.LaiChau,
            2023,
            2024,
            new ComparisonOptions { Tolerance = 0.05 }
        );

        Codes(change.Unchanged).Should().Equal("D2", "D6");
        (change.Up.Count, change.Down.Count).Should().Be((3, 3));
    }

    // Press and provincial sites after the launches.
    [Theory]
    [InlineData("Hà Giang", 2023, 2024, -19)]
    [InlineData("Tuyên Quang", 2019, 2020, 30)]
    [InlineData("Khánh Hòa", 2022, 2023, 8)]
    [InlineData("Lai Châu", 2023, 2024, -13)]
    public void PlacesClimbed_PublishedMoves_AreThem(string province, int from, int to, int places) =>
        Change(province, from, to).Total.PlacesClimbed.Should().Be(places);

    [Fact]
    public void Total_KhanhHoa2023_GainedWhatWasPrinted() =>
        Change("Khánh Hòa", 2022, 2023).Total.Change.Points!.Value.Should().BeApproximately(1.5050, 1e-4);

    [Fact]
    public void Total_TayNinh2021_CarriesBothNumbersRanked()
    {
        var total = Change("Tây Ninh", 2020, 2021).Total;

        (total.Before!.Rank, total.Before.Ranked).Should().Be((51, 63));
        (total.After!.Rank, total.After.Ranked).Should().Be((31, 60));
        (total.PlacesClimbed, total.TierSteps).Should().Be((20, 1));
    }

    [Fact]
    public void NotComparable_Across2021_IsThePublicServiceDimensionAlone()
    {
        var change = Change("Tây Ninh", 2020, 2021);

        Codes(change.NotComparable).Should().Equal("D5");
        change["D5"].PlacesClimbed.Should().NotBeNull("ranks are comparable always");
        change.Dropped.Should().ContainSingle().Which.Node.Id.Should().Be("construction-permits");
        change.Dropped[0].Before!.Rank.Should().Be(57);
        change.Dropped[0].ToString().Should().Be("5.2 Construction Permits: dropped, was 1.7664, 57/63, Low");
    }

    [Fact]
    public void Indexer_NumberOfTheLaterEdition_IsMatchedById()
    {
        var row = Change("Lai Châu", 2017, 2018)["2.2"];

        row.Node.Id.Should().Be("poverty-lists");
        row.Before!.Score.Points.Should().Be(Published.Points(2017, "Lai Châu", "2.1"));
        row.Change.Points.Should().BeNull();
    }

    [Fact]
    public void Rows_NodeThatIsNew_HasNoBefore()
    {
        var row = Change("Lai Châu", 2017, 2018)["D7"];

        (row.Before, row.PlacesClimbed, row.TierSteps).Should().Be((null, null, null));
        row.After.Should().NotBeNull();
    }

    [Fact]
    public void Compute_BackInTime_TurnsTheSigns()
    {
        var back = Change("Lai Châu", 2024, 2023).Total;

        (back.PlacesClimbed, back.TierSteps).Should().Be((13, 1));
        back.Change.Points!.Value.Should().BeApproximately(0.1427, 5e-5);
    }

    [Fact]
    public void Compute_ProvinceThatMerged_HasNoBefore()
    {
        var year = Provinces34.With2025.Year(2025);
        var change = ProvinceChange.Compute(Provinces34.With2025, year.Provinces.Find("Tuyên Quang"), 2024, 2025);

        change.Total.Before.Should().BeNull();
        change.Rows.Should().OnlyContain(row => row.Change.Direction == null && row.After != null);
    }

    [Fact]
    public void Compute_StandingChange_IsTheSameRow()
    {
        foreach (var row in Change("Tây Ninh", 2020, 2021).Rows)
        {
            var one = StandingChange.Compute(
                Published.Scored,
                ProvinceRegistry.Vintage2008.Find("Tây Ninh"),
                row.Node,
                2020,
                2021
            );

            (one.Before, one.After, one.Change.Points).Should().Be((row.Before, row.After, row.Change.Points));
        }
    }

    [Fact]
    public void Compute_ForeignProvinceOrYear_Throws()
    {
        FluentActions
            .Invoking(() =>
                ProvinceChange.Compute(Published.Scored, ProvinceRegistry.Vintage2025.Find("Huế"), 2023, 2024)
            )
            .Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => Change("Lai Châu", 2010, 2024)).Should().Throw<UnknownYearException>();
        FluentActions
            .Invoking(() => ProvinceChange.Compute(Published.Raw, Published.LaiChau, 2023, 2024))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*Aggregate()*");
    }

    private static ProvinceChange Change(string province, int from, int to) =>
        ProvinceChange.Compute(Published.Scored, ProvinceRegistry.Vintage2008.Find(province), from, to);

    private static IEnumerable<string> Codes(IEnumerable<StandingChange> rows) => rows.Select(row => row.Node.Code);

    [Fact]
    public void ToString_RowsOfKnownMoves_NameRanksPlacesAndTiers()
    {
        Change("Tây Ninh", 2020, 2021).Total.ToString().Should().EndWith("; 51/63 to 31/60, +20 places, +1 tiers");
        Change("Lai Châu", 2024, 2023).Total.ToString().Should().StartWith("total 2024-2023: +0.1427; ");
        Change("Lai Châu", 2023, 2024).Total.ToString().Should().EndWith(", -13 places, -1 tiers");
        Change("Lai Châu", 2024, 2024)
            .Total.ToString()
            .Should()
            .EndWith("total 2024-2024: 0; 31/61 to 31/61, 0 places, 0 tiers");
        Change("Tiền Giang", 2024, 2024)
            .Total.ToString()
            .Should()
            .Be("total 2024-2024: No score in 2024: no data; unranked to unranked");
    }

    [Fact]
    public void ToString_DroppedNodeWithoutAScore_WasMissing() =>
        new DroppedNode(Published.Node(2020, "construction-permits"), null)
            .ToString()
            .Should()
            .Be("5.2 Construction Permits: dropped, was missing");

    [Fact]
    public void Indexer_NodeThatNobodyHas_IsRefused()
    {
        var scores = Published.Scored.Year(2024);
        var node = scores.Index.Indicators.First(indicator => !scores.HasColumn(indicator));

        Refusal
            .Of(() => Change("Lai Châu", 2023, 2024)[node.Id])
            .Should()
            .Be($"node: No province has a figure of {node.Code} {node.Name.English} in 2024.");
        Refusal
            .Of(() => ReferenceComparison.Compute(scores, Published.LaiChau, Reference.Mean)[node.Id])
            .Should()
            .Be($"node: No province has a figure of {node.Code} {node.Name.English} in 2024.");
    }
}
