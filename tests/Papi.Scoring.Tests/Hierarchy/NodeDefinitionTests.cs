using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Tests.Hierarchy;

public class NodeDefinitionTests
{
    [Fact]
    public void Default_NothingGiven_IsEmptyAndScored()
    {
        var node = new NodeDefinition();

        (node.Id, node.Code, node.Name).Should().Be(("", "", new LocalizedText("", "")));
        (node.Role, node.Direction, node.Rule, node.Weight)
            .Should()
            .Be((NodeRole.Scored, IndicatorDirection.HigherIsBetter, null, null));
    }

    [Fact]
    public void ToString_Always_IsTheCodeWithTheId() =>
        new NodeDefinition { Id = "poverty-lists", Code = "2.2" }
            .ToString()
            .Should()
            .Be("2.2 poverty-lists");
}
