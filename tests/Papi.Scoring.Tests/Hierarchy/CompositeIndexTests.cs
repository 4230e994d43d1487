using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Hierarchy;

public class CompositeIndexTests
{
    private static readonly CompositeIndex Edition2021 = PapiEditions.For(2024);

    [Theory]
    [InlineData("D3", "vertical-accountability")]
    [InlineData("d3", "vertical-accountability")]
    [InlineData(" 3.2 ", "response-to-appeals")]
    [InlineData("Response-To-Appeals", "response-to-appeals")]
    [InlineData("TOTAL", "total")]
    public void Find_NumberOrIdInAnyCase_IsTheNode(string text, string id) => Edition2021.Find(text).Id.Should().Be(id);

    // The letter i has another capital in Turkish; ids are compared without any culture.
    [Fact]
    public void Find_CapitalsUnderTurkish_IsTheNode()
    {
        using var culture = new Text.UnderCulture("tr-TR");

        Edition2021.Find("AIR-QUALITY").Code.Should().Be("7.2");
        Edition2021.Find("PARTICIPATION").Code.Should().Be("D1");
    }

    [Fact]
    public void Find_UnknownNode_NamesNearOnesInBothLanguages()
    {
        var exception = FluentActions
            .Invoking(() => Edition2021.Find("acces-to-justise"))
            .Should()
            .Throw<UnknownNodeException>()
            .Which;

        exception.Text.Should().Be("acces-to-justise");
        exception.Suggestions.Should().ContainSingle().Which.Code.Should().Be("3.3");
        exception.Message.Should().Be(exception.Explanation.English);
        exception
            .Explanation.Should()
            .Be(
                new LocalizedText(
                    "PAPI, phiên bản 2021 không có mục 'acces-to-justise'; gần nhất: 3.3 (Tiếp cận dịch vụ tư pháp).",
                    "PAPI, edition 2021 has no node 'acces-to-justise'; near: 3.3 (Access to Justice Services)."
                )
            );
    }

    [Fact]
    public void Find_DroppedNumber_IsUnknownIn2021() =>
        FluentActions
            .Invoking(() => Edition2021.Find("5.2"))
            .Should()
            .Throw<UnknownNodeException>()
            .Which.Suggestions.Should()
            .NotBeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("D9")]
    public void TryFind_NoNode_IsFalse(string? text)
    {
        Edition2021.TryFind(text, out var node).Should().BeFalse();
        node.Should().BeNull();
    }

    [Fact]
    public void Nodes_Always_HaveParentsBeforeChildrenAndKnowTheirPlace()
    {
        foreach (var index in PapiEditions.Series.Editions)
        {
            index.Nodes.Select(node => node.Position).Should().Equal(Enumerable.Range(0, index.Nodes.Count));
            index.Nodes.Skip(1).Should().OnlyContain(node => node.Parent!.Position < node.Position);
            index.Nodes.Select(node => node.Depth).Should().BeInAscendingOrder();
            index.Nodes.Should().OnlyContain(node => node.Children.All(child => child.Parent == node));
        }
    }

    [Fact]
    public void AtDepth_EveryLevel_AddsUpToAllNodes()
    {
        Edition2021.AtDepth(0).Should().Equal(Edition2021.Total);
        Edition2021.AtDepth(1).Should().Equal(Edition2021.Dimensions);
        Edition2021.AtDepth(2).Should().Equal(Edition2021.SubDimensions);
        Edition2021.AtDepth(3).Should().Equal(Edition2021.Indicators);
        Edition2021.AtDepth(4).Should().BeEmpty();
        Enumerable.Range(0, 4).Sum(depth => Edition2021.AtDepth(depth).Count).Should().Be(1 + 8 + 28 + 115);
    }

    [Fact]
    public void Indicators_EditionThatListsNone_IsEmpty() => PapiEditions.For(2015).Indicators.Should().BeEmpty();

    [Fact]
    public void ToString_NodeIndexAndBreak_AreOneLine()
    {
        PapiEditions.For(2018).Breaks[^1].ToString().Should().Be("2018 e-governance: New dimension");
        PapiEditions.For(2018).Breaks[0].ToString().Should().StartWith("2018 all: Comparison of 2018");
        Edition2021.ToString().Should().Be("papi-2021 (2021-2024)");
        Edition2021.Find("D3").ToString().Should().Be("D3 Vertical Accountability towards Citizens");
    }

    [Fact]
    public void ThrowIfForeign_NodeOfAnotherEdition_SaysHowToFindItsOwn() =>
        Refusal
            .Of(() =>
            {
                Edition2021.ThrowIfForeign(PapiEditions.For(2018).Total, "node");
                return null;
            })
            .Should()
            .Be(
                $"node: {PapiEditions.For(2018).Total.Code} {PapiEditions.For(2018).Total.Name.English} "
                    + "is a node of another edition than papi-2021 (2021-2024); find it here by its id."
            );
}
