using System.Globalization;
using System.Runtime.Loader;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Data.Tests;

public class PublishedScoresTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2011, 14)];

    [Theory]
    [MemberData(nameof(Years))]
    public void For_EveryCell_IsThatOfTheCsvToTheLastBit(int year)
    {
        var scores = PublishedScores.For(year);
        var rows = PublishedCsv.Cells.Where(cell => cell.Key.Year == year).ToList();

        rows.Select(cell => cell.Key.Province)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(scores.Provinces.Provinces.Select(province => province.Code));
        foreach (var (key, text) in rows)
        {
            double? printed = text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
            if (scores.Index.TryFind(key.Column, out var node))
            {
                double? embedded = scores.ScoreOf(scores.Provinces.Find(key.Province), node)?.Points;
                embedded.Should().Be(printed, "{0} is printed as '{1}'", key, text);
            }
            else
            {
                printed.Should().BeNull("{0} is not in the edition of the year", key);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void For_EverySubDimension_IsAColumnOfTheCsv(int year)
    {
        var columns = PublishedCsv
            .Cells.Keys.Where(key => key.Year == year)
            .Select(key => key.Column)
            .ToHashSet(StringComparer.Ordinal);

        PublishedScores.For(year).Index.SubDimensions.Should().OnlyContain(node => columns.Contains(node.Code));
    }

    [Fact]
    public void Table_AllYears_HasNothingButTheCsv()
    {
        int printed = PublishedCsv.Cells.Values.Count(text => text.Length > 0);
        int embedded = PublishedScores.Table.Years.Sum(year =>
            year.Index.Nodes.Sum(node => year.Statistics(node)?.Count ?? 0)
        );

        embedded.Should().Be(printed);
        PublishedScores.Table.Years.Select(year => year.Year.Value).Should().Equal(Enumerable.Range(2011, 14));
        PublishedScores.Table.Years.Should().OnlyContain(year => year.Provinces == ProvinceRegistry.Vintage2008);
        PublishedScores.Table.Editions.Should().BeSameAs(PapiEditions.Series);
    }

    // Annual reports, press and provincial reports, at their printed precision.
    [Theory]
    [InlineData(2024, "Lai Châu", "total", 43.4796, 0.00005)]
    [InlineData(2024, "Lai Châu", "D1", 5.2363, 0.00005)]
    [InlineData(2022, "Thừa Thiên Huế", "total", 45.3845, 0.00005)]
    [InlineData(2021, "Thừa Thiên Huế", "total", 48.06, 0.005)]
    [InlineData(2018, "Thừa Thiên Huế", "total", 43.2, 0.05)]
    [InlineData(2023, "Hà Nội", "total", 43.960304, 0.0000005)]
    public void Table_Sums_ReproduceThePublishedFigures(
        int year,
        string province,
        string node,
        double points,
        double halfUnit
    ) =>
        PublishedScores
            .Table.Aggregate()
            .ScoreOf(year, province, node)!
            .Value.Points.Should()
            .BeApproximately(points, halfUnit + 2e-6, "the parts have six decimals");

    [Fact]
    public void DataVersion_EveryResult_CarriesIt()
    {
        PublishedScores.DataVersion.Should().Be("papi-2024.1");
        var table = PublishedScores.Table.Aggregate();
        var year = table.Year(2024);

        new[]
        {
            year.DataVersion,
            year.Rank().DataVersion,
            year.Classify().DataVersion,
            year.Scorecard("Lai Châu").DataVersion,
            table.Profile("Lai Châu", 2024).Scorecard.DataVersion,
            table.RankAndClassify().Table.Latest.DataVersion,
            PublishedScores.Provenance.DataVersion,
        }
            .Should()
            .OnlyContain(version => version == PublishedScores.DataVersion);
    }

    // The line that the documentation of the package shows.
    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    public void Table_RankOfLaiChauUnderAnyCulture_PrintsAsDocumented(string culture)
    {
        using var hostile = new UnderCulture(culture);

        PublishedScores.For(2024).Aggregate().Rank().Of("Lai Châu")!.ToString().Should().Be("31/61 Lai Chau 43.4796");
    }

    [Fact]
    public void With_YearOfOnesOwn_JoinsWithItsOwnVersion()
    {
        var own = new ScoreTableBuilder(
            PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(2025)),
            "ubnd-lai-chau.1"
        )
            .Set(2025, "Lai Châu", "7.2", 2.1)
            .Build();

        var joined = PublishedScores.With(own);

        joined.Years.Should().HaveCount(15);
        joined.Latest.DataVersion.Should().Be("ubnd-lai-chau.1");
        joined.Latest.Provinces.Should().BeSameAs(ProvinceRegistry.Vintage2025);
        joined.Year(2024).Should().BeSameAs(PublishedScores.For(2024));
        PublishedScores.Table.Years.Should().HaveCount(14);
    }

    [Fact]
    public void With_PublishedYear_TakesItsPlace()
    {
        var own = new ScoreTableBuilder(PapiEditions.Series, "own.1").Set(2024, "Lai Châu", "7.2", 2.1).Build();

        var joined = PublishedScores.With(own);

        joined.Years.Should().HaveCount(14);
        joined.ScoreOf(2024, "Lai Châu", "7.2").Should().Be(new Score(2.1));
        joined.ScoreOf(2024, "Hà Nội", "7.2").Should().BeNull();
        PublishedScores.For(2024).ScoreOf("Hà Nội", "7.2").Should().NotBeNull();
    }

    [Fact]
    public void With_Null_Throws() =>
        FluentActions.Invoking(() => PublishedScores.With(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(2010)]
    [InlineData(2025)]
    public void For_YearThatIsNotPublished_Throws(int year) =>
        FluentActions.Invoking(() => PublishedScores.For(year)).Should().Throw<UnknownYearException>();

    // In an assembly of its own, so that the first use is indeed the first.
    [Fact]
    public void Table_FirstUseByManyThreads_LoadsOnce()
    {
        const int Threads = 8;
        var context = new AssemblyLoadContext("first use", isCollectible: true);
        var table = context
            .LoadFromAssemblyPath(typeof(PublishedScores).Assembly.Location)
            .GetType(typeof(PublishedScores).FullName!)!
            .GetProperty(nameof(PublishedScores.Table))!;
        using var barrier = new Barrier(Threads);
        object?[] loaded = new object?[Threads];

        var threads = Enumerable
            .Range(0, Threads)
            .Select(i => new Thread(() =>
            {
                barrier.SignalAndWait();
                loaded[i] = table.GetValue(null);
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        context.Unload();

        loaded.Should().OnlyContain(item => item != null && ReferenceEquals(item, loaded[0]));
        loaded[0].Should().NotBeSameAs(PublishedScores.Table);
    }
}
