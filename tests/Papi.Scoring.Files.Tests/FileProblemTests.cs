namespace Papi.Scoring.Files.Tests;

public class FileProblemTests
{
    private static readonly LocalizedText Message = new("Thiếu năm.", "The year is missing.");

    [Theory]
    [InlineData(5, 3, "1.2", "line 5, column 3 (1.2): The year is missing.")]
    [InlineData(5, 3, null, "line 5, column 3: The year is missing.")]
    [InlineData(5, null, null, "line 5: The year is missing.")]
    [InlineData(null, null, null, "The year is missing.")]
    public void ToString_Place_StandsBeforeTheMessage(int? line, int? column, string? header, string expected) =>
        new FileProblem(line, column, header, null, Message).ToString().Should().Be(expected);

    [Theory]
    [InlineData(5, 3, "1.2", "dòng 5, cột 3 (1.2): Thiếu năm.")]
    [InlineData(5, null, null, "dòng 5: Thiếu năm.")]
    [InlineData(null, null, null, "Thiếu năm.")]
    public void Describe_Vietnamese_PlacesInVietnamese(int? line, int? column, string? header, string expected) =>
        new FileProblem(line, column, header, null, Message).Describe(Language.Vietnamese).Should().Be(expected);

    [Fact]
    public void Describe_UnknownLanguage_IsRefused() =>
        FluentActions
            .Invoking(() => new FileProblem(1, null, null, null, Message).Describe((Language)9))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
}
