using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Tests.Hierarchy;

public class ParentRingsTests
{
    [Fact]
    public void Find_Tree_HasNone() => ParentRings.Find([-1, 0, 0, 1, 2, 2]).Should().BeEmpty();

    [Fact]
    public void Find_NodeThatIsItsParent_IsARingOfOne() =>
        ParentRings.Find([-1, 1, 1]).Should().ContainSingle().Which.Should().Equal(1);

    // 0 leads into 3 → 1 → 2, which is met first at 3 and begins at 1; 4 and 5 are one of their own.
    [Fact]
    public void Find_SeveralRings_BeginsEachAtItsFirstNodeAndLeavesOutWhatLeadsIntoThem() =>
        ParentRings.Find([3, 2, 3, 1, 5, 4, 0]).Select(ring => string.Join(' ', ring)).Should().Equal("1 2 3", "4 5");

    [Fact]
    public void Find_NoNodes_HasNone() => ParentRings.Find([]).Should().BeEmpty();
}
