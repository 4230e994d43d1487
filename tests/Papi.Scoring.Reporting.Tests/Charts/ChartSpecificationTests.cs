using System.Text.Json;
using System.Text.RegularExpressions;
using Papi.Scoring.Construction;
using Papi.Scoring.Reporting.Charts;
using Papi.Scoring.Robustness;

namespace Papi.Scoring.Reporting.Tests.Charts;

public partial class ChartSpecificationTests
{
    public static TheoryData<string> Names => ChartSamples.NamesAsData;

    [Theory]
    [MemberData(nameof(Names))]
    public void ToJson_OfEveryChart_SaysWhatItShowsAndHowNumbersAreWritten(string name)
    {
        var chart = ChartSamples.Draw(name);
        using var document = JsonDocument.Parse(chart.ToJson());
        var root = document.RootElement;

        root.GetProperty("$schema").GetString().Should().Be("https://vega.github.io/schema/vega-lite/v6.json");
        root.GetProperty("description").GetString().Should().Be(chart.Description).And.NotBeEmpty();
        string.Join(' ', root.GetProperty("title").GetProperty("text").EnumerateArray()).Should().Be(chart.Title);
        root.GetProperty("config")
            .GetProperty("locale")
            .GetProperty("number")
            .GetProperty("decimal")
            .GetString()
            .Should()
            .Be(",");
        chart.ToString().Should().Be(chart.Title).And.NotContain("\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToJson_InEnglish_HasNoVietnameseText(string name)
    {
        string json = ChartSamples.Draw(name, Language.English).ToJson();

        VietnameseLetter().Matches(json).Should().BeEmpty();
        json.Should().Contain("\"decimal\":\".\"");
    }

    [Fact]
    public void ToJson_OfTheSameResult_IsTheSameText() =>
        ChartSamples.Draw("rank-bump").ToJson().Should().Be(ChartSamples.Draw("rank-bump").ToJson());

    [Theory]
    [MemberData(nameof(Names))]
    public void ToHtml_OfEveryChart_LoadsNothing(string name)
    {
        string page = ChartSamples.Draw(name).ToHtml();

        // Addresses remain as names only: of the schema, of namespaces, of an issue in a message.
        page.Should().StartWith("<!DOCTYPE html>\n<html lang=\"vi\">").And.NotMatchRegex("<[^>]+ (src|href)=");
        page.Should().Contain("Content-Security-Policy\" content=\"default-src 'none'").And.NotContain("unsafe-eval");
    }

    [Fact]
    public void ToHtml_WithNamesThatLookLikeMarkup_KeepsThemAsText()
    {
        const string Name = "</script><script>alert('x')</script>\\\"'";
        var units = new[] { Name, "B", "C" }.Select((name, i) => new IndexUnit($"U{i}", new LocalizedText(name, name)));
        var data = UnitTable.Create(
            [.. units],
            ["a", "b"],
            [
                [1.0, 2, 3],
                [3.0, 1, 2],
            ],
            "made up"
        );
        var design = IndexDesign.Create(
            "sample",
            [
                new DesignNode { Code = "all" },
                new DesignNode { Code = "a", Parent = "all" },
                new DesignNode { Code = "b", Parent = "all" },
            ]
        );
        var analysis = UncertaintyAnalysis.Compute(
            ConstructedIndex.Compute(data, design),
            new UncertainInputs { Weights = WeightVariation.Noise(0.25) },
            new UncertaintyOptions { Seed = 1, Draws = 100 }
        );

        var chart = PapiCharts.RankIntervals(analysis, "U0");

        chart.ToJson().Should().NotContain("<");
        Regex
            .Count(chart.ToHtml(), "</script>", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Should()
            .Be(1 + VegaScripts.All.Count);
        using var document = JsonDocument.Parse(chart.ToJson());
        document
            .RootElement.GetProperty("data")
            .GetProperty("values")
            .EnumerateArray()
            .Select(row => row.GetProperty("name").GetString())
            .Should()
            .Contain(Name);
    }

    [Fact]
    public void ToJson_WithOtherOptions_FollowsThem()
    {
        var chart = PapiCharts.RankBars(
            ChartSamples.Year2024.Rank(),
            options: new ChartOptions
            {
                Language = Language.English,
                Decimals = 4,
                Width = 300,
            }
        );

        chart.ToJson().Should().Contain("\"width\":300").And.Contain("\"format\":\".4f\"");
        chart.Description.Should().Contain("Quang Ninh (47.8212)");
    }

    [GeneratedRegex("[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex VietnameseLetter();
}
