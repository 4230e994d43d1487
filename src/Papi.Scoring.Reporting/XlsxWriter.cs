using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;
using SheetElement = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Papi.Scoring.Reporting;

/// <summary>Writes a report as a workbook (.xlsx) whose figures can be computed with.</summary>
/// <remarks>
/// <para>
/// Three sheets: the total with its history, the dimensions with their sub-dimensions, and how the figures were made.
/// Numbers are never rounded; the formats show as many decimals as the report has, with the decimal mark of whoever
/// reads it. Missing figures are empty cells with the reason beside them.
/// </para>
/// <para>
/// A dimension is the sum of its sub-dimensions and the total that of the dimensions, as formulas; each carries its value
/// too, for programs that do not calculate. Where the index computes a score in another way than by a sum, or a part is
/// missing, the number stands alone.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class XlsxWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string Font = "Calibri";

    // In points, of the font at its size.
    private const double LineHeight = 15;

    // How much more room a text takes than its letters.
    private const double LooseFill = 1.05;

    // The first number that a format of one's own can have; those below are Excel's.
    private const uint PointsFormat = 164;
    private const uint ChangeFormat = 165;
    private const uint SignedWholeFormat = 166;
    private const uint WholeFormat = 1;

    // The date of whoever reads it: 31/12/2024 or 12/31/2024.
    private const uint DateFormat = 14;

    /// <summary>Writes the whole report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="output">Where the workbook goes; it stays open, and needs no seeking.</param>
    /// <param name="created">
    /// When the workbook was made, for its properties and its last sheet; null leaves that out, so that equal reports
    /// give equal bytes.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="output"/> is null.</exception>
    public static void Write(ReportDocument document, Stream output, DateTimeOffset? created = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var sheets = new SheetComposer(document, created).Compose();
        using var memory = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            string tag = document.Language == Language.Vietnamese ? "vi-VN" : "en-US";
            var main = package.AddNewPart<WorkbookPart>(MainType, "rId1");
            main.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = CreateStyles(document.Options.Decimals);
            for (int i = 0; i < sheets.Count; i++)
            {
                main.AddNewPart<WorksheetPart>(IdOf(i)).Worksheet = CreateWorksheet(sheets[i], document.Title, i == 0);
            }

            main.Workbook = CreateWorkbook(sheets);
            PackageText.WriteProperties(package.AddNewPart<CoreFilePropertiesPart>("rId2"), document, tag, created);
        }

        PackageText.CopyWithoutTimes(memory, output);
    }

    private static string IdOf(int sheet) => "sheet" + PrintedNumbers.Whole(sheet + 1);

    private static Workbook CreateWorkbook(IReadOnlyList<Sheet> sheets) =>
        new(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(
                sheets.Select(
                    (sheet, i) =>
                        new SheetElement
                        {
                            Name = sheet.Name,
                            SheetId = (uint)i + 1,
                            Id = IdOf(i),
                        }
                )
            ),
            new DefinedNames(
                sheets.Select(
                    (sheet, i) =>
                        new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i }
                )
            ),
            // What a formula gives is computed anew when the workbook opens, not taken on trust.
            new CalculationProperties { FullCalculationOnLoad = true }
        );

    private static Worksheet CreateWorksheet(Sheet sheet, string title, bool isFirst) =>
        new(
            new SheetProperties(
                new OutlineProperties { SummaryBelow = false },
                new PageSetupProperties { FitToPage = true }
            ),
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    },
                    new Selection
                    {
                        Pane = PaneValues.BottomLeft,
                        ActiveCell = "A2",
                        SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" },
                    }
                )
                {
                    WorkbookViewId = 0,
                    TabSelected = isFirst,
                }
            ),
            new SheetFormatProperties
            {
                DefaultRowHeight = LineHeight,
                OutlineLevelRow = sheet.Rows.Any(row => row.IsDetail) ? (byte)1 : (byte)0,
            },
            new Columns(
                sheet.Columns.Select(
                    (column, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = column.Width,
                            CustomWidth = true,
                        }
                )
            ),
            new SheetData([CreateHeadings(sheet), .. sheet.Rows.Select((row, i) => CreateRow(sheet, i + 2, row))]),
            new PageMargins
            {
                Left = 0.5,
                Right = 0.5,
                Top = 0.75,
                Bottom = 0.75,
                Header = 0.3,
                Footer = 0.3,
            },
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            },
            // In headers and footers an ampersand begins a code.
            new HeaderFooter(
                new OddHeader("&C" + title.Replace("&", "&&", StringComparison.Ordinal)),
                new OddFooter("&C&A, &P/&N")
            )
        );

    private static Row CreateHeadings(Sheet sheet)
    {
        var row = CreateRow(
            sheet,
            1,
            new SheetRow([
                .. sheet.Columns.Select(column => new SheetCell(
                    column.IsNumeric ? SheetFormat.NumericHeading : SheetFormat.Heading,
                    column.Heading
                )),
            ])
        );

        SetHeight(row, sheet.Columns.Max(column => CountLines(column.Heading, column)));
        return row;
    }

    private static Row CreateRow(Sheet sheet, int number, SheetRow row)
    {
        var element = new Row(
            row.Cells.Select((cell, i) => (Cell: cell, Column: i))
                .Where(item => item.Cell.Number is not null || item.Cell.Text is { Length: > 0 })
                .Select(item => CreateCell(number, item.Column, item.Cell))
        )
        {
            RowIndex = (uint)number,
        };
        if (row.IsDetail)
        {
            element.OutlineLevel = 1;
        }

        SetHeight(
            element,
            row.Cells.Select((cell, i) => CountLines(cell.Text ?? "", sheet.Columns[i])).DefaultIfEmpty(1).Max()
        );
        return element;
    }

    // Not every program finds the height of a wrapped text by itself.
    private static void SetHeight(Row row, int lines)
    {
        if (lines > 1)
        {
            row.Height = LineHeight * lines;
            row.CustomHeight = true;
        }
    }

    // Words do not fill a line to its end.
    private static int CountLines(string text, SheetColumn column) =>
        (int)Math.Ceiling(text.Length * LooseFill / column.Width);

    private static Cell CreateCell(int row, int column, SheetCell cell)
    {
        // No sheet has more columns than letters.
        var element = new Cell
        {
            CellReference = (char)('A' + column) + PrintedNumbers.Whole(row),
            StyleIndex = (uint)cell.Format,
        };
        if (cell.Number is not { } number)
        {
            element.DataType = CellValues.InlineString;
            element.InlineString = new InlineString(
                new CellText(cell.Text!) { Space = SpaceProcessingModeValues.Preserve }
            );
            return element;
        }

        if (cell.Formula is { } formula)
        {
            element.CellFormula = new CellFormula(formula);
        }

        element.CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture));
        return element;
    }

    private static Stylesheet CreateStyles(int decimals)
    {
        string points = decimals == 0 ? "0" : "0." + new string('0', decimals);
        var formats = new CellFormats(
            Enum.GetValues<SheetFormat>()
                .Select(format =>
                    format switch
                    {
                        SheetFormat.StrongText => Format(strong: true, wraps: true),
                        SheetFormat.WrappedText => Format(wraps: true),
                        SheetFormat.Heading => HeadingFormat(HorizontalAlignmentValues.Left),
                        SheetFormat.NumericHeading => HeadingFormat(HorizontalAlignmentValues.Right),
                        SheetFormat.Points => Format(PointsFormat),
                        SheetFormat.StrongPoints => Format(PointsFormat, strong: true),
                        SheetFormat.Change => Format(ChangeFormat),
                        SheetFormat.StrongChange => Format(ChangeFormat, strong: true),
                        SheetFormat.Whole => Format(WholeFormat),
                        SheetFormat.StrongWhole => Format(WholeFormat, strong: true),
                        SheetFormat.SignedWhole => Format(SignedWholeFormat),
                        SheetFormat.Date => Format(DateFormat),
                        _ => Format(),
                    }
                )
        );
        return new Stylesheet(
            new NumberingFormats(
                Numbering(PointsFormat, points),
                Numbering(ChangeFormat, $"+{points};-{points};{points}"),
                Numbering(SignedWholeFormat, "+0;-0;0")
            ),
            new Fonts(CreateFont(isBold: false), CreateFont(isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid }
                )
            ),
            new Borders(
                new Border(),
                new Border(
                    new LeftBorder(),
                    new RightBorder(),
                    new TopBorder(),
                    new BottomBorder(new Color { Rgb = "FF12395B" }) { Style = BorderStyleValues.Thin },
                    new DiagonalBorder()
                )
            ),
            new CellStyleFormats(new CellFormat()),
            formats,
            new CellStyles(
                new CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
        );
    }

    private static NumberingFormat Numbering(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font CreateFont(bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = 11 }, new FontName { Val = Font });
        return font;
    }

    private static CellFormat Format(uint number = 0, bool strong = false, bool wraps = false)
    {
        var format = new CellFormat
        {
            NumberFormatId = number,
            ApplyNumberFormat = number != 0,
            FontId = strong ? 1u : 0u,
            ApplyFont = strong,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
        };
        format.Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps };
        if (number == 0)
        {
            // A text must not touch the number beside it.
            format.Alignment.Horizontal = HorizontalAlignmentValues.Left;
            format.Alignment.Indent = 1;
        }

        format.ApplyAlignment = true;
        return format;
    }

    private static CellFormat HeadingFormat(HorizontalAlignmentValues alignment) =>
        new(
            new Alignment
            {
                Horizontal = alignment,
                Indent = alignment == HorizontalAlignmentValues.Left ? 1u : 0u,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
            }
        )
        {
            NumberFormatId = 0,
            FontId = 1,
            ApplyFont = true,
            FillId = 2,
            ApplyFill = true,
            BorderId = 1,
            ApplyBorder = true,
            FormatId = 0,
            ApplyAlignment = true,
        };
}
