using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>Writes workbooks cell by cell, in A1 order from the first row.</summary>
internal sealed class SampleWorkbook
{
    private readonly List<(string Name, object?[][] Rows, string[] Merged)> _sheets = [];

    public SampleWorkbook Add(string name, IEnumerable<object?[]> rows, params string[] merged)
    {
        _sheets.Add((name, [.. rows], merged));
        return this;
    }

    /// <summary>Gets the file; the validator of the format finds nothing wrong with it.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            uint id = 1;
            foreach (var (name, rows, merged) in _sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select(ToRow)));
                if (merged.Length > 0)
                {
                    part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                }

                workbook.Workbook.Sheets!.Append(
                    new Sheet
                    {
                        Name = name,
                        SheetId = id++,
                        Id = workbook.GetIdOfPart(part),
                    }
                );
            }

            new OpenXmlValidator().Validate(document).Should().BeEmpty();
        }

        return stream.ToArray();
    }

    private static Row ToRow(object?[] cells, int index)
    {
        var row = new Row { RowIndex = (uint)index + 1 };
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } value)
            {
                row.Append(ToCell(CellReference.Of(index + 1, i + 1), value));
            }
        }

        return row;
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell ToCell(string reference, object value) =>
        value switch
        {
            string text => new()
            {
                CellReference = reference,
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)),
            },
            FormulaError error => new()
            {
                CellReference = reference,
                DataType = CellValues.Error,
                CellFormula = new CellFormula("1/0"),
                CellValue = new CellValue(error.Text),
            },
            _ => new()
            {
                CellReference = reference,
                CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!),
            },
        };
}
