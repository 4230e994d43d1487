using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class ClaimFileOptionsTests
{
    [Fact]
    public void Default_Options_AreThoseOfACommaSeparatedFile()
    {
        ClaimFileOptions.Default.Style.Should().BeSameAs(DecimalStyle.Invariant);
        ClaimFileOptions.Default.MaxProblems.Should().Be(1000);
        ClaimFileOptions.Default.Should().Be(new ClaimFileOptions());
    }

    [Fact]
    public void Style_Null_Throws() =>
        FluentActions
            .Invoking(() => new ClaimFileOptions { Style = null! })
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("value");

    [Fact]
    public void MaxProblems_LessThanOne_Throws() =>
        FluentActions
            .Invoking(() => new ClaimFileOptions { MaxProblems = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
}
