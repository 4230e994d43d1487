using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Hierarchy;

public class PapiEditionsTests
{
    public static TheoryData<int, int, int, int, double, double> Shapes =>
        new()
        {
            { 2011, 2011, 2015, 22, 6, 60 },
            { 2016, 2016, 2017, 22, 6, 60 },
            { 2018, 2018, 2018, 28, 8, 80 },
            { 2019, 2019, 2020, 29, 8, 80 },
            { 2021, 2021, 2024, 28, 8, 80 },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void For_AnyYearOfAnEdition_HasItsShape(
        int edition,
        int first,
        int last,
        int subDimensions,
        double min,
        double max
    )
    {
        for (int year = first; year <= last; year++)
        {
            var index = PapiEditions.For(year);
            index.Edition.Should().Be(edition);
            (index.FirstYear.Value, index.LastYear!.Value.Value).Should().Be((first, last));
            index.SubDimensions.Should().HaveCount(subDimensions);
            index.Total.Scale!.Value.Min.Should().BeApproximately(min, 1e-12);
            index.Total.Scale.Value.Max.Should().BeApproximately(max, 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Scale_OfASubDimension_IsTheShareOfItsDimension(
        int edition,
        int first,
        int last,
        int subDimensions,
        double min,
        double max
    )
    {
        _ = (last, subDimensions, min, max);
        foreach (var dimension in PapiEditions.For(first).Dimensions)
        {
            dimension.Scale.Should().Be(new ScoreRange(1, 10), "{0} of {1} is a dimension", dimension, edition);
            double k = dimension.Children.Count;
            dimension.Children.Should().OnlyContain(child => child.Scale == new ScoreRange(1 / k, 10 / k));
        }
    }

    // DESIGN's three sizes: four sub-dimensions, three, two.
    [Theory]
    [InlineData(2024, "1.1", 0.25, 2.5)]
    [InlineData(2024, "7.2", 0.33, 3.33)]
    [InlineData(2018, "8.1", 0.5, 5)]
    [InlineData(2019, "8.1", 0.33, 3.33)]
    [InlineData(2020, "5.1", 0.25, 2.5)]
    [InlineData(2021, "5.1", 0.33, 3.33)]
    public void Scale_OfASubDimension_IsThePrintedOne(int year, string node, double min, double max)
    {
        var scale = Published.Node(year, node).Scale!.Value;

        scale.Min.Should().BeApproximately(min, 0.005);
        scale.Max.Should().BeApproximately(max, 0.005);
    }

    [Fact]
    public void Nodes_OfEveryEdition_AgreeWithTheReferenceRowByRow()
    {
        var rows = ReferenceFile.Read("editions.csv");
        var expected = rows.Select(row =>
            (
                Edition: row.Integer("edition"),
                First: row.Integer("first_year"),
                Last: row.Integer("last_year"),
                Code: row["column"],
                Id: row["id"],
                Parent: row["parent_id"],
                Name: new LocalizedText(row["name_vi"], row["name_en"])
            )
        );
        var actual = PapiEditions.Series.Editions.SelectMany(index =>
            index
                .Dimensions.Concat(index.SubDimensions)
                .Select(node =>
                    (
                        index.Edition,
                        First: index.FirstYear.Value,
                        Last: index.LastYear!.Value.Value,
                        node.Code,
                        node.Id,
                        Parent: node.Depth == 1 ? "" : node.Parent!.Id,
                        node.Name
                    )
                )
        );

        actual.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Children_OfEveryDimension_StandInTheOrderOfTheirNumbers()
    {
        foreach (var index in PapiEditions.Series.Editions)
        {
            index.Dimensions.Select(node => node.Code).Should().BeInAscendingOrder(StringComparer.Ordinal);
            index
                .Dimensions.Should()
                .OnlyContain(node =>
                    node.Children.Select(child => child.Code)
                        .SequenceEqual(node.Children.Select(child => child.Code).Order(StringComparer.Ordinal))
                );
        }
    }

    [Fact]
    public void Breaks_OfAllEditions_AgreeWithTheReferenceRowByRow()
    {
        var expected = ReferenceFile
            .Read("comparability.csv")
            .Select(row => (Year: row.Integer("year"), Node: row["node"], Kind: row["kind"]));
        var actual = PapiEditions
            .Series.Editions.SelectMany(index => index.Breaks.Select(item => (index, item)))
            .Select(pair =>
                (
                    Year: pair.item.Year.Value,
                    Node: pair.item.NodeId is { } id ? pair.index.Find(id).Code : "all",
                    Kind: pair.item.Kind == BreakKind.Documented ? "documented" : "structural"
                )
            );

        actual.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Breaks_OfAllEditions_AreToldInBothLanguages() =>
        PapiEditions
            .Series.Editions.SelectMany(index => index.Breaks)
            .Should()
            .OnlyContain(item => item.Note.Vietnamese.Length > 7 && item.Note.English.Length > 7)
            .And.OnlyContain(item => item.Note.Vietnamese != item.Note.English);

    [Fact]
    public void Indicators_OfEdition2021_AgreeWithTheReferenceRowByRow()
    {
        var expected = ReferenceFile
            .Read("lai-chau-2024-indicators.csv")
            .Select(row =>
                (
                    Code: $"{row["sub"]}.{row["seq"]}",
                    Parent: row["sub"],
                    Name: new LocalizedText(row["name_vi"], row["name_en"]),
                    Unit: row["unit"],
                    Scale: row.Has("scale_min")
                        ? new ScoreRange(row.Number("scale_min"), row.Number("scale_max"))
                        : (ScoreRange?)null,
                    IsLowerBetter: row.Is("direction", "lower"),
                    IsContext: row.Is("role", "context")
                )
            )
            .ToList();
        var actual = PapiEditions
            .For(2024)
            .Indicators.Select(node =>
                (
                    node.Code,
                    Parent: node.Parent!.Code,
                    node.Name,
                    Unit: node.Unit!,
                    node.Scale,
                    IsLowerBetter: node.Direction == IndicatorDirection.LowerIsBetter,
                    IsContext: node.Role == NodeRole.Context
                )
            );

        expected.Should().HaveCount(115);
        actual.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void IndicatorsAreComplete_OfSubDimensions_IsTrueForTheThreeThatReproduce()
    {
        var complete = ReferenceFile
            .Read("lai-chau-2024-indicators.csv")
            .Where(row => row.Is("complete", "yes"))
            .Select(row => row["sub"])
            .Distinct(StringComparer.Ordinal);

        complete.Should().BeEquivalentTo("4.1", "7.2", "7.3");
        PapiEditions
            .For(2024)
            .SubDimensions.Where(node => node.IndicatorsAreComplete)
            .Select(node => node.Code)
            .Should()
            .BeEquivalentTo("4.1", "7.2", "7.3");
    }

    [Fact]
    public void Weight_OfScoredIndicators_IsAnEqualShare() =>
        PapiEditions
            .For(2024)
            .SubDimensions.Should()
            .OnlyContain(node =>
                node.Children.Where(child => child.Role == NodeRole.Scored)
                    .All(child => child.Weight == 1.0 / node.Children.Count(other => other.Role == NodeRole.Scored))
                && node.Children.Where(child => child.Role == NodeRole.Context).All(child => child.Weight == 0)
            );

    // Hà Tĩnh's page of 2015: ten sub-dimensions with the names that they had then.
    [Theory]
    [InlineData(2015, "2.1", "poverty-lists")]
    [InlineData(2017, "2.1", "poverty-lists")]
    [InlineData(2018, "2.1", "access-to-information")]
    [InlineData(2018, "2.2", "poverty-lists")]
    [InlineData(2015, "3.2", "peoples-inspection-boards")]
    [InlineData(2016, "3.2", "response-to-appeals")]
    [InlineData(2015, "3.3", "community-investment-boards")]
    [InlineData(2016, "3.3", "peoples-inspection-boards")]
    [InlineData(2018, "3.3", "access-to-justice")]
    [InlineData(2020, "5.2", "construction-permits")]
    public void Find_SameNumberInAnotherYear_IsAnotherNode(int year, string number, string id) =>
        PapiEditions.For(year).Find(number).Id.Should().Be(id);

    [Theory]
    [InlineData(2010)]
    [InlineData(2025)]
    public void For_YearOutsideEveryEdition_NamesTheEditions(int year) =>
        FluentActions
            .Invoking(() => PapiEditions.For(year))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*papi-2021 (2021-2024)*")
            .Which.ActualValue.Should()
            .Be((SurveyYear)year);

    [Fact]
    public async Task Series_ManyThreads_IsOne()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => PapiEditions.Series)));

        all.Distinct().Should().ContainSingle();
    }
}
