using Papi.Scoring.Preparation;

namespace Papi.Scoring.Tests.Preparation;

public class ImputationMethodTests
{
    [Theory]
    [InlineData("mean", ImputationKind.Mean)]
    [InlineData("median", ImputationKind.Median)]
    [InlineData("group:mean", ImputationKind.GroupMean)]
    [InlineData("group:median", ImputationKind.GroupMedian)]
    [InlineData("panel:last", ImputationKind.PanelLast)]
    [InlineData("panel:linear", ImputationKind.PanelLinear)]
    public void TryParse_EveryMethod_GoesThereAndBack(string text, ImputationKind kind)
    {
        ImputationMethod.TryParse(text, out var method).Should().BeTrue();

        method!.Kind.Should().Be(kind);
        method.ToString().Should().Be(text);
        ImputationMethod.TryParse(text.ToUpperInvariant(), out var same).Should().BeTrue();
        same.Should().Be(method);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("group")]
    [InlineData("mean:1")]
    public void TryParse_AnythingElse_IsNoMethod(string? text)
    {
        ImputationMethod.TryParse(text, out var method).Should().BeFalse();

        method.Should().BeNull();
    }

    [Theory]
    [InlineData("mean", false, false)]
    [InlineData("median", false, false)]
    [InlineData("Group : Mean", true, false)]
    [InlineData("GROUP:MEDIAN", true, false)]
    [InlineData("panel:last", false, true)]
    [InlineData("Panel:Linear", false, true)]
    public void Needs_OfEveryMethod_AreGroupsOrOtherYears(string text, bool groups, bool panel)
    {
        ImputationMethod.TryParse(text, out var method).Should().BeTrue();

        (method!.NeedsGroups, method.NeedsPanel).Should().Be((groups, panel));
    }
}
