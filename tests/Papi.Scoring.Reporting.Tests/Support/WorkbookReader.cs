using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>Reads a workbook as a spreadsheet program would, without calculating.</summary>
internal sealed class WorkbookReader : IDisposable
{
    private readonly MemoryStream _file;

    private readonly SpreadsheetDocument _package;

    private readonly Dictionary<string, SheetValue[]> _sheets;

    private WorkbookReader(MemoryStream file)
    {
        _file = file;
        _package = SpreadsheetDocument.Open(file, isEditable: false);
        var main = _package.WorkbookPart!;
        var styles = main.WorkbookStylesPart!.Stylesheet;
        uint[] formatIds =
        [
            .. styles.CellFormats!.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0),
        ];
        var codes = styles
            .NumberingFormats!.Elements<NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
        var sheets = main.Workbook.Descendants<Sheet>().ToArray();
        SheetNames = [.. sheets.Select(sheet => sheet.Name!.Value!)];
        _sheets = sheets.ToDictionary(
            sheet => sheet.Name!.Value!,
            sheet =>
                ((WorksheetPart)main.GetPartById(sheet.Id!.Value!))
                    .Worksheet.Descendants<Cell>()
                    .Select(cell => Read(cell, formatIds, codes))
                    .ToArray(),
            StringComparer.Ordinal
        );
    }

    public IReadOnlyList<string> SheetNames { get; }

    public SheetValue this[string sheet, string reference] =>
        Array.Find(_sheets[sheet], cell => string.Equals(cell.Reference, reference, StringComparison.Ordinal))!;

    public static WorkbookReader Open(ReportDocument report, DateTimeOffset? created = null)
    {
        var file = new MemoryStream();
        XlsxWriter.Write(report, file, created);
        file.Position = 0;
        return new WorkbookReader(file);
    }

    public IEnumerable<SheetValue> Cells(string sheet) => _sheets[sheet];

    public IEnumerable<SheetValue> AllCells() => _sheets.Values.SelectMany(cells => cells);

    public void Dispose()
    {
        _package.Dispose();
        _file.Dispose();
    }

    private static SheetValue Read(Cell cell, uint[] formatIds, Dictionary<uint, string> codes)
    {
        string reference = cell.CellReference!.Value!;
        uint format = formatIds[cell.StyleIndex?.Value ?? 0];
        return new SheetValue(
            reference,
            int.Parse(reference.AsSpan(1), CultureInfo.InvariantCulture),
            reference[0] - 'A' + 1,
            cell.InlineString?.Text?.Text,
            cell.CellValue is { } value ? double.Parse(value.Text, CultureInfo.InvariantCulture) : null,
            cell.CellFormula?.Text,
            format,
            codes.GetValueOrDefault(format)
        );
    }
}
