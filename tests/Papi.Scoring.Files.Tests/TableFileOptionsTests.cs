using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class TableFileOptionsTests
{
    [Fact]
    public void Default_Options_AreThoseOfACommaSeparatedFile()
    {
        TableFileOptions.Default.Style.Should().BeSameAs(DecimalStyle.Invariant);
        TableFileOptions.Default.MaxProblems.Should().Be(1000);
        TableFileOptions.Default.Should().Be(new TableFileOptions());
    }

    [Fact]
    public void Style_Null_Throws() =>
        FluentActions
            .Invoking(() => new TableFileOptions { Style = null! })
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("value");

    [Fact]
    public void MaxProblems_LessThanOne_Throws() =>
        FluentActions
            .Invoking(() => new TableFileOptions { MaxProblems = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
}
