using System.Globalization;
using System.Text.RegularExpressions;
using Papi.Scoring.Reporting.Tests.Support;

namespace Papi.Scoring.Reporting.Tests;

/// <summary>What people see: the documents as an office and a browser render them.</summary>
public partial class RenderingTests
{
    // Report of Lai Châu of April 2025 and the PAPI report of 2024.
    [ToolTheory(ExternalTool.LibreOffice, ExternalTool.PdfToText, ExternalTool.PdfToPng)]
    [InlineData(Language.Vietnamese, "Lai Châu đạt 43,48 điểm, hạng 31/61", "Bảng 1. Kết quả chung", "43.48")]
    [InlineData(Language.English, "Lai Chau scored 43.48 points and ranked 31/61", "Table 1. Overall result", "43,48")]
    public async Task Docx_InAnOffice_ShowsTheReport(
        Language language,
        string standing,
        string caption,
        string wrongMark
    )
    {
        using var folder = new WorkFolder();
        using var docx = new MemoryStream();
        DocxWriter.Write(SampleReports.LaiChau(language), docx);

        await folder.ConvertAsync("pdf", folder.Write("report.docx", docx.ToArray()));

        await CheckAsync(folder, "report.pdf", [standing, caption], wrongMark);
    }

    // Each table has one caption; a caption at the foot of a page would stand apart from its table.
    [ToolTheory(ExternalTool.LibreOffice, ExternalTool.PdfToText)]
    [InlineData(Language.Vietnamese, "Bảng")]
    [InlineData(Language.English, "Table")]
    public async Task Docx_AtTheFootOfAPage_NeitherCaptionNorHeadingIsLast(Language language, string label)
    {
        var report = SampleReports.LaiChau(language);
        using var folder = new WorkFolder();
        using var docx = new MemoryStream();
        DocxWriter.Write(report, docx);
        await folder.ConvertAsync("pdf", folder.Write("report.docx", docx.ToArray()));

        string[] headings = [.. report.Sections.Select(section => section.Heading)];
        foreach (string page in await ReadPagesAsync(folder.File("report.pdf")))
        {
            // The last line is the number of the page.
            string last = page.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^2].Trim();
            last.Should().NotMatchRegex($@"^{label} \d+\.");
            headings.Should().NotContain(last);
        }
    }

    [ToolTheory(ExternalTool.Browser, ExternalTool.PdfToText, ExternalTool.PdfToPng)]
    [InlineData(Language.Vietnamese, "Lai Châu đạt 43,48 điểm, hạng 31/61", "43.48")]
    [InlineData(Language.English, "Lai Chau scored 43.48 points and ranked 31/61", "43,48")]
    public async Task Html_InABrowser_ShowsTheReport(Language language, string standing, string wrongMark)
    {
        using var folder = new WorkFolder();
        string page = folder.File("report.html");
        await File.WriteAllTextAsync(page, HtmlWriter.Write(SampleReports.LaiChau(language)));

        await ExternalTool.RunAsync(
            ExternalTool.Browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            $"--user-data-dir={folder.File("browser")}",
            $"--print-to-pdf={folder.File("report.pdf")}",
            new Uri(page).AbsoluteUri
        );

        await CheckAsync(folder, "report.pdf", [standing], wrongMark);
    }

    [ToolTheory(ExternalTool.LibreOffice, ExternalTool.PdfToText)]
    [InlineData(Language.Vietnamese, "Báo cáo kết quả PAPI năm 2024: Lai Châu", "trung bình thấp")]
    [InlineData(Language.English, "PAPI 2024 report: Lai Chau", "low average")]
    public async Task Xlsx_InAnOffice_OpensWithItsThreeSheets(Language language, string title, string tier)
    {
        using var folder = new WorkFolder();
        using var xlsx = new MemoryStream();
        XlsxWriter.Write(SampleReports.LaiChau(language), xlsx);

        await folder.ConvertAsync("pdf", folder.Write("report.xlsx", xlsx.ToArray()));

        string[] pages = await ReadPagesAsync(folder.File("report.pdf"));
        pages.Should().HaveCount(3, "each sheet is as wide as its page");
        pages.Should().OnlyContain(page => page.Contains(title, StringComparison.Ordinal));
        pages[0].Should().Contain("2024").And.Contain(tier);
    }

    private static async Task CheckAsync(WorkFolder folder, string pdf, string[] texts, string wrongMark)
    {
        string[] pages = await ReadPagesAsync(folder.File(pdf));
        pages.Length.Should().BeInRange(3, 9, "a report has thirteen sections and as many tables");
        string text = Spaces().Replace(string.Join(' ', pages), " ");
        text.Should().ContainAll(texts).And.NotContain(wrongMark);

        await ExternalTool.RunAsync(ExternalTool.PdfToPng, "-r", "40", "-gray", folder.File(pdf), folder.File("page"));
        string[] images = Directory.GetFiles(folder.Path, "page*.pgm");
        images.Should().HaveCount(pages.Length);
        images.Select(ShareOfInk).Should().OnlyContain(share => share > 0.005 && share < 0.5, "no page is blank");
    }

    private static async Task<string[]> ReadPagesAsync(string pdf)
    {
        string text = await ExternalTool.RunAsync(ExternalTool.PdfToText, "-layout", "-enc", "UTF-8", pdf, "-");
        return text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }

    // A portable grey map: "P5", width, height and the greatest value as text, then a byte for each point.
    private static double ShareOfInk(string image)
    {
        byte[] content = File.ReadAllBytes(image);
        int start = 0;
        int[] header = new int[3];
        for (int field = -1; field < header.Length; field++)
        {
            int end = Array.FindIndex(content, start, value => char.IsWhiteSpace((char)value));
            if (field >= 0)
            {
                header[field] = int.Parse(content.AsSpan(start, end - start), CultureInfo.InvariantCulture);
            }

            start = end + 1;
        }

        var points = content.AsSpan(start);
        points.Length.Should().Be(header[0] * header[1]);
        int dark = 0;
        foreach (byte point in points)
        {
            dark += point < 200 ? 1 : 0;
        }

        return (double)dark / points.Length;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
