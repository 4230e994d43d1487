using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Hierarchy;

public class EditionSeriesTests
{
    [Fact]
    public void Create_AnyOrder_SortsByYear() =>
        EditionSeries
            .Create(PapiEditions.Series.Editions.Reverse())
            .Editions.Select(index => index.Edition)
            .Should()
            .Equal(2011, 2016, 2018, 2019, 2021);

    [Fact]
    public void Create_NoEdition_Throws() =>
        FluentActions.Invoking(() => EditionSeries.Create([])).Should().Throw<ArgumentException>();

    [Fact]
    public void Create_EditionsOverSharedYears_ReportsEveryPair()
    {
        var editions = new[] { Edition("a", 2030, 2034), Edition("b", 2033, 2036), Edition("c", 2034, null) };

        var problems = FluentActions
            .Invoking(() => EditionSeries.Create(editions))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems;

        problems.Should().HaveCount(3).And.OnlyContain(problem => problem.Kind == StructureProblemKind.YearOverlap);
        problems.Select(problem => problem.Node).Should().Equal("b", "c", "c");
        problems[0].Message.Should().Be("a (2030-2034) and b (2033-2036) cover the same year.");
    }

    [Fact]
    public void Create_EditionWithoutAnEndBeforeAnother_IsRefused() =>
        FluentActions
            .Invoking(() => EditionSeries.Create([Edition("a", 2030, null), Edition("b", 2040, 2041)]))
            .Should()
            .Throw<InvalidStructureException>()
            .WithMessage("*a (2030-) and b (2040-2041) cover the same year*");

    [Fact]
    public void Create_SameIdInOtherYears_IsRefused() =>
        FluentActions
            .Invoking(() => EditionSeries.Create([Edition("a", 2030, 2031), Edition("A", 2032, 2033)]))
            .Should()
            .Throw<InvalidStructureException>()
            .WithMessage("*have the same id or number*");

    [Fact]
    public void Create_NeighbouringYears_IsAllowed() =>
        EditionSeries.Create([Edition("a", 2030, 2031), Edition("b", 2032, null)]).For(2050).Id.Should().Be("b");

    [Fact]
    public void With_EditionOf2025_JoinsTheSeries()
    {
        var series = PapiEditions.Series.With(Edition("papi-2025", 2025, null));

        series.Editions.Should().HaveCount(6);
        series.For(2025).Id.Should().Be("papi-2025");
        series.For(2024).Should().BeSameAs(PapiEditions.For(2024));
        PapiEditions.Series.Editions.Should().HaveCount(5);
    }

    [Fact]
    public void With_EditionThatStaysInUse_ReplacesTheOldOne()
    {
        var series = PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(2026));

        series.Editions.Should().HaveCount(5);
        series.For(2026).Edition.Should().Be(2021);
        series.TryFind(2027, out _).Should().BeFalse();
    }

    [Fact]
    public void With_EditionOverAPublishedYear_IsRefused() =>
        FluentActions
            .Invoking(() => PapiEditions.Series.With(Edition("papi-new", 2024, null)))
            .Should()
            .Throw<InvalidStructureException>()
            .WithMessage("*papi-2021 (2021-2024) and papi-new (2024-) cover the same year*");

    [Fact]
    public void TryFind_YearBetweenEditions_IsFalse()
    {
        var series = EditionSeries.Create([Edition("a", 2030, 2031), Edition("b", 2034, null)]);

        series.TryFind(2032, out var edition).Should().BeFalse();
        edition.Should().BeNull();
    }

    [Fact]
    public void ExtendedTo_LaterYear_KeepsTheNodes()
    {
        var index = PapiEditions.For(2024);
        var extended = index.ExtendedTo(2026);

        extended.Covers(2026).Should().BeTrue();
        extended.Covers(2027).Should().BeFalse();
        index.Covers(2026).Should().BeFalse();
        extended.Total.Should().BeSameAs(index.Total);
        extended.ToString().Should().Be("papi-2021 (2021-2026)");
    }

    [Fact]
    public void ExtendedTo_NoEnd_CoversEveryLaterYear()
    {
        var extended = PapiEditions.For(2024).ExtendedTo(lastYear: null);

        extended.Covers(2199).Should().BeTrue();
        extended.Covers(2020).Should().BeFalse();
        extended.ToString().Should().Be("papi-2021 (2021-)");
    }

    [Fact]
    public void ExtendedTo_BeforeTheFirstYear_Throws() =>
        FluentActions
            .Invoking(() => PapiEditions.For(2024).ExtendedTo(2020))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*begins in 2021*");

    private static CompositeIndex Edition(string id, int first, int? last) =>
        new CompositeIndexBuilder(id, first) { LastYear = last }
            .Add(SampleIndex.Node("total", min: 0, max: 100))
            .Build();

    [Fact]
    public void Refusals_OfASeries_SayWhatIsWrong() =>
        new[]
        {
            Refusal.Of(() => EditionSeries.Create([])),
            Refusal.Of(() => PapiEditions.Series.Compare("2.1", 2017, 2018)),
            Refusal.Of(() => PapiEditions.For(2024).ExtendedTo(2020)),
        }
            .Should()
            .Equal(
                "editions: A series has at least one edition.",
                "nodeId: '2.1' is a number, which another edition may give to another node; "
                    + $"in {PapiEditions.For(2018)} it is '{PapiEditions.For(2018).Find("2.1").Id}'.",
                "lastYear = 2020: The edition begins in 2021."
            );

    [Fact]
    public void ExtendedTo_TheFirstYear_CoversItAlone()
    {
        var one = PapiEditions.For(2024).ExtendedTo(2021);

        (one.Covers(2020), one.Covers(2021), one.Covers(2022)).Should().Be((false, true, false));
    }

    [Fact]
    public void Create_SharedYear_SpeaksOfTheSeries() =>
        FluentActions
            .Invoking(() => EditionSeries.Create([Edition("a", 2030, 2031), Edition("b", 2031, 2032)]))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Message.ReplaceLineEndings("\n")
            .Should()
            .Be(
                "The structure of 'series of editions' has 1 problem:\n"
                    + "- b: a (2030-2031) and b (2031-2032) cover the same year."
            );
}
