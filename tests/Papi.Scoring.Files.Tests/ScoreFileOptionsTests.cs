using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class ScoreFileOptionsTests
{
    [Fact]
    public void Default_IsACommaFileOfPapi()
    {
        var options = ScoreFileOptions.Default;

        options.Style.Should().BeSameAs(DecimalStyle.Invariant);
        options.Editions.Should().BeSameAs(PapiEditions.Series);
        options.Provinces.Should().BeNull();
        (options.DataVersion, options.MaxProblems).Should().Be(("user", 1000));
    }

    [Fact]
    public void With_WrongValues_AreRefused()
    {
        FluentActions.Invoking(() => new ScoreFileOptions { Style = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ScoreFileOptions { Editions = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ScoreFileOptions { DataVersion = " " }).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new ScoreFileOptions { MaxProblems = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }
}
