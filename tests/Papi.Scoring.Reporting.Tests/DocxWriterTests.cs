using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting.Tests;

public class DocxWriterTests
{
    private static readonly ScoreTable Published = PublishedScores.Table.Aggregate();

    private static readonly ScoreTable Merged = Published.Harmonize(ProvinceRegistry.Vintage2025);

    public static TheoryData<string, int, bool, Language> Reports =>
        new()
        {
            { "Lai Châu", 2024, false, Language.Vietnamese },
            { "Lai Châu", 2024, false, Language.English },
            { "Hà Nội", 2011, false, Language.Vietnamese },
            { "Quảng Ninh", 2023, false, Language.English },
            { "Bắc Giang", 2022, false, Language.Vietnamese },
            { "Phú Thọ", 2024, true, Language.Vietnamese },
            { "Lào Cai", 2024, true, Language.English },
        };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_AnyReport_PassesTheOpenXmlValidator(string name, int year, bool isMerged, Language language)
    {
        using var file = Write(Compose(name, year, isMerged, language));
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
        var report = Compose(name, year, isMerged, language);
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
        var report = Compose("Lai Châu", 2024, isMerged: false, Language.Vietnamese);

        Write(report).ToArray().Should().Equal(Write(report).ToArray());
    }

    private static ReportDocument Compose(string name, SurveyYear year, bool isMerged, Language language)
    {
        var table = isMerged ? Merged : Published;
        return ProvincialReport.Compose(table, table.Year(year).Provinces.Find(name), year, language);
    }

    private static MemoryStream Write(ReportDocument report)
    {
        var file = new MemoryStream();
        DocxWriter.Write(report, file);
        file.Position = 0;
        return file;
    }
}
