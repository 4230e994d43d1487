using Papi.Scoring.Text;

namespace Papi.Scoring.Files.Tests;

public class DataFileOptionsTests
{
    [Fact]
    public void Default_Options_AreThoseOfACommaSeparatedFileOfTheUser()
    {
        DataFileOptions.Default.Style.Should().BeSameAs(DecimalStyle.Invariant);
        DataFileOptions.Default.DataVersion.Should().Be("user");
        DataFileOptions.Default.MaxProblems.Should().Be(1000);
        DataFileOptions.Default.Should().Be(new DataFileOptions());
    }

    [Fact]
    public void Style_Null_Throws() =>
        FluentActions
            .Invoking(() => new DataFileOptions { Style = null! })
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("value");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void DataVersion_Blank_Throws(string? version) =>
        FluentActions
            .Invoking(() => new DataFileOptions { DataVersion = version! })
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("value");

    [Fact]
    public void MaxProblems_LessThanOne_Throws() =>
        FluentActions
            .Invoking(() => new DataFileOptions { MaxProblems = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
}
