using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Decomposition;

public class RankDecompositionTests
{
    // 42nd to 12th: with its new total it would have been 21st of the old ones.
    [Fact]
    public void Compute_TuyenQuang2020_SplitsTheThirtyPlaces()
    {
        var moved = Decompose("Tuyên Quang", 2019, 2020);

        (moved.PlacesClimbed, moved.RankAmongOldScores).Should().Be((30, 21));
        (moved.OwnPlaces, moved.OthersPlaces).Should().Be((21, 9));
        (moved.Passed.Count, moved.PassedBy.Count).Should().Be((31, 1));
        moved.PassedBy.Should().ContainSingle().Which.Province.Name.English.Should().Be("Bac Ninh");
        moved.Passed[0].Province.Name.English.Should().Be("Bac Giang", "of those passed it stands best now");
        moved.Passed.Select(move => move.After!.Rank).Should().BeInAscendingOrder();
        (moved.Entrants.Count, moved.Leavers.Count).Should().Be((0, 0));
        moved.ToString().Should().EndWith(": own +21, others +9");
    }

    // 51 of 63 to 31 of 60: three that were ahead had no score in 2021.
    [Fact]
    public void Leavers_TayNinh2021_AreTheThreeWithoutData()
    {
        var moved = Decompose("Tây Ninh", 2020, 2021);

        moved.Leavers.Select(move => move.Province.Name.English).Should().Equal("Quang Ninh", "Bac Ninh", "Bac Giang");
        moved.LeaversAhead.Should().Be(3);
        moved.EntrantsAhead.Should().Be(0);
        (moved.Passed.Count - moved.PassedBy.Count + 3).Should().Be(20);
        moved.Leavers.Should().OnlyContain(move => move.After == null);
    }

    [Fact]
    public void Entrants_LaiChau2024_AreThoseWithDataAgain()
    {
        var moved = Decompose("Lai Châu", 2023, 2024);

        moved.Entrants.Select(move => move.Province.Name.English).Should().Equal("Quang Ninh", "Binh Duong");
        (moved.OwnPlaces, moved.OthersPlaces).Should().Be((-2, -11));
    }

    [Fact]
    public void Compute_AcrossABreak_TellsWhoPassedButNotWhy()
    {
        var moved = Decompose("Lai Châu", 2017, 2018);

        (moved.PlacesClimbed, moved.OwnPlaces, moved.OthersPlaces).Should().Be((37, null, null));
        moved.Passed.Should().NotBeEmpty();
        moved.Note!.English.Should().Contain("discouraged");
    }

    [Fact]
    public void Compute_AcrossABreakByShares_PutsTheNewShareAmongTheOldOnes()
    {
        var node = Published.Node(2018, "poverty-lists");
        var moved = RankDecomposition.Compute(
            Published.Scored,
            Published.LaiChau,
            node,
            2017,
            2018,
            new ComparisonOptions { AcrossBreaks = AcrossBreaks.SharesOfScale }
        );
        double share = (Published.Points(2018, "Lai Châu", "2.2") - 0.25) / 2.25;
        var old = Published.Scored.Year(2017);
        int ahead = old.Provinces.Provinces.Count(other =>
            other != Published.LaiChau
            && old.ScoreOf(other, old.Index.Find("poverty-lists")) is { } score
            && (score.Points - (1 / 3.0)) / 3 > share
        );

        moved.RankAmongOldScores.Should().Be(1 + ahead);
        (moved.OwnPlaces + moved.OthersPlaces).Should().Be(moved.PlacesClimbed);
    }

    [Fact]
    public void Compute_NoScoreInOneYear_HasNoPlacesButTheReason()
    {
        var moved = Decompose("Bình Dương", 2023, 2024);

        (moved.PlacesClimbed, moved.OwnPlaces).Should().Be((null, null));
        (moved.Passed.Count, moved.PassedBy.Count).Should().Be((0, 0));
        moved.Note!.English.Should().Be("No score in 2023: no data");
        moved.Entrants.Select(move => move.Province.Name.English).Should().Equal("Quang Ninh");
    }

    // Level with U002 before, behind it now: passed by it. Ahead of U003, level now: nothing happened.
    [Fact]
    public void Passed_Ties_CountAsNotAhead()
    {
        var moved = Compute([5, 5, 4, 9], [5, 6, 5, 5]);

        moved.PassedBy.Select(move => move.Province.Code).Should().Equal("U002");
        moved.Passed.Select(move => move.Province.Code).Should().Equal("U004");
        (moved.Change.Before!.Rank, moved.Change.After!.Rank, moved.PlacesClimbed).Should().Be((2, 2, 0));
    }

    [Fact]
    public void OwnPlaces_WhereLessIsBetter_FollowTheMerit()
    {
        var moved = Compute([5, 4, 3, 2], [1, 4, 3, 2], IndicatorDirection.LowerIsBetter);

        (moved.PlacesClimbed, moved.OwnPlaces, moved.OthersPlaces).Should().Be((3, 3, 0));
    }

    // The mergers of 2025: who lives on is matched, the others leave and come in.
    [Fact]
    public void Compute_AcrossTheMergers_ListsTheOldAsLeaversAndTheNewAsEntrants()
    {
        var table = Provinces34.With2025;
        var year = table.Year(2025);
        var moved = RankDecomposition.Compute(
            table,
            year.Provinces.Find("Lai Châu"),
            year.Index.Total,
            2024,
            2025,
            new ComparisonOptions { AcrossBreaks = AcrossBreaks.Insist }
        );

        moved.Entrants.Select(move => move.Province.Code).Should().Contain(year.Provinces.Find("Tuyên Quang").Code);
        moved.Leavers.Should().HaveCount(61 - 3, "Lai Châu, Huế and Hà Nội are in both years");
        (moved.Passed.Count - moved.PassedBy.Count + moved.LeaversAhead - moved.EntrantsAhead)
            .Should()
            .Be(moved.PlacesClimbed);
    }

    private static RankDecomposition Decompose(string province, int from, int to) =>
        RankDecomposition.Compute(
            Published.Scored,
            ProvinceRegistry.Vintage2008.Find(province),
            Published.Scored.Year(to).Index.Total,
            from,
            to
        );

    // The province asked about is the first unit.
    private static RankDecomposition Compute(
        double[] before,
        double[] after,
        IndicatorDirection direction = IndicatorDirection.HigherIsBetter
    )
    {
        var units = SampleIndex.Units(before.Length);
        var editions = SampleIndex.OneNode(direction);
        var node = editions.For(SampleIndex.Year).Total;
        var builder = new ScoreTableBuilder(editions, "sample.1")
            .AddYear(SampleIndex.Year, units)
            .AddYear(SampleIndex.Year + 1, units);
        for (int i = 0; i < before.Length; i++)
        {
            builder.Set(SampleIndex.Year, units.Provinces[i], node, new Score(before[i]));
            builder.Set(SampleIndex.Year + 1, units.Provinces[i], node, new Score(after[i]));
        }

        return RankDecomposition.Compute(
            builder.Build().Aggregate(),
            units.Provinces[0],
            node,
            SampleIndex.Year,
            SampleIndex.Year + 1
        );
    }

    [Fact]
    public void ToString_Move_SaysWhoWasUnranked()
    {
        var standing = new Standing(new Score(43.48), 31, 61, null, AtMedian: false);

        new RankMove(Published.LaiChau, null, standing).ToString().Should().Be("Lai Chau: unranked to 43.48, 31/61");
        new RankMove(Published.LaiChau, standing, null).ToString().Should().Be("Lai Chau: 43.48, 31/61 to unranked");
    }
}
