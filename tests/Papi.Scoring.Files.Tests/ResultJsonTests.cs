using System.Text;
using System.Text.Json;
using Papi.Scoring.Comparison;
using Papi.Scoring.Data;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests;

public class ResultJsonTests
{
    private static readonly ScoreTable Table = PublishedScores.Table.Aggregate();

    [Fact]
    public void ToText_Ranking_BeginsWithItsFormatAndLanguage()
    {
        var document = Parse(ResultJson.From(Table.Year(2024).Rank(), Language.English));

        document
            .EnumerateObject()
            .Take(2)
            .Select(property => (property.Name, property.Value.GetString()))
            .Should()
            .Equal(("format", "papi.ranking/1"), ("language", "en"));
    }

    // Published: Quảng Ninh leads 2024 with 47.8212 of 61.
    [Fact]
    public void ToText_Ranking2024_HasThePublishedFigures()
    {
        var document = Parse(ResultJson.From(Table.Year(2024).Rank()));

        document.GetProperty("ranked").GetInt32().Should().Be(61);
        var first = document.GetProperty("rows")[0];
        first.GetProperty("name").GetString().Should().Be("Quảng Ninh");
        first.GetProperty("score").GetDouble().Should().BeApproximately(47.8212, 5e-5);
        first.GetProperty("tier").GetString().Should().Be("high");
        document.GetProperty("missing").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void ToText_TooFewProvincesForTiers_HasNoTiersButTheMedian()
    {
        var scores = new ScoreTableBuilder(Table.Editions, "few")
            .AddYear(2024)
            .Set(2024, "12", "7.1", 0.5)
            .Set(2024, "01", "7.1", 0.7)
            .Set(2024, "14", "7.1", 0.9)
            .Build()
            .Year(2024);

        var document = Parse(ResultJson.From(scores.Rank("7.1")));

        document.GetProperty("tiers").ValueKind.Should().Be(JsonValueKind.Null);
        document
            .GetProperty("rows")
            .EnumerateArray()
            .Select(row => (row.GetProperty("code").GetString(), row.GetProperty("atMedian").GetBoolean()))
            .Should()
            .Equal(("14", false), ("01", true), ("12", false));
    }

    [Fact]
    public void ToText_Always_IsTheSameTextWithLineFeeds()
    {
        string text = ResultJson.From(Table.Year(2023).Rank()).ToText();

        text.Should().Be(ResultJson.From(Table.Year(2023).Rank()).ToText()).And.NotContain("\r").And.Contain("\n");
    }

    [Fact]
    public void Write_Stream_GetsTheTextAsUtf8AndStaysOpen()
    {
        var json = ResultJson.From(Table.Profile("Lai Châu", 2024));
        using var stream = new MemoryStream();

        json.Write(stream);

        stream.CanWrite.Should().BeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(json.ToText());
    }

    [Fact]
    public void ToText_ComparisonAlone_LeavesTheRestNull()
    {
        var document = Parse(ResultJson.From(Table.Compare("Lai Châu", 2023, 2024)));

        foreach (string name in new[] { "contributions", "rest", "places", "with" })
        {
            document.GetProperty(name).ValueKind.Should().Be(JsonValueKind.Null);
        }
    }

    [Fact]
    public void From_PartsOfAnotherComparison_AreRefused()
    {
        var change = Table.Compare("Lai Châu", 2023, 2024);
        var own = Table.Year(2024).CompareWith("Lai Châu", Reference.Mean);

        Refuses(() => ResultJson.From(change, contributions: Table.Decompose("Lai Châu", 2022, 2024)), "contributions");
        Refuses(() => ResultJson.From(change, places: Table.DecomposeRank("Hà Nội", 2023, 2024)), "places");
        Refuses(
            () => ResultJson.From(change, beside: Table.Year(2023).CompareWith("Lai Châu", Reference.Mean)),
            "beside"
        );
        Refuses(() => ResultJson.From(change, beside: own, besideBefore: own), "besideBefore");
        Refuses(
            () => ResultJson.From(change, besideBefore: Table.Year(2023).CompareWith("Lai Châu", Reference.Mean)),
            "beside"
        );

        static void Refuses(Func<ResultJson> act, string parameter) =>
            act.Should().Throw<ArgumentException>().WithParameterName(parameter);
    }

    [Fact]
    public void From_ScoreTable_HasTheProvincesWithFiguresYearByYear()
    {
        var units = Parse(ResultJson.From(Table)).GetProperty("units").EnumerateArray().ToArray();

        units.Count(unit => unit.GetProperty("year").GetInt32() == 2024).Should().Be(61);
        units.Select(unit => unit.GetProperty("year").GetInt32()).Should().BeInAscendingOrder();
    }

    [Fact]
    public void From_Null_NamesTheArgument()
    {
        FluentActions.Invoking(() => ResultJson.From((ProvinceRanking)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ResultJson.From((ScoreTable)null!)).Should().Throw<ArgumentNullException>();
        ResultJson
            .From(Table.Year(2024).Rank())
            .Invoking(json => json.Write(null!))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Fact]
    public void From_UnknownLanguage_IsRefused() =>
        FluentActions
            .Invoking(() => ResultJson.From(Table.Year(2024).Rank(), (Language)7))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ToString_Always_IsTheFormat() =>
        ResultJson.From(Table.Year(2024).Rank()).ToString().Should().Be("papi.ranking/1");

    private static JsonElement Parse(ResultJson json) => JsonDocument.Parse(json.ToText()).RootElement;
}
