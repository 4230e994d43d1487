using DocumentFormat.OpenXml.Packaging;
using Papi.Scoring;
using Papi.Scoring.Reporting;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Api;

public class DownloadTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task Download_OfAReport_IsTheFileThatTheLibraryWrites(string extension)
    {
        var report = ProvincialReport.Compose(Scores.Table, Scores.LaiChau, 2024, Language.English);
        using var expected = new MemoryStream();
        Action<ReportDocument, Stream, DateTimeOffset?> write = string.Equals(
            extension,
            "docx",
            StringComparison.Ordinal
        )
            ? DocxWriter.Write
            : XlsxWriter.Write;
        write(report, expected, null);

        using var answer = await dashboard.AskAsync($"/downloads/lai-chau.{extension}?year=2024&lang=en");

        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(expected.ToArray());
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be($"papi-12-2024.{extension}");
    }

    [Fact]
    public async Task Download_OfAProvinceWhoseNameHasADot_IsFound()
    {
        using var answer = await dashboard.AskAsync("/downloads/TP.%20H%E1%BB%93%20Ch%C3%AD%20Minh.docx");

        using var document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        document.MainDocumentPart!.Document.InnerText.Should().Contain("Hồ Chí Minh");
    }

    [Fact]
    public async Task Download_InAnotherFormat_IsNotFound()
    {
        using var answer = await dashboard.AskAsync("/downloads/12.exe");

        ((int)answer.StatusCode).Should().Be(404);
    }
}
