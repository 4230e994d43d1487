using System.IO.Compression;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests;

/// <summary>Workbooks generated in the described layouts; no official file is at hand.</summary>
public class PapiWorkbookTests
{
    private const double Error = 0.157685;

    [Theory]
    [InlineData(2011)]
    [InlineData(2014)]
    [InlineData(2015)]
    [InlineData(2016)]
    [InlineData(2017)]
    public void Read_ProvincesInRows_GivesThePublishedScores(int year)
    {
        var published = OfficialLayouts.Published(year);

        var content = Read(OfficialLayouts.ProvincesInRows(published), $"papi-{year}.xlsx");

        ShouldBeSame(content.Scores.Year(year), published);
        content.StandardErrors.Should().BeNull();
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Read_ProvincesInColumns_GivesThePublishedScores(int year)
    {
        var published = OfficialLayouts.Published(year);

        var content = ReadColumns(published, OfficialLayouts.ProvincesInColumns(published, Error));

        ShouldBeSame(content.Scores.Year(year), published);
        content
            .StandardErrors!.EstimateOf(content.Scores.Year(year).Aggregate(), "Hà Nội", "total")!
            .Value.StandardError.Should()
            .Be(Error);
    }

    [Fact]
    public void Read_RowsAboveTheHeader_ArePassedOver()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(
            published,
            Error,
            ["PAPI 2024", "Survey of 2024, released in 2025"],
            ["Source: UNDP"],
            []
        );

        ShouldBeSame(ReadColumns(published, rows).Scores.Year(2024), published);
    }

    [Fact]
    public void Read_Zero_IsMissingAndNoted()
    {
        var published = OfficialLayouts.Published(2024);

        var content = ReadColumns(published, OfficialLayouts.ProvincesInColumns(published, Error));

        content.Scores.ScoreOf(2024, "Vĩnh Phúc", "1.1").Should().BeNull();
        content
            .Notes.Should()
            .Contain(note =>
                note.Sheet == "PAPI 2024"
                && note.Cell != null
                && note.Message.English == "1.1 of Vinh Phuc: 0 is read as no figure."
            );
    }

    // Hà Nội 2023: 43.700916 to 44.219692 around 43.960304, where the standard error is printed as 0.157685.
    [Fact]
    public void Read_IntervalWithoutStandardError_GivesHalfItsWidthBy1645()
    {
        var published = OfficialLayouts.Published(2023);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        rows.RemoveAll(row => row.Length > 0 && row[0] is "Standard error");
        int low = rows.FindIndex(row => row.Length > 0 && row[0] is "95 % CI");
        rows[low][2] = 43.700916;
        rows[low + 2][2] = 44.219692;

        var content = ReadColumns(published, rows);

        // The printed ends have six decimals and agree with 1.645 standard errors to 1e-5.
        content
            .StandardErrors!.EstimateOf(content.Scores.Year(2023).Aggregate(), "Hà Nội", "total")!
            .Value.StandardError.Should()
            .BeApproximately(0.157685, 1e-5);
    }

    // In the editions since 2021 the files keep 5.3 and 5.4, reports print them as second and third.
    [Fact]
    public void Read_NumberAgainstName_TakesTheName()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        Relabel(rows, "5.3", "5.2 Land Use Rights Certificates");
        Relabel(rows, "5.4", "5.3 Dịch vụ hành chính cấp xã");

        var content = ReadColumns(published, rows);

        ShouldBeSame(content.Scores.Year(2024), published);
        content
            .Notes.Should()
            .Contain(note => note.Message.English.Contains("The number is 5.2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#DIV/0!")]
    [InlineData("#REF!")]
    public void Read_ErrorOfAFormula_IsPlacedAndNotMissing(string error)
    {
        var published = OfficialLayouts.Published(2024);
        var (rows, row) = WithErrorOfAFormula(published, error);

        var problem = ColumnProblems(published, rows).Should().ContainSingle().Which;

        problem.ToString().Should().StartWith($"'PAPI 2024'!C{row + 1}: ").And.Contain(error);
    }

    // People write =NA() for what is not there.
    [Fact]
    public void Read_NotAvailable_IsMissingAndNoted()
    {
        var published = OfficialLayouts.Published(2024);
        var (rows, row) = WithErrorOfAFormula(published, "#N/A");

        var content = ReadColumns(published, rows);

        content.Scores.ScoreOf(2024, "01", "1.1").Should().BeNull();
        content
            .Notes.Should()
            .ContainSingle(note => note.Cell == $"C{row + 1}")
            .Which.Message.English.Should()
            .Contain("#N/A");
    }

    // Weighted scores are not taken, whatever they are.
    [Fact]
    public void Read_ErrorOfAFormulaWhereNothingIsTaken_IsPassedOver()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        int row = rows.FindIndex(cells => cells.Length > 0 && cells[0] is "Weighted");
        rows[row][2] = new FormulaError("#REF!");

        ShouldBeSame(ReadColumns(published, rows).Scores.Year(2024), published);
    }

    [Fact]
    public void Read_NumberThatTheEditionHasNot_IsPlaced()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        rows.Add(["5.2 Something new", null, .. Enumerable.Repeat<object?>(1.5, 5)]);

        var problem = ColumnProblems(published, rows).Should().ContainSingle().Which;

        problem.Sheet.Should().Be("PAPI 2024");
        problem.ToString().Should().StartWith($"'PAPI 2024'!A{rows.Count}: 2024 has no node '5.2'");
    }

    [Theory]
    [InlineData("abc", "'abc' is not a number")]
    [InlineData(9.5, "'9.5' is outside the scale of 1.1")]
    public void Read_WrongFigure_IsPlacedInBothLanguages(object value, string message)
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        int row = rows.FindIndex(cells =>
            cells.Length > 0 && cells[0] is string text && text.Contains("1.1", StringComparison.Ordinal)
        );
        rows[row][2] = value;

        var problem = ColumnProblems(published, rows).Should().ContainSingle().Which;

        problem.Describe(Language.English).Should().StartWith($"'PAPI 2024'!C{row + 1}: ").And.Contain(message);
        problem.Describe(Language.Vietnamese).Should().StartWith($"'PAPI 2024'!C{row + 1}: ");
    }

    [Fact]
    public void Read_NumberAsText_IsReadAndNoted()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        int row = rows.FindIndex(cells =>
            cells.Length > 0 && cells[0] is string text && text.Contains("1.1", StringComparison.Ordinal)
        );
        rows[row][2] = "1,25";

        var content = ReadColumns(published, rows);

        content.Scores.ScoreOf(2024, "Hà Nội", "1.1").Should().Be(new Score(1.25));
        content.Notes.Should().Contain(note => note.Cell == $"C{row + 1}");
    }

    [Fact]
    public void Read_MisspeltProvince_IsPlacedWithASuggestion()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        rows[0][2] = "Ha Noii";

        ColumnProblems(published, rows).Should().ContainSingle(problem => problem.Line == 1 && problem.Column == 3);
    }

    [Fact]
    public void Read_SheetsInBothLanguages_AreOneTable()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        var workbook = new SampleWorkbook().Add("PAPI 2024", rows).Add("Tiếng Việt 2024", rows);

        ShouldBeSame(Read(workbook, "papi.xlsx").Scores.Year(2024), published);
    }

    [Fact]
    public void Read_SheetsThatDisagree_ArePlaced()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        List<object?[]> others = [.. rows.Select(row => row.ToArray())];
        int row = others.FindIndex(cells =>
            cells.Length > 0 && cells[0] is string text && text.Contains("1.1", StringComparison.Ordinal)
        );
        others[row][2] = 1.26;

        Problems(new SampleWorkbook().Add("PAPI 2024", rows).Add("2024 again", others).ToBytes())
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be($"'2024 again'!C{row + 1}: 1.1 has two different figures: the other is in 'PAPI 2024'!C{row + 1}.");
    }

    [Fact]
    public void Read_MissingSubDimension_IsAProblem()
    {
        var published = OfficialLayouts.Published(2024);
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        rows.RemoveAll(cells =>
            cells.Length > 0 && cells[0] is string text && text.Contains("7.2", StringComparison.Ordinal)
        );

        ColumnProblems(published, rows)
            .Should()
            .ContainSingle(problem => problem.Message.English == "There are no scores of 7.2 (Air Quality) in 2024.");
    }

    [Fact]
    public void Read_NoYearAnywhere_AsksForIt()
    {
        var published = OfficialLayouts.Published(2017);

        Problems(OfficialLayouts.ProvincesInRows(published).ToBytes())
            .Should()
            .OnlyContain(problem =>
                problem.Message.English.StartsWith("The survey year is not clear", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Read_YearGiven_IsTaken()
    {
        var published = OfficialLayouts.Published(2017);

        var content = Read(
            OfficialLayouts.ProvincesInRows(published),
            "papi.xlsx",
            new PapiWorkbookOptions { Year = 2017 }
        );

        ShouldBeSame(content.Scores.Year(2017), published);
    }

    [Fact]
    public void Read_MergedLabels_CountForAllTheirColumns()
    {
        var published = OfficialLayouts.Published(2024);
        List<object?> top = ["Province"];
        List<object?> second = [null];
        foreach (var node in published.Index.SubDimensions)
        {
            top.AddRange([$"{node.Code} {node.Name.English}", null]);
            second.AddRange(["Score", "S.E."]);
        }

        List<object?[]> rows =
        [
            [.. top],
            [.. second],
        ];
        foreach (var province in published.Provinces.Provinces)
        {
            rows.Add([
                province.Code,
                .. published.Index.SubDimensions.SelectMany(node =>
                    new object?[] { published.ScoreOf(province, node)?.Points ?? 0, 0.1 }
                ),
            ]);
        }

        string[] merged =
        [
            .. Enumerable
                .Range(0, published.Index.SubDimensions.Count)
                .Select(i => $"{CellReference.Of(1, (2 * i) + 2)}:{CellReference.Of(1, (2 * i) + 3)}"),
        ];
        var content = Read(new SampleWorkbook().Add("2024", rows, merged), "papi.xlsx");

        ShouldBeSame(content.Scores.Year(2024), published);
        content
            .StandardErrors!.EstimateOf(content.Scores.Year(2024), "Lai Châu", "7.2")!
            .Value.StandardError.Should()
            .Be(0.1);
    }

    [Fact]
    public void Read_Bomb_IsRefusedUnread()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/workbook.xml").Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= WorkbookPackage.MaxUnpackedSize >> 20; i++)
            {
                part.Write(zeros);
            }
        }

        Problems(stream.ToArray())
            .Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Be("The workbook unpacks to more than 256 MiB.");
    }

    [Fact]
    public void Read_CellFarOut_IsRefused()
    {
        object?[] wide = new object?[16000];
        wide[^1] = 1;
        List<object?[]> rows = [.. Enumerable.Repeat<object?[]>([], 200), wide];

        Problems(new SampleWorkbook().Add("2024", rows).ToBytes())
            .Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Contain("2000000 cells");
    }

    [Fact]
    public void Read_NoWorkbook_IsTold()
    {
        Problems([]).Should().ContainSingle().Which.Message.English.Should().Be("The file is empty.");
        Problems("province,year\n"u8.ToArray()).Should().ContainSingle();
        Problems([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).Should().ContainSingle();
        Problems([(byte)'P', (byte)'K', 3, 4, 0]).Should().ContainSingle();
    }

    // The validator of the format would not let these pass; ZipArchive does.
    [Theory]
    [InlineData("name=\"2024\"", "nome=\"2024\"")]
    [InlineData("</x:sheets>", "<x:sheet name=\"2023\" sheetId=\"9\" r:id=\"ID\"/></x:sheets>")]
    public void Read_DamagedListOfSheets_IsAProblem(string old, string with)
    {
        byte[] good = new SampleWorkbook()
            .Add(
                "2024",
                [
                    ["Hà Nội"],
                ]
            )
            .ToBytes();
        using var stream = new MemoryStream();
        stream.Write(good);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries.Single(part =>
                part.FullName.EndsWith("/workbook.xml", StringComparison.Ordinal)
            );
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            string id = xml.Split("r:id=\"")[1].Split('"')[0];
            string damaged = xml.Replace(
                old,
                with.Replace("ID", id, StringComparison.Ordinal),
                StringComparison.Ordinal
            );
            damaged.Should().NotBe(xml);
            using var writer = entry.Open();
            writer.SetLength(0);
            writer.Write(System.Text.Encoding.UTF8.GetBytes(damaged));
        }

        Problems(stream.ToArray()).Should().NotBeEmpty();
    }

    private static void Relabel(List<object?[]> rows, string code, string label)
    {
        foreach (object?[] row in rows.Where(row => row.Length > 0 && row[0] is string))
        {
            string text = (string)row[0]!;
            if (
                text.Contains($"{code} ", StringComparison.Ordinal)
                || text.Contains($"{code}.", StringComparison.Ordinal)
            )
            {
                row[0] = text.Contains('(', StringComparison.Ordinal) ? $"{label} (2023)" : label;
            }
        }
    }

    private static PapiWorkbookContent ReadColumns(YearScores published, List<object?[]> rows) =>
        Read(new SampleWorkbook().Add($"PAPI {published.Year}", rows), "papi.xlsx");

    private static PapiWorkbookContent Read(
        SampleWorkbook workbook,
        string fileName,
        PapiWorkbookOptions? options = null
    ) => PapiWorkbook.Read(new MemoryStream(workbook.ToBytes()), fileName, options);

    private static IReadOnlyList<FileProblem> ColumnProblems(YearScores published, List<object?[]> rows) =>
        Problems(new SampleWorkbook().Add($"PAPI {published.Year}", rows).ToBytes());

    private static IReadOnlyList<FileProblem> Problems(byte[] content) =>
        Reading.Failure(() => PapiWorkbook.Read(new MemoryStream(content), "papi.xlsx")).Problems;

    private static void ShouldBeSame(YearScores read, YearScores published)
    {
        foreach (var node in published.Index.SubDimensions)
        {
            foreach (var province in published.Provinces.Provinces)
            {
                read.ScoreOf(province, node).Should().Be(published.ScoreOf(province, node), $"{province} {node}");
            }
        }
    }

    private static (List<object?[]> Rows, int Row) WithErrorOfAFormula(YearScores published, string error)
    {
        var rows = OfficialLayouts.ProvincesInColumns(published, Error);
        int row = rows.FindIndex(cells =>
            cells.Length > 0 && cells[0] is string text && text.Contains("1.1", StringComparison.Ordinal)
        );
        rows[row][2] = new FormulaError(error);
        return (rows, row);
    }
}
