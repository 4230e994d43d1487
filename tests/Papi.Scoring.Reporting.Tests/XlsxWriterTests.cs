using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Data;
using Papi.Scoring.Reporting.Tests.Support;

namespace Papi.Scoring.Reporting.Tests;

public class XlsxWriterTests
{
    public static TheoryData<string, int, bool, Language> Reports => SampleReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_AnyReport_PassesTheOpenXmlValidator(string name, int year, bool isMerged, Language language)
    {
        using var file = Write(SampleReports.Compose(name, year, isMerged, language), TestTime);
        using var package = SpreadsheetDocument.Open(file, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(package)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Tổng điểm", "Chỉ số nội dung", "Số liệu và cách tính")]
    [InlineData(Language.English, "Total", "Dimensions", "Data and method")]
    public void Write_LaiChau2024_NamesItsSheetsInTheLanguage(Language language, params string[] names)
    {
        using var file = Write(SampleReports.LaiChau(language));
        using var package = SpreadsheetDocument.Open(file, isEditable: false);

        package.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value).Should().Equal(names);
    }

    // The PAPI report of 2024: 43.4796 points, 31st of 61.
    [Fact]
    public void Write_LaiChau2024_HasThePublishedFiguresAsNumbers()
    {
        using var book = WorkbookReader.Open(SampleReports.LaiChau(Language.English));

        book["Total", "A2"].Number.Should().Be(2024);
        book["Total", "B2"].Number.Should().BeApproximately(43.479567, 1e-9);
        book["Total", "B2"].Formula.Should().Be("'Dimensions'!C2");
        book["Total", "C2"].Number.Should().Be(31);
        book["Total", "D2"].Number.Should().Be(61);
        book["Total", "E2"].Text.Should().Be("low average");
        book["Total", "B2"].Format.Should().Be("0.00");
        book["Total", "F3"].Format.Should().Be("+0.00;-0.00;0.00");
        book["Total", "F3"].Formula.Should().Be("B$2-B3");
        book["Dimensions", "C2"].Formula.Should().Be("SUM(C3,C8,C13,C17,C22,C26,C31,C35)");
        book["Dimensions", "C3"].Formula.Should().Be("SUM(C4:C7)");
        book["Dimensions", "C7"].Formula.Should().BeNull();
    }

    [Fact]
    public void Write_OtherDecimals_AreThoseOfTheFormats()
    {
        using var whole = WorkbookReader.Open(
            SampleReports.Compose(
                "Lai Châu",
                2024,
                isMerged: false,
                Language.Vietnamese,
                new ReportOptions { Decimals = 0 }
            )
        );
        using var fine = WorkbookReader.Open(
            SampleReports.Compose(
                "Lai Châu",
                2024,
                isMerged: false,
                Language.Vietnamese,
                new ReportOptions { Decimals = 4 }
            )
        );

        whole["Tổng điểm", "B2"].Format.Should().Be("0");
        fine["Tổng điểm", "F3"].Format.Should().Be("+0.0000;-0.0000;0.0000");
        whole["Tổng điểm", "B2"].Number.Should().BeApproximately(43.479567, 1e-9);
    }

    [Fact]
    public void Write_WithATime_HasADateThatIsANumber()
    {
        using var book = WorkbookReader.Open(SampleReports.LaiChau(Language.English), TestTime);

        var created = book.Cells("Data and method").Single(cell => cell.FormatId == 14);
        DateTime.FromOADate(created.Number!.Value).Should().Be(TestTime.Date);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_AnyReport_HasNoNumberAsText(string name, int year, bool isMerged, Language language)
    {
        using var book = WorkbookReader.Open(SampleReports.Compose(name, year, isMerged, language));

        // Codes such as 1.1 name a row; they stand in the first column of the dimensions.
        book.AllCells()
            .Where(cell => !cell.Reference.StartsWith('A'))
            .Where(cell =>
                cell.Text is { } text
                && double.TryParse(text.Replace(',', '.'), CultureInfo.InvariantCulture, out double _)
            )
            .Should()
            .BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_AnyReport_FreezesTheHeadingsOfEverySheet(string name, int year, bool isMerged, Language language)
    {
        using var file = Write(SampleReports.Compose(name, year, isMerged, language));
        using var package = SpreadsheetDocument.Open(file, isEditable: false);

        package
            .WorkbookPart!.WorksheetParts.Select(part => part.Worksheet.Descendants<Pane>().Single())
            .Should()
            .OnlyContain(pane => pane.State! == PaneStateValues.Frozen && pane.VerticalSplit! == 1);
    }

    // Bắc Giang 2022 has no D1, D2, D4 and D5: the sum of the rest is not its total.
    [Fact]
    public void Write_MissingParts_HaveNoFormulaAndNoNumber()
    {
        using var book = WorkbookReader.Open(
            SampleReports.Compose("Bắc Giang", 2022, isMerged: false, Language.English)
        );

        book.Cells("Dimensions").Select(cell => cell.Reference).Should().NotContain(["C2", "C3"]);
        book["Dimensions", "L3"].Text.Should().StartWith("D1: ");
        book["Dimensions", "C13"].Formula.Should().Be("SUM(C14:C16)");
    }

    // Where the rest of the parts carries the whole, the sum of what is there is not the score.
    [Fact]
    public void Write_ReweightedParts_AreNumbersWithoutAFormula()
    {
        var table = PublishedScores.Table.Aggregate(
            new AggregationOptions { MissingData = MissingDataPolicy.Renormalize }
        );
        var report = ProvincialReport.Compose(
            table,
            table.Year(2022).Provinces.Find("Bắc Giang"),
            2022,
            Language.English
        );
        using var book = WorkbookReader.Open(report);

        report.Profile.Total.Score.Should().NotBeNull();
        book["Dimensions", "C2"].Number.Should().Be(report.Profile.Total.Score!.Value.Points);
        book["Dimensions", "C2"].Formula.Should().BeNull();
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var report = SampleReports.LaiChau(Language.Vietnamese);

        Write(report).ToArray().Should().Equal(Write(report).ToArray());
    }

    [Fact]
    public void Write_NoDocument_IsRefused()
    {
        using var output = new MemoryStream();

        FluentActions
            .Invoking(() => XlsxWriter.Write(null!, output))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("document");
    }

    // LibreOffice gets the formulas without their values, so that what it shows is what it computed.
    [ToolTheory(ExternalTool.LibreOffice)]
    [InlineData("Lai Châu", 2024, false, Language.Vietnamese)]
    [InlineData("Phú Thọ", 2024, true, Language.English)]
    public async Task Write_FormulasAlone_AreRecalculatedToTheSameValues(
        string name,
        int year,
        bool isMerged,
        Language language
    )
    {
        var report = SampleReports.Compose(name, year, isMerged, language);
        using var folder = new WorkFolder();
        using var stripped = Write(report);
        using (var package = SpreadsheetDocument.Open(stripped, isEditable: true))
        {
            foreach (
                var cell in package
                    .WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>())
                    .Where(cell => cell.CellFormula is not null)
            )
            {
                cell.CellValue!.Remove();
            }
        }

        string file = folder.Write("report.xlsx", stripped.ToArray());
        await folder.ConvertAsync(WorkFolder.EverySheetAsCsv, file);

        using var book = WorkbookReader.Open(report);
        int compared = 0;
        foreach (string sheet in book.SheetNames)
        {
            string[][] rows = WorkFolder.ReadCsv(folder.File($"report-{sheet}.csv"));
            foreach (var cell in book.Cells(sheet).Where(cell => cell.Number is not null && cell.FormatId != 14))
            {
                // The order of a sum is the office's own: a few units of the last place of a double.
                double shown = double.Parse(rows[cell.Row - 1][cell.Column - 1], CultureInfo.InvariantCulture);
                shown.Should().BeApproximately(cell.Number!.Value, 1e-12, "of {0} on {1}", cell.Reference, sheet);
                compared++;
            }
        }

        compared.Should().BeGreaterThan(150);
    }

    private static DateTimeOffset TestTime => new(2025, 4, 15, 9, 30, 0, TimeSpan.Zero);

    private static MemoryStream Write(ReportDocument report, DateTimeOffset? created = null)
    {
        var file = new MemoryStream();
        XlsxWriter.Write(report, file, created);
        file.Position = 0;
        return file;
    }
}
