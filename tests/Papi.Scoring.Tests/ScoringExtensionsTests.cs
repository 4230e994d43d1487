using Papi.Scoring.Auditing;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Profiles;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests;

/// <summary>Each shortcut gives what the computation gives that it stands for, choices included, and names what it does not know.</summary>
public class ScoringExtensionsTests
{
    private static readonly ComparisonOptions Insist = new() { AcrossBreaks = AcrossBreaks.Insist };

    private static readonly RankUncertaintyOptions Draws = new() { Seed = 7, Draws = 500 };

    private static ScoreTable Table => Published.Scored;

    private static YearScores Year => Published.Scored.Year(2024);

    private static Province LaiChau => Published.LaiChau;

    [Fact]
    public void Harmonize_Table_IsThatOfTheHarmonizer()
    {
        var weights = HarmonizationWeights.Create(
            ProvinceRegistry.Vintage2025,
            ProvinceRegistry.Vintage2008.Provinces.Select(old => KeyValuePair.Create(old.Code, 1.0 + old.Index))
        );

        var harmonized = Table.Harmonize(ProvinceRegistry.Vintage2025, weights).Year(2024);

        var expected = Harmonizer.Harmonize(Table, ProvinceRegistry.Vintage2025, weights).Year(2024);
        Lines(harmonized.Rank().Rows).Should().Equal(Lines(expected.Rank().Rows)).And.HaveCount(32);
        harmonized.DataVersion.Should().Be(expected.DataVersion).And.Contain("weighted");
    }

    [Theory]
    [InlineData("Lai Châu")]
    [InlineData("12")]
    [InlineData("LAI CHAU")]
    public void Compare_ByAnySpelling_IsThatOfTheProvince(string province)
    {
        var change = Table.Compare(province, 2017, 2018, Insist);

        var expected = ProvinceChange.Compute(Table, LaiChau, 2017, 2018, Insist);
        change.Province.Should().Be(LaiChau);
        change.Options.Should().Be(Insist);
        Lines(change.Rows).Should().Equal(Lines(expected.Rows));
    }

    [Fact]
    public void Compare_WithoutOptions_RefusesABreak() =>
        Table.Compare("Lai Châu", 2017, 2018).Total.Change.Points.Should().BeNull();

    [Fact]
    public void CompareWith_Reference_IsThatOfTheComparison()
    {
        var beside = Year.CompareWith("Lai Châu", Reference.Region);

        beside.Reference.Should().Be(Reference.Region);
        Lines(beside.Rows).Should().Equal(Lines(ReferenceComparison.Compute(Year, LaiChau, Reference.Region).Rows));
    }

    [Fact]
    public void Decompose_Options_AreThoseOfTheDecomposition()
    {
        var parts = Table.Decompose("Lai Châu", 2017, 2018, Insist);

        var expected = ChangeDecomposition.Compute(Table, LaiChau, 2017, 2018, Insist);
        Lines(parts.Dimensions).Should().Equal(Lines(expected.Dimensions)).And.HaveCount(8);
        Table.Decompose("Lai Châu", 2017, 2018).Total.Should().BeNull("a break is refused unless the caller insists");
    }

    [Theory]
    [InlineData("total")]
    [InlineData("D3")]
    [InlineData("vertical-accountability")]
    public void DecomposeRank_Node_IsThatOfTheDecomposition(string node)
    {
        var places = Table.DecomposeRank("Lai Châu", 2023, 2024, node);

        var expected = RankDecomposition.Compute(Table, LaiChau, Year.Index.Find(node), 2023, 2024);
        places.Node.Should().Be(Year.Index.Find(node));
        places.ToString().Should().Be(expected.ToString());
        Lines(places.PassedBy).Should().Equal(Lines(expected.PassedBy));
    }

    [Fact]
    public void DecomposeRank_Options_AreThoseOfTheDecomposition()
    {
        Table.DecomposeRank("Lai Châu", 2017, 2018, options: Insist).OwnPlaces.Should().NotBeNull();
        Table.DecomposeRank("Lai Châu", 2017, 2018).OwnPlaces.Should().BeNull();
    }

    [Fact]
    public void Series_NodeAndOptions_AreThoseOfTheSeries()
    {
        var series = Table.Series("Lai Châu", "poverty-lists", Insist);

        var expected = ScoreSeries.Compute(Table, LaiChau, "poverty-lists", Insist);
        Lines(series.Points).Should().Equal(Lines(expected.Points)).And.HaveCount(14);
        series.Compared.Should().HaveCount(14);
        Table.Series("Lai Châu").NodeId.Should().Be("total");
    }

    [Fact]
    public void Strengths_OfAProvince_AreThoseOfTheProfile() =>
        Lines(Year.Strengths("Lai Châu").Strengths)
            .Should()
            .Equal(Lines(StrengthProfile.Compute(Year, LaiChau).Strengths))
            .And.NotBeEmpty();

    [Fact]
    public void Audit_Claims_IsThatOfTheAudit()
    {
        Claim[] claims = [new("a", "total", ClaimQuantity.Rank, 2024, "31/63")];

        var audit = Table.Audit("Lai Châu", claims);

        var expected = ReportAudit.Compute(Table, LaiChau, claims);
        Lines(audit.Findings).Should().Equal(Lines(expected.Findings)).And.ContainSingle();
        Lines(audit.Notes).Should().Equal(Lines(expected.Notes)).And.ContainSingle();
    }

    [Theory]
    [InlineData("total")]
    [InlineData("D3")]
    public void SimulateRanks_Node_IsThatOfTheSimulation(string node)
    {
        var errors = MadeUpErrors(node);

        var uncertain = Year.SimulateRanks(errors, Draws, node);

        uncertain.Node.Should().Be(Year.Index.Find(node));
        Lines(uncertain.Rows)
            .Should()
            .Equal(Lines(RankUncertainty.Compute(Year, Year.Index.Find(node), errors, Draws).Rows))
            .And.HaveCount(61);
    }

    public static TheoryData<string, Action<string>> ByProvince =>
        new()
        {
            { "Compare", province => Table.Compare(province, 2023, 2024) },
            { "CompareWith", province => Year.CompareWith(province, Reference.Median) },
            { "Decompose", province => Table.Decompose(province, 2023, 2024) },
            { "DecomposeRank", province => Table.DecomposeRank(province, 2023, 2024) },
            { "Series", province => Table.Series(province) },
            { "Strengths", province => Year.Strengths(province) },
            { "Audit", province => Table.Audit(province, []) },
        };

    [Theory]
    [MemberData(nameof(ByProvince))]
    public void Shortcut_UnknownProvince_SuggestsNearOnes(string name, Action<string> call) =>
        FluentActions
            .Invoking(() => call("Lai Chou"))
            .Should()
            .Throw<UnknownProvinceException>(name)
            .Which.Suggestions.Should()
            .Contain(LaiChau);

    [Theory]
    [MemberData(nameof(ByProvince))]
    public void Shortcut_NullProvince_IsRefused(string name, Action<string> call) =>
        FluentActions.Invoking(() => call(null!)).Should().Throw<ArgumentNullException>(name);

    public static TheoryData<string, Action<ScoreTable>> OfTables =>
        new()
        {
            { "Harmonize", table => table.Harmonize(ProvinceRegistry.Vintage2025) },
            { "Compare", table => table.Compare("12", 2023, 2024) },
            { "Decompose", table => table.Decompose("12", 2023, 2024) },
            { "DecomposeRank", table => table.DecomposeRank("12", 2023, 2024) },
            { "Series", table => table.Series("12") },
            { "Audit", table => table.Audit("12", []) },
        };

    [Theory]
    [MemberData(nameof(OfTables))]
    public void Shortcut_NullTable_IsRefusedByName(string name, Action<ScoreTable> call) =>
        FluentActions
            .Invoking(() => call(null!))
            .Should()
            .Throw<ArgumentNullException>(name)
            .WithParameterName("table");

    public static TheoryData<string, Action<YearScores>> OfYears =>
        new()
        {
            { "CompareWith", scores => scores.CompareWith("12", Reference.Median) },
            { "Strengths", scores => scores.Strengths("12") },
            { "SimulateRanks", scores => scores.SimulateRanks(MadeUpErrors("total"), Draws) },
        };

    [Theory]
    [MemberData(nameof(OfYears))]
    public void Shortcut_NullYear_IsRefusedByName(string name, Action<YearScores> call) =>
        FluentActions
            .Invoking(() => call(null!))
            .Should()
            .Throw<ArgumentNullException>(name)
            .WithParameterName("scores");

    [Theory]
    [MemberData(nameof(OfYears))]
    public void Shortcut_YearThatIsNotAggregated_IsRefused(string name, Action<YearScores> call) =>
        FluentActions.Invoking(() => call(Published.Raw.Year(2024))).Should().Throw<InvalidOperationException>(name);

    public static TheoryData<string, Action<SurveyYear, SurveyYear>> OfTwoYears =>
        new()
        {
            { "Compare", (from, to) => Table.Compare("12", from, to) },
            { "Decompose", (from, to) => Table.Decompose("12", from, to) },
            { "DecomposeRank", (from, to) => Table.DecomposeRank("12", from, to) },
        };

    [Theory]
    [MemberData(nameof(OfTwoYears))]
    public void Shortcut_UnknownYear_IsRefusedWithTheKnownOnes(string name, Action<SurveyYear, SurveyYear> call)
    {
        FluentActions.Invoking(() => call(2010, 2024)).Should().Throw<UnknownYearException>(name).WithMessage("*2010*");
        FluentActions.Invoking(() => call(2024, 2030)).Should().Throw<UnknownYearException>(name).WithMessage("*2030*");
    }

    [Fact]
    public void DecomposeRank_UnknownNode_NamesTheEdition() =>
        FluentActions
            .Invoking(() => Table.DecomposeRank("Lai Châu", 2023, 2024, "9.9"))
            .Should()
            .Throw<UnknownNodeException>()
            .WithMessage("*edition 2021*");

    [Fact]
    public void SimulateRanks_UnknownNode_NamesTheEdition() =>
        FluentActions
            .Invoking(() => Year.SimulateRanks(MadeUpErrors("total"), Draws, "9.9"))
            .Should()
            .Throw<UnknownNodeException>()
            .WithMessage("*edition 2021*");

    // 2.1 means another node in another edition, so that no series can be about it.
    [Fact]
    public void Series_Number_IsRefused() =>
        FluentActions.Invoking(() => Table.Series("Lai Châu", "2.1")).Should().Throw<ArgumentException>();

    private static StandardErrors MadeUpErrors(string node)
    {
        var builder = new StandardErrorsBuilder(Table, "made up");
        foreach (var row in ProvinceRanking.Compute(Year, Year.Index.Find(node)).Rows)
        {
            builder.Set(2024, row.Province, Year.Index.Find(node), 0.2);
        }

        return builder.Build();
    }

    private static IEnumerable<string?> Lines<T>(IEnumerable<T> rows) => rows.Select(row => row!.ToString());
}
