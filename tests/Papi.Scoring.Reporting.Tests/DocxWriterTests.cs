using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Papi.Scoring.Reporting.Tests.Support;

namespace Papi.Scoring.Reporting.Tests;

public class DocxWriterTests
{
    public static TheoryData<string, int, bool, Language> Reports => SampleReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_AnyReport_PassesTheOpenXmlValidator(string name, int year, bool isMerged, Language language)
    {
        using var file = Write(SampleReports.Compose(name, year, isMerged, language));
        using var package = WordprocessingDocument.Open(file, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(package)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .Should()
            .BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_AnyReport_HoldsEveryTextOfTheDocument(string name, int year, bool isMerged, Language language)
    {
        var report = SampleReports.Compose(name, year, isMerged, language);
        using var file = Write(report);
        using var package = WordprocessingDocument.Open(file, isEditable: false);

        string[] expected =
        [
            report.Title,
            .. report.Sections.SelectMany(section =>
                (string[])
                    [
                        section.Heading,
                        .. section.Paragraphs,
                        .. section.Table is { } table
                            ? table
                                .Columns.Select(column => column.Heading)
                                .Concat(table.Rows.SelectMany(row => row.Cells))
                            : [],
                        .. section.Notes,
                    ]
            ),
        ];
        package
            .MainDocumentPart!.Document.Body!.Descendants<Paragraph>()
            .Where(paragraph =>
                !string.Equals(
                    paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value,
                    "Caption",
                    StringComparison.Ordinal
                )
            )
            .Select(paragraph => paragraph.InnerText)
            .Should()
            .Equal(expected);
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var report = SampleReports.LaiChau(Language.Vietnamese);

        Write(report).ToArray().Should().Equal(Write(report).ToArray());
    }

    private static MemoryStream Write(ReportDocument report)
    {
        var file = new MemoryStream();
        DocxWriter.Write(report, file);
        file.Position = 0;
        return file;
    }
}
