using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class DraftOptionsTests
{
    [Fact]
    public void Default_AsksForNothing()
    {
        var options = DraftOptions.Default;

        (options.RecoverLosses, options.KeepDimensions).Should().Be((false, false));
        options.Frozen.Should().BeEmpty();
        options.Caps.Should().BeEmpty();
        options.Floors.Should().BeEmpty();
        options.Weights.Should().BeEmpty();
    }

    [Fact]
    public void Numbers_ThatAreNone_AreRefusedWithTheNumber()
    {
        Refusal
            .Of(() => new DraftOptions { Caps = Of("D1", double.NaN) })
            .Should()
            .Be("scores = NaN: A cap or a floor is a finite score.");
        Refusal
            .Of(() => new DraftOptions { Floors = Of("D1", double.NaN) })
            .Should()
            .Be("scores = NaN: A cap or a floor is a finite score.");
        Refusal
            .Of(() => new DraftOptions { Weights = Of("1.1", 1e-7) })
            .Should()
            .Be("value = 1E-07: A weight lies between 0.000001 and 1000000.");
        Refusal
            .Of(() => new DraftOptions { Weights = Of("1.1", 1000001) })
            .Should()
            .Be("value = 1000001: A weight lies between 0.000001 and 1000000.");
    }

    [Fact]
    public void Nodes_ThatNoBoundOrWeightCanTakeUp_AreRefusedWithTheNode()
    {
        Drafting(new DraftOptions { Frozen = ["total"] })
            .Should()
            .Be("options: total PAPI total carries no target here, so it cannot be bounded.");
        Drafting(new DraftOptions { Caps = Of("1.1.1", 50) })
            .Should()
            .StartWith("options: 1.1.1 ")
            .And.EndWith(" carries no target here, so it cannot be bounded.");
        Drafting(new DraftOptions { Floors = Of("total", 50) })
            .Should()
            .Be("options: total PAPI total carries no target here, so it cannot be bounded.");
        Drafting(new DraftOptions { Weights = Of("D2", 2) })
            .Should()
            .Be("options: D2 Transparency in Local Decision-making carries no target of its own, so it has no weight.");
    }

    [Theory]
    [InlineData("Caps")]
    [InlineData("Floors")]
    [InlineData("Weights")]
    [InlineData("Frozen")]
    public void Nodes_NamedTwice_AreRefusedWithThePropertyAndBothNames(string property)
    {
        var both = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["2.1"] = 2,
            ["access-to-information"] = 2,
        };
        var options = property switch
        {
            "Caps" => new DraftOptions { Caps = both },
            "Floors" => new DraftOptions { Floors = both },
            "Weights" => new DraftOptions { Weights = both },
            _ => new DraftOptions { Frozen = [.. both.Keys] },
        };

        Drafting(options)
            .Should()
            .Be(
                $"options: {property} names 2.1 Access to Information twice, the second time as 'access-to-information'."
            );
    }

    [Fact]
    public void Caps_DictionaryChangedLater_StayAsGivenAndIgnoreCase()
    {
        var caps = Of("D1", 5);
        var options = new DraftOptions { Caps = caps };

        caps.Clear();

        options.Caps["d1"].Should().Be(5);
    }

    private static string Drafting(DraftOptions options) =>
        Refusal.Of(() => TargetDraft.Compute(Published.Scored, Published.LaiChau, 2024, [Goal.Climb(1)], options));

    private static Dictionary<string, double> Of(string node, double number) =>
        new(StringComparer.Ordinal) { [node] = number };
}
