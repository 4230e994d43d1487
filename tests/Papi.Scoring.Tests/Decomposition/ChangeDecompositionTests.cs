using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Decomposition;

public class ChangeDecompositionTests
{
    [Fact]
    public void Compute_LaiChau2024_IsTheEightChangesOfItsReport()
    {
        var decomposition = Decompose("Lai Châu", 2023, 2024);

        decomposition.Total!.Points.Should().BeApproximately(-0.1427, 5e-5);
        decomposition
            .Dimensions.Select(part => Math.Round(part.Points, 4))
            .Should()
            .Equal(0.2699, -0.0345, -0.2941, 0.1527, -0.2635, 0.0016, -0.1249, 0.15);
        decomposition.Dimensions.Sum(part => part.ShareOfChange!.Value).Should().BeApproximately(1, 1e-9);
        decomposition
            .Dimensions.Should()
            .OnlyContain(part => !part.IsAcrossBreak && part.Kind == ContributionKind.Kept);
        decomposition.Note.Should().BeNull();
    }

    [Fact]
    public void Dimensions_Across2021_SayThatPublicServicesBreak()
    {
        var decomposition = Decompose("Tây Ninh", 2020, 2021);
        var d5 = decomposition.Dimensions.Single(part => part.IsAcrossBreak);

        d5.Node.Code.Should().Be("D5");
        d5.Parts.Select(part => (part.Node.Id, part.Kind))
            .Should()
            .Equal(
                ("certification", ContributionKind.Kept),
                ("land-certificates", ContributionKind.Kept),
                ("commune-procedures", ContributionKind.Kept),
                ("construction-permits", ContributionKind.Dropped)
            );
        var dropped = d5.Parts[^1];
        dropped.Points.Should().Be(-Published.Points(2020, "Tây Ninh", "5.2"));
        (dropped.After, dropped.IsAcrossBreak).Should().Be((null, true));
        d5.Parts[0].Comparability.Note!.English.Should().Contain("The scale changed");
        decomposition.Note!.English.Should().Contain("Construction Permits", "the total goes on with a warning");
    }

    [Fact]
    public void Dimensions_Across2019_TakeWhatIsNewWhole()
    {
        var d8 = Decompose("Lai Châu", 2018, 2019).Dimensions.Single(part => part.Node.Code is "D8");
        var added = d8.Parts.Single(part => part.Kind == ContributionKind.Added);

        added.Node.Id.Should().Be("e-responsiveness");
        (added.Before, added.Points).Should().Be((null, Published.Points(2019, "Lai Châu", "8.3")));
        added.ToString().Should().MatchRegex("^8\\.3: \\+\\d\\.\\d+ \\(Added\\) across a break$");
    }

    [Theory]
    [InlineData(AcrossBreaks.Refuse)]
    [InlineData(AcrossBreaks.SharesOfScale)]
    public void Compute_TotalAcrossABreak_IsRefusedWithTheReason(AcrossBreaks choice)
    {
        var decomposition = Decompose("Lai Châu", 2017, 2018, choice);

        decomposition.Total.Should().BeNull();
        decomposition.Dimensions.Should().BeEmpty();
        decomposition.Note!.English.Should().Contain("discouraged");
    }

    [Fact]
    public void Compute_TotalAcrossABreakInsisted_AddsUpAndCarriesIt()
    {
        var decomposition = Decompose("Lai Châu", 2017, 2018, AcrossBreaks.Insist);

        decomposition.Change.IsAcrossBreak.Should().BeTrue();
        decomposition.Dimensions.Should().OnlyContain(part => part.IsAcrossBreak);
        decomposition
            .Dimensions.Where(part => part.Kind == ContributionKind.Added)
            .Select(part => part.Node.Code)
            .Should()
            .Equal("D7", "D8");
        decomposition.Total!.Rest!.Value.Should().BeApproximately(0, 1e-13);
    }

    [Fact]
    public void Compute_MissingTotal_SaysWhichYearAndWhy()
    {
        var decomposition = Decompose("Bình Dương", 2023, 2024);

        decomposition.Total.Should().BeNull();
        decomposition.Note!.English.Should().Be("No score in 2023: no data");
    }

    // A total that was given although a part is missing changes, but nobody can say by what.
    [Fact]
    public void Compute_TotalGivenWithoutItsParts_IsNotTakenApart()
    {
        var own = new ScoreTableBuilder(Published.Raw.Editions, "own.1")
            .Set(2023, "Lai Châu", "total", 40)
            .Set(2024, "Lai Châu", "total", 42)
            .Build();
        var decomposition = ChangeDecomposition.Compute(
            Published.Raw.With(own).Aggregate(),
            Published.LaiChau,
            2023,
            2024
        );

        (decomposition.Total!.Points, decomposition.Total.Rest).Should().Be((2, null));
        decomposition.Dimensions.Should().BeEmpty();
        decomposition.Note!.English.Should().Be("D1: No score in 2023: no data");
    }

    [Fact]
    public void ShareOfChange_NoChange_IsNull() =>
        Decompose("Lai Châu", 2024, 2024).Dimensions.Should().OnlyContain(part => part.ShareOfChange == null);

    [Fact]
    public void IsEstimate_HarmonisedTable_IsCarried()
    {
        var table = Harmonizer.Harmonize(Published.Raw, ProvinceRegistry.Vintage2025).Aggregate();
        var province = ProvinceRegistry.Vintage2025.Find("Tuyên Quang");

        ChangeDecomposition.Compute(table, province, 2023, 2024).IsEstimate.Should().BeTrue();
        RankDecomposition
            .Compute(table, ProvinceRegistry.Vintage2025.Find("Lai Châu"), table.Latest.Index.Total, 2023, 2024)
            .IsEstimate.Should()
            .BeTrue("it is ranked among estimates");
    }

    private static ChangeDecomposition Decompose(
        string province,
        int from,
        int to,
        AcrossBreaks acrossBreaks = AcrossBreaks.Refuse
    ) =>
        ChangeDecomposition.Compute(
            Published.Scored,
            ProvinceRegistry.Vintage2008.Find(province),
            from,
            to,
            new ComparisonOptions { AcrossBreaks = acrossBreaks }
        );

    [Fact]
    public void ToString_MissingTotal_IsTheReasonAlone() =>
        ChangeDecomposition
            .Compute(Published.Scored, ProvinceRegistry.Vintage2008.Find("Bình Dương"), 2023, 2024)
            .ToString()
            .Should()
            .Be("Binh Duong, total 2023-2024: No score in 2023: no data");

    [Theory]
    [InlineData(ContributionKind.Kept, -0.25, true, "D3: -0.25")]
    [InlineData(ContributionKind.Kept, 0, true, "D3: 0")]
    [InlineData(ContributionKind.Added, 1.5, true, "D3: +1.5 (Added)")]
    [InlineData(ContributionKind.Dropped, -1.5, false, "D3: -1.5 (Dropped) across a break")]
    public void ToString_Contribution_SaysWhatBecameOfTheNode(
        ContributionKind kind,
        double points,
        bool isComparable,
        string text
    ) =>
        new Contribution(
            Published.Node(2024, "D3"),
            kind,
            isComparable ? new Comparability([], []) : Comparability.Refused(new LocalizedText("đổi", "changed")),
            []
        )
        {
            Points = points,
        }
            .ToString()
            .Should()
            .Be(text);

    [Fact]
    public void ToString_LaiChau2024_HasTheGreatestContributionsFirst()
    {
        var decomposition = ChangeDecomposition.Compute(Published.Scored, Published.LaiChau, 2023, 2024);
        string text = decomposition.ToString();

        text.Should().StartWith("Lai Chau, total 2023-2024: -0.1427: D");
        text["Lai Chau, total 2023-2024: -0.1427: ".Length..]
            .Split("; ")
            .Select(part =>
                Math.Abs(double.Parse(part.Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture))
            )
            .Should()
            .HaveCount(8)
            .And.BeInDescendingOrder();
    }
}
