using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public class NearMatchesTests
{
    private static readonly string[] Names = ["hanoi", "hanam", "hagiang", "laichau", "tiengiang", "angiang", "hue"];

    // Hand calculations; "ca" to "abc" is 2 in the unrestricted distance, which edits the swapped part again.
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "hue", 3)]
    [InlineData("laichau", "laichau", 0)]
    [InlineData("laichua", "laichau", 1)]
    [InlineData("laicau", "laichau", 1)]
    [InlineData("laicchau", "laichau", 1)]
    [InlineData("laishau", "laichau", 1)]
    [InlineData("ialchua", "laichau", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_KnownPair_CountsSlips(string left, string right, int slips) =>
        NearMatches.Distance(left, right).Should().Be(slips);

    [Fact]
    public void Distance_AnyPair_AgreesWithTheDefinition()
    {
        Gen<string> word = Gen.ArrayOf(Gen.Elements('a', 'b', 'c'), 6)
            .SelectMany(letters => Gen.Choose(0, 6).Select(length => new string(letters, 0, length)));

        Prop.ForAll(
                Arb.From(Gen.Two(word)),
                pair => NearMatches.Distance(pair.Item1, pair.Item2) == Defined(pair.Item1, pair.Item2)
            )
            .Check(FixedSeed.Config());
    }

    [Fact]
    public void Of_Misspelling_PutsTheLeastSlipsFirst() =>
        NearMatches.Of("hanon", Names).Should().StartWith("hanoi").And.NotContain("laichau");

    [Fact]
    public void Of_Start_ComesBeforePart() =>
        NearMatches
            .Of("giang", ["tiengiang", "bacgiang", "giangthanh"])
            .Should()
            .Equal("giangthanh", "bacgiang", "tiengiang");

    [Fact]
    public void Of_TextAroundAKey_FindsTheKey() => NearMatches.Of("ubndtinhlaichau", Names).Should().Equal("laichau");

    [Fact]
    public void Of_EquallyNear_KeepsTheGivenOrder() =>
        NearMatches.Of("2.9", ["2.2", "2.1", "2.3", "2.4"]).Should().Equal("2.2", "2.1", "2.3");

    [Fact]
    public void Of_SameKeyTwice_IsOneMatch() => NearMatches.Of("hu", ["hue", "hue"]).Should().Equal("hue");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("brandenburg")]
    public void Of_NothingNear_IsEmpty(string text) => NearMatches.Of(text, Names).Should().BeEmpty();

    [Fact]
    public void Of_Limit_IsKept() => NearMatches.Of("ha", Names, limit: 2).Should().Equal("hanoi", "hanam");

    [Fact]
    public void Of_UnclosedQuote_DoesNotTakeLong()
    {
        string rest = new('x', 5_000_000);

        NearMatches.Of(rest, Names).Should().BeEmpty();
    }

    private static int Defined(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        int best = Math.Min(
            Math.Min(Defined(left[..^1], right), Defined(left, right[..^1])) + 1,
            Defined(left[..^1], right[..^1]) + (left[^1] == right[^1] ? 0 : 1)
        );
        bool swapped = left.Length > 1 && right.Length > 1 && left[^1] == right[^2] && left[^2] == right[^1];
        return swapped ? Math.Min(best, Defined(left[..^2], right[..^2]) + 1) : best;
    }
}
