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

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_AnyTable_RepeatsItsHeaderAndSplitsNoRow(string name, int year, bool isMerged, Language language)
    {
        using var file = Write(SampleReports.Compose(name, year, isMerged, language));
        using var package = WordprocessingDocument.Open(file, isEditable: false);

        foreach (var table in package.MainDocumentPart!.Document.Body!.Elements<Table>())
        {
            var rows = table.Elements<TableRow>().ToArray();
            rows.Should().OnlyContain(row => row.TableRowProperties!.Elements<CantSplit>().Any());
            rows.Select(row => row.TableRowProperties!.Elements<TableHeader>().Any())
                .Should()
                .Equal(rows.Select((_, i) => i == 0));
            rows[0].Descendants<KeepNext>().Should().HaveCount(rows[0].Elements<TableCell>().Count());
            rows[^1].Descendants<KeepNext>().Should().BeEmpty("the next is no part of the table");
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi-VN", "Báo cáo kết quả PAPI năm 2024: Lai Châu")]
    [InlineData(Language.English, "en-US", "PAPI 2024 report: Lai Chau")]
    public void Write_LaiChau2024_SaysItsLanguageAndTitle(Language language, string tag, string title)
    {
        using var file = Write(SampleReports.LaiChau(language));
        using var package = WordprocessingDocument.Open(file, isEditable: false);

        package.PackageProperties.Title.Should().Be(title);
        package.PackageProperties.Language.Should().Be(tag);
        package
            .MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>()
            .Single()
            .Val!.Value.Should()
            .Be(tag);
    }

    [Fact]
    public void Write_AnyReport_CountsItsTablesByFieldsAndUsesStylesThatItDefines()
    {
        var report = SampleReports.LaiChau(Language.Vietnamese);
        using var file = Write(report);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var main = package.MainDocumentPart!;

        main.Document.Body!.Descendants<SimpleField>()
            .Select(field => (field.Instruction!.Value!.Trim(), field.InnerText))
            .Should()
            .Equal(
                Enumerable
                    .Range(1, report.Sections.Count(section => section.Table is not null))
                    .Select(number => (@"SEQ Table \* ARABIC", $"{number}"))
            );
        main.Document.Descendants<ParagraphStyleId>()
            .Select(style => style.Val!.Value)
            .Concat(main.Document.Descendants<TableStyle>().Select(style => style.Val!.Value))
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeSubsetOf(main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value));
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
