using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class IndicatorFileOptionsTests
{
    [Fact]
    public void New_Index_LeavesTheRestAtItsDefault()
    {
        var options = new IndicatorFileOptions { Index = PapiEditions.For(2024) };

        options.Style.Should().BeSameAs(DecimalStyle.Invariant);
        options.Province.Should().BeNull();
        options.Year.Should().BeNull();
        (options.DataVersion, options.MaxProblems).Should().Be(("user", 1000));
    }

    [Fact]
    public void With_WrongValues_AreRefused()
    {
        var index = PapiEditions.For(2024);

        FluentActions
            .Invoking(() => new IndicatorFileOptions { Index = null! })
            .Should()
            .Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => new IndicatorFileOptions { Index = index, Style = null! })
            .Should()
            .Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => new IndicatorFileOptions { Index = index, DataVersion = "" })
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new IndicatorFileOptions { Index = index, MaxProblems = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }
}
