using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Hierarchy;

/// <summary>The rules of comparison, one by one, on the breaks of PAPI itself.</summary>
public class EditionSeriesComparabilityTests
{
    private static readonly EditionSeries Series = PapiEditions.Series;

    // "2.1" is poverty lists in 2017 and access to information in 2018: the number does not make them one.
    [Fact]
    public void Compare_NodeThatTheEarlierYearLacks_IsRefusedByName()
    {
        var verdict = Series.Compare("access-to-information", 2017, 2018);

        verdict.IsComparable.Should().BeFalse();
        verdict.Note!.English.Should().Be("2017 has no node 'Access to Information'");
        verdict.Note.Vietnamese.Should().Be("Năm 2017 không có mục 'Tiếp cận thông tin'");
    }

    [Fact]
    public void Compare_NodeThatTheLaterYearLacks_IsRefusedByName() =>
        Series
            .Compare("construction-permits", 2020, 2021)
            .Note!.English.Should()
            .StartWith("2021 has no node 'Construction");

    [Fact]
    public void Compare_PovertyListsBeforeAndAfter2018_IsRefusedBecauseAllAre()
    {
        var verdict = Series.Compare("poverty-lists", 2017, 2018);

        verdict.IsComparable.Should().BeFalse();
        verdict.Reasons.Should().Contain(reason => reason.English.Contains("discouraged", StringComparison.Ordinal));
        verdict
            .Reasons.Should()
            .Contain(reason =>
                reason.English.StartsWith(
                    "The scale changed from [0.3333, 3.3333] to [0.25, 2.5]",
                    StringComparison.Ordinal
                )
            );
    }

    [Fact]
    public void Compare_DimensionThatLostASubDimension_IsRefused()
    {
        var verdict = Series.Compare("administrative-procedures", 2020, 2021);

        verdict.IsComparable.Should().BeFalse();
        verdict
            .Reasons.Should()
            .ContainSingle()
            .Which.English.Should()
            .Be("2021: Construction Permits was dropped: 4 to 3 sub-dimensions");
    }

    [Theory]
    [InlineData("certification")]
    [InlineData("land-certificates")]
    [InlineData("commune-procedures")]
    public void Compare_SubDimensionWhoseScaleChanged_IsRefusedAndNamesTheDimension(string node)
    {
        var verdict = Series.Compare(node, 2020, 2021);

        verdict
            .Reasons.Select(reason => reason.English)
            .Should()
            .Equal(
                "The scale changed from [0.25, 2.5] to [0.3333, 3.3333]",
                "D5, 2021: Construction Permits was dropped: 4 to 3 sub-dimensions"
            );
    }

    [Theory]
    [InlineData(2018, 2019, false)]
    [InlineData(2019, 2020, false)]
    [InlineData(2020, 2021, true)]
    [InlineData(2018, 2024, false)]
    [InlineData(2021, 2024, true)]
    public void Compare_EGovernance_BreaksIn2019AndIn2020(int from, int to, bool comparable) =>
        Series.Compare("e-governance", from, to).IsComparable.Should().Be(comparable);

    // 2020 broke the dimension by its questions, not by its scale: its sub-dimensions are not touched by that.
    [Theory]
    [InlineData(2018, 2019, false)]
    [InlineData(2019, 2020, true)]
    public void Compare_EPortal_BreaksOnlyWhereItsScaleChanged(int from, int to, bool comparable) =>
        Series.Compare("e-portal", from, to).IsComparable.Should().Be(comparable);

    [Fact]
    public void Compare_Total2018To2024_IsComparableAndNamesThePartsThatBroke()
    {
        var verdict = Series.Compare("total", 2018, 2024);

        verdict.IsComparable.Should().BeTrue();
        verdict.Reasons.Should().BeEmpty();
        verdict
            .Warnings.Select(warning => warning.English[..8])
            .Should()
            .BeEquivalentTo("D8, 2019", "D8, 2020", "D5, 2021");
        verdict.Note!.English.Should().Contain("D5, 2021: Construction Permits was dropped");
        verdict.Note.Vietnamese.Should().StartWith("D8, 2019: ");
    }

    [Fact]
    public void Compare_Total2021To2024_IsComparableWithoutANote()
    {
        var verdict = Series.Compare("total", 2021, 2024);

        (verdict.IsComparable, verdict.Note).Should().Be((true, null));
        verdict.ToString().Should().Be("comparable");
    }

    [Theory]
    [InlineData(2015, 2016, "D1, D3 and D5")]
    [InlineData(2017, 2018, "discouraged")]
    [InlineData(2011, 2024, "discouraged")]
    public void Compare_TotalAcross2016Or2018_IsRefused(int from, int to, string because)
    {
        var verdict = Series.Compare("total", from, to);

        verdict.IsComparable.Should().BeFalse();
        verdict.Note!.English.Should().Contain(because);
        verdict.ToString().Should().StartWith("not comparable: ");
    }

    [Theory]
    [InlineData("transparency", true)]
    [InlineData("control-of-corruption", true)]
    [InlineData("public-service-delivery", true)]
    [InlineData("participation", false)]
    [InlineData("vertical-accountability", false)]
    [InlineData("administrative-procedures", false)]
    public void Compare_2015With2016_HoldsForTheThreeThatTheReportCompares(string node, bool comparable)
    {
        var verdict = Series.Compare(node, 2015, 2016);

        verdict.IsComparable.Should().Be(comparable);
        (verdict.Note is null).Should().Be(comparable);
    }

    [Fact]
    public void Compare_SameYear_IsComparable() => Series.Compare("total", 2024, 2024).IsComparable.Should().BeTrue();

    [Fact]
    public void Compare_YearsInEitherOrder_GiveTheSameVerdict()
    {
        foreach (var index in Series.Editions)
        {
            foreach (var node in index.Nodes.Where(node => node.Depth < 3))
            {
                Series
                    .Compare(node.Id, 2024, index.FirstYear)
                    .ToString()
                    .Should()
                    .Be(Series.Compare(node.Id, index.FirstYear, 2024).ToString());
            }
        }
    }

    [Fact]
    public void Compare_NumberInsteadOfId_Throws() =>
        FluentActions.Invoking(() => Series.Compare("no-such-node", 2023, 2024)).Should().Throw<UnknownNodeException>();

    [Theory]
    [InlineData(2010, 2024)]
    [InlineData(2024, 2025)]
    public void Compare_YearWithoutAnEdition_Throws(int from, int to) =>
        FluentActions.Invoking(() => Series.Compare("total", from, to)).Should().Throw<ArgumentOutOfRangeException>();

    // Either order of the years, because whoever compares back in time asks the same question.
    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void AreComparable_EveryNodeInEveryOtherYear_IsTheVerdictOfCompare(int from)
    {
        var earlier = Series.For(from);
        for (int to = 2011; to <= 2024; to++)
        {
            foreach (var node in Series.For(to).Nodes)
            {
                if (earlier.FindById(node.Id) is { } before)
                {
                    Series
                        .AreComparable(before, node, from, to)
                        .Should()
                        .Be(Series.Compare(node.Id, from, to).IsComparable, "{0} is judged {1} to {2}", node, from, to);
                }
            }
        }
    }
}
