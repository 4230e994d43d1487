using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Scores;

public class ScoreTableTests
{
    [Fact]
    public void Years_AnyOrderOfAdding_AreEarliestFirst()
    {
        var table = new ScoreTableBuilder(PapiEditions.Series, "own.1")
            .AddYear(2024)
            .AddYear(2011)
            .AddYear(2019)
            .Build();

        table.Years.Select(year => year.Year.Value).Should().Equal(2011, 2019, 2024);
        table.Latest.Year.Value.Should().Be(2024);
        table.ToString().Should().Be("3 years, 2011 to 2024");
    }

    [Fact]
    public void Year_Absent_ThrowsWithTheYearsThereAre()
    {
        FluentActions
            .Invoking(() => Published.Raw.Year(2025))
            .Should()
            .Throw<UnknownYearException>()
            .WithMessage("*2025*2011*2024*");
        Published.Raw.TryGetYear(2025, out var year).Should().BeFalse();
        year.Should().BeNull();
    }

    [Fact]
    public void Latest_EmptyTable_Throws()
    {
        var empty = new ScoreTableBuilder(PapiEditions.Series, "own.1").Build();

        FluentActions.Invoking(() => empty.Latest).Should().Throw<InvalidOperationException>();
        empty.ToString().Should().Be("no years");
        empty.Aggregate().Years.Should().BeEmpty();
    }

    [Fact]
    public void With_NewYear_AddsItAndKeepsTheVersionOfEach()
    {
        var own = OwnYear(2025, "papi-2025", "own.1");

        var joined = Published.Raw.With(own);

        joined.Years.Should().HaveCount(15);
        joined.Latest.DataVersion.Should().Be("own.1");
        joined.Year(2024).Should().BeSameAs(Published.Raw.Year(2024));
        joined.Editions.For(2025).Id.Should().Be("papi-2025");
        Published.Raw.Years.Should().HaveCount(14);
    }

    [Fact]
    public void With_PublishedYear_ReplacesTheWholeYear()
    {
        var own = new ScoreTableBuilder(PapiEditions.Series, "own.1").Set(2024, "Lai Châu", "7.2", 3).Build();

        var joined = Published.Raw.With(own);

        joined.Years.Should().HaveCount(14);
        joined.ScoreOf(2024, "Lai Châu", "7.2").Should().Be(new Score(3));
        joined.ScoreOf(2024, "Lai Châu", "7.3").Should().BeNull("the year was replaced, not merged");
        joined.ScoreOf(2023, "Lai Châu", "7.3").Should().NotBeNull();
    }

    [Fact]
    public void With_EditionThatNoLongerCoversAYear_IsRefused()
    {
        var cut = EditionSeries.Create([PapiEditions.For(2021).ExtendedTo(2022)]);
        var own = new ScoreTableBuilder(cut, "own.1").Set(2022, "Lai Châu", "D1", 5).Build();

        FluentActions.Invoking(() => Published.Raw.With(own)).Should().Throw<ArgumentException>().WithMessage("*2023*");
    }

    [Fact]
    public void With_EditionThatClashes_IsRefused()
    {
        var own = OwnYear(2024, "papi-mine", "own.1");

        FluentActions.Invoking(() => Published.Raw.With(own)).Should().Throw<InvalidStructureException>();
    }

    // A file of one's own may carry a part of the sub-dimensions only; the total is then missing, and that is all.
    [Fact]
    public void Aggregate_YearWithPartOfTheNodes_CanStillBeRankedAndShown()
    {
        var own = new ScoreTableBuilder(PapiEditions.Series, "own.1")
            .Set(2024, "Lai Châu", "7.1", 0.9)
            .Set(2024, "Lai Châu", "7.2", 2.1)
            .Set(2024, "Lai Châu", "7.3", 0.7)
            .Build();
        var scored = Published.Raw.With(own).Aggregate();

        scored.Year(2024).Rank("D7").Of("Lai Châu")!.Rank.Should().Be(1);
        scored.Year(2024).Rank().Missing.Should().HaveCount(63);
        var card = scored.Year(2024).Scorecard("Lai Châu");
        card.Total.Missing.Should().Be(MissingReason.MissingPart);
        card["D7"].Score!.Value.Points.Should().BeApproximately(3.7, 1e-12);
        scored.RankAndClassify().Of(2024, "Lai Châu", "total").Should().BeNull();
        scored.RankAndClassify().Of(2023, "Lai Châu", "total")!.Rank.Should().Be(18);
        var profile = scored.Profile("Lai Châu", 2024);
        (profile.NextTier, profile.ToNextRank, profile.Region).Should().Be((null, null, null));
        profile.History.Should().BeEmpty();
    }

    private static ScoreTable OwnYear(int year, string edition, string version)
    {
        var index = new CompositeIndexBuilder(edition, year)
            .Add(SampleIndex.Node("total") with { Rule = AggregationRule.Sum })
            .Add(SampleIndex.Node("participation", "total", 1, 10) with { Code = "D1" })
            .Build();
        return new ScoreTableBuilder(EditionSeries.Create([index]), version)
            .AddYear(year, ProvinceRegistry.Vintage2008)
            .Set(year, "Lai Châu", "D1", 5)
            .Build();
    }

    [Fact]
    public void Refusals_OfATable_SayWhatItLacks() =>
        new[]
        {
            Refusal.Of(() => new ScoreTableBuilder(PapiEditions.Series, "own.1").Build().Latest),
            Refusal.Of(() =>
                Published.Raw.With(
                    new ScoreTableBuilder(EditionSeries.Create([PapiEditions.For(2021).ExtendedTo(2022)]), "own.1")
                        .Set(2022, "Lai Châu", "D1", 5)
                        .Build()
                )
            ),
        }
            .Should()
            .Equal(
                "InvalidOperationException: The table has no year.",
                "other: The other table replaces papi-2021 (2021-2024) and leaves 2023 without an edition."
            );

    [Fact]
    public void Year_Absent_NamesTheYearsInBothLanguages()
    {
        var table = new ScoreTableBuilder(PapiEditions.Series, "own.1").AddYear(2024).AddYear(2011).Build();

        var unknown = FluentActions.Invoking(() => table.Year(2019)).Should().Throw<UnknownYearException>().Which;

        unknown
            .Explanation.Should()
            .Be(
                new LocalizedText(
                    "Không có số liệu năm 2019; có các năm: 2011, 2024.",
                    "There are no scores of 2019; there are those of 2011, 2024."
                )
            );
        (unknown.Message, unknown.Year.Value).Should().Be((unknown.Explanation.English, 2019));
    }
}
