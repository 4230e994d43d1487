using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

/// <summary>What the choices make of the breaks of PAPI itself.</summary>
public class AcrossBreaksTests
{
    // Poverty lists are 2.1 on [1/3, 10/3] in 2017 and 2.2 on [1/4, 10/4] in 2018.
    [Fact]
    public void SharesOfScale_PovertyLists2017To2018_ComparesSharesAndCarriesTheBreak()
    {
        double before = (Published.Points(2017, "Lai Châu", "2.1") - (1 / 3.0)) / 3;
        double after = (Published.Points(2018, "Lai Châu", "2.2") - 0.25) / 2.25;

        var change = PovertyLists(AcrossBreaks.SharesOfScale);

        change.Points.Should().BeNull();
        change.ShareOfScale!.Value.Should().BeApproximately(after - before, 1e-12);
        change.Direction.Should().Be(ChangeDirection.Up, "the share rose, although the points fell");
        change.IsAcrossBreak.Should().BeTrue();
        change
            .Comparability.Reasons.Select(reason => reason.English)
            .Should()
            .Contain(reason => reason.Contains("discouraged", StringComparison.Ordinal))
            .And.Contain(reason => reason.StartsWith("The scale changed", StringComparison.Ordinal));
        change.ToString().Should().StartWith("2.2 2017-2018: +1.97 % of the scale across a break (2018: ");
    }

    [Fact]
    public void Insist_PovertyLists2017To2018_GivesPointsToo()
    {
        var change = PovertyLists(AcrossBreaks.Insist);

        change
            .Points.Should()
            .Be(Published.Points(2018, "Lai Châu", "2.2") - Published.Points(2017, "Lai Châu", "2.1"));
        change.ShareOfScale.Should().Be(PovertyLists(AcrossBreaks.SharesOfScale).ShareOfScale);
        (change.Direction, change.IsAcrossBreak).Should().Be((ChangeDirection.Down, true));
        change.ToString().Should().Contain("across a break");
    }

    [Fact]
    public void Refuse_PovertyLists2017To2018_GivesNothingButTheReason()
    {
        var change = PovertyLists(AcrossBreaks.Refuse);

        (change.Points, change.ShareOfScale, change.Direction).Should().Be((null, null, null));
        change.IsAcrossBreak.Should().BeFalse("no figure stands across the break");
        change.Note.Should().Be(change.Comparability.Note);
    }

    // "2.1" is another node in 2018; no option makes the two one.
    [Theory]
    [InlineData(AcrossBreaks.Refuse)]
    [InlineData(AcrossBreaks.SharesOfScale)]
    [InlineData(AcrossBreaks.Insist)]
    public void AnyChoice_SameNumberOfAnotherNode_ComparesNothing(AcrossBreaks choice)
    {
        var change = ScoreChange.Compute(
            Published.Scored,
            Published.LaiChau,
            Published.Node(2018, "2.1"),
            2017,
            2018,
            new ComparisonOptions { AcrossBreaks = choice }
        );

        (change.Before, change.Points, change.ShareOfScale).Should().Be((null, null, null));
        change.Note!.English.Should().Be("2017 has no node 'Access to Information'");
    }

    [Theory]
    [InlineData(AcrossBreaks.Refuse)]
    [InlineData(AcrossBreaks.SharesOfScale)]
    [InlineData(AcrossBreaks.Insist)]
    public void AnyChoice_NoBreakBetween_MakesNoDifference(AcrossBreaks choice)
    {
        var change = ScoreChange.Compute(
            Published.Scored,
            Published.LaiChau,
            Published.Node(2024, "D3"),
            2023,
            2024,
            new ComparisonOptions { AcrossBreaks = choice }
        );

        change.Points!.Value.Should().BeApproximately(-0.2940, 1.5e-4, "the provincial report");
        change.ShareOfScale!.Value.Should().BeApproximately(change.Points.Value / 9, 1e-15);
        change.IsAcrossBreak.Should().BeFalse();
    }

    [Theory]
    [InlineData(0, ChangeDirection.Up)]
    [InlineData(0.001, ChangeDirection.Up)]
    [InlineData(0.002, ChangeDirection.Unchanged)]
    public void Tolerance_D6OfLaiChauThatRoseBy0Point0016_DecidesWhetherItMoved(
        double tolerance,
        ChangeDirection expected
    ) =>
        ScoreChange
            .Compute(
                Published.Scored,
                Published.LaiChau,
                Published.Node(2024, "D6"),
                2023,
                2024,
                new ComparisonOptions { Tolerance = tolerance }
            )
            .Direction.Should()
            .Be(expected);

    // 5.3 - 5.2 is a hair more than 0.1 in binary.
    [Fact]
    public void Tolerance_ChangeOfExactlyAsMuch_IsUnchanged()
    {
        var own = new ScoreTableBuilder(Published.Raw.Editions, "own.1")
            .Set(2023, "Lai Châu", "D1", 5.2)
            .Set(2024, "Lai Châu", "D1", 5.3)
            .Build();

        ScoreChange
            .Compute(
                Published.Raw.With(own).Aggregate(),
                Published.LaiChau,
                Published.Node(2024, "D1"),
                2023,
                2024,
                new ComparisonOptions { Tolerance = 0.1 }
            )
            .Direction.Should()
            .Be(ChangeDirection.Unchanged);
    }

    [Fact]
    public void Tolerance_SharesAlone_IsInPointsOfTheLaterScale()
    {
        ScoreChange Change(double tolerance) =>
            PovertyLists(AcrossBreaks.SharesOfScale, new ComparisonOptions { Tolerance = tolerance });
        double onTheLaterScale = PovertyLists(AcrossBreaks.SharesOfScale).ShareOfScale!.Value * 2.25;

        Change(onTheLaterScale - 0.001).Direction.Should().Be(ChangeDirection.Up);
        Change(onTheLaterScale + 0.001).Direction.Should().Be(ChangeDirection.Unchanged);
    }

    [Fact]
    public void Note_MissingScore_SaysWhichYearAndWhy()
    {
        var change = ScoreChange.Compute(
            Published.Scored,
            ProvinceRegistry.Vintage2008.Find("Bình Dương"),
            Published.Node(2024, "total"),
            2023,
            2024
        );

        change
            .Note.Should()
            .Be(new LocalizedText("Năm 2023 không có điểm: không có số liệu", "No score in 2023: no data"));
        change.ToString().Should().Be("total 2023-2024: No score in 2023: no data");
    }

    [Fact]
    public void Note_PartlyMissingScore_SaysThatAPartIs() =>
        ScoreChange
            .Compute(
                Published.Scored,
                ProvinceRegistry.Vintage2008.Find("Bắc Ninh"),
                Published.Node(2022, "total"),
                2019,
                2022
            )
            .Note!.English.Should()
            .Be("No score in 2022: a part of it is missing");

    // Đồng Tháp has no total in 2018: who insists is not told of the break alone.
    [Theory]
    [InlineData(AcrossBreaks.Refuse, "2018: Comparison of 2018 aggregates")]
    [InlineData(AcrossBreaks.SharesOfScale, "No score in 2018: a part of it is missing")]
    [InlineData(AcrossBreaks.Insist, "No score in 2018: a part of it is missing")]
    public void Note_MissingScoreAcrossABreak_IsWhatKeepsFromComparing(AcrossBreaks choice, string note)
    {
        var change = Published
            .Scored.Compare("Đồng Tháp", 2017, 2018, new ComparisonOptions { AcrossBreaks = choice })
            .Total.Change;

        change.Direction.Should().BeNull();
        change.Note!.English.Should().StartWith(note);
        change.Comparability.IsComparable.Should().BeFalse("the break stays whatever is chosen");
    }

    // A number is refused with the id to use, because in another year it may be another node's.
    [Theory]
    [InlineData("2.1")]
    [InlineData("D1")]
    public void Compare_NumberInsteadOfAnId_Throws(string number) =>
        FluentActions
            .Invoking(() => PapiEditions.Series.Compare(number, 2017, 2018))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*is a number*");

    private static ScoreChange PovertyLists(AcrossBreaks choice, ComparisonOptions? options = null) =>
        ScoreChange.Compute(
            Published.Scored,
            Published.LaiChau,
            Published.Node(2018, "2.2"),
            2017,
            2018,
            (options ?? ComparisonOptions.Default) with
            {
                AcrossBreaks = choice,
            }
        );

    [Fact]
    public void ToString_SharesBackInTime_HaveTheOtherSign() =>
        ScoreChange
            .Compute(
                Published.Scored,
                Published.LaiChau,
                Published.Node(2017, "2.1"),
                2018,
                2017,
                new ComparisonOptions { AcrossBreaks = AcrossBreaks.SharesOfScale }
            )
            .ToString()
            .Should()
            .StartWith("2.1 2018-2017: -1.97 % of the scale across a break (2018: ");
}
