using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Tests.Hierarchy;

public class ComparabilityTests
{
    private static readonly LocalizedText Moved = new("đổi", "moved");

    private static readonly LocalizedText Renamed = new("đổi tên", "renamed");

    [Fact]
    public void Note_ReasonsAndWarnings_AreTheReasonsWhereThereAreAny()
    {
        new Comparability([], []).Note.Should().BeNull();
        new Comparability([], [Moved, Renamed]).Note.Should().Be(new LocalizedText("đổi; đổi tên", "moved; renamed"));
        new Comparability([Renamed], [Moved]).Note.Should().Be(Renamed);
    }

    [Fact]
    public void ToString_EachVerdict_HasItsNote()
    {
        new Comparability([], []).ToString().Should().Be("comparable");
        new Comparability([], [Moved]).ToString().Should().Be("comparable: moved");
        Comparability.Refused(Renamed).ToString().Should().Be("not comparable: renamed");
        Comparability.Refused(Renamed).IsComparable.Should().BeFalse();
    }

    [Theory]
    [InlineData(2019, 2020, false)]
    [InlineData(2020, 2021, true)]
    [InlineData(2019, 2024, true)]
    [InlineData(2021, 2022, false)]
    public void Separates_YearsAroundABreak_CountsItBetweenTheYearBeforeAndItsOwn(int from, int to, bool expected) =>
        new SeriesBreak(2021, null, BreakKind.Documented, Moved).Separates(from, to).Should().Be(expected);
}
