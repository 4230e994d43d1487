using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Papi.Scoring.Reporting;

/// <summary>Writes a report as a Word document with heading styles, captions, repeated table headers and page numbers.</summary>
/// <threadsafety static="true" instance="true"/>
public static class DocxWriter
{
    private const string BodyFont = "Times New Roman";

    private const string TableStyleId = "ReportTable";

    private const string TextStyleId = "TableText";

    private const string NumberStyleId = "TableNumber";

    // A table of so few rows fits a page and stays on one.
    private const int KeptTogether = 12;

    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    // A4 in twentieths of a point, with margins of 2 cm, and what lies between them.
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Margin = 1134;
    private const int TextWidth = (int)PageWidth - (2 * Margin);

    /// <summary>Writes the whole report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="output">Where the document goes; it stays open, and needs no seeking.</param>
    /// <param name="created">When the document was made, for its properties; null leaves that out, so that equal reports give equal bytes.</param>
    public static void Write(ReportDocument document, Stream output, DateTimeOffset? created = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            string tag = document.Language == Language.Vietnamese ? "vi-VN" : "en-US";
            var main = package.AddNewPart<MainDocumentPart>(MainType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = CreateStyles(tag);
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = CreateSettings();
            main.AddNewPart<FooterPart>("rId2").Footer = CreateFooter(document.Language);
            main.Document = new Document(CreateBody(document));
            PackageText.WriteProperties(package.AddNewPart<CoreFilePropertiesPart>("rId2"), document, tag, created);
        }

        PackageText.CopyWithoutTimes(memory, output);
    }

    private static Styles CreateStyles(string tag) =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = BodyFont,
                            HighAnsi = BodyFont,
                            EastAsia = BodyFont,
                            ComplexScript = BodyFont,
                        },
                        new FontSize { Val = "24" },
                        new Languages { Val = tag }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" })
                )
            ),
            new Style(new StyleName { Val = "Normal" })
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            CreateStyle("Title", "Title", "36", isBold: true, outline: null),
            CreateStyle("Heading1", "heading 1", "30", isBold: true, outline: 0),
            CreateStyle("Heading2", "heading 2", "26", isBold: true, outline: 1),
            CreateStyle("Caption", "caption", "22", isBold: true, outline: null),
            CreateStyle("Note", "Note", "20", isBold: false, outline: null),
            CreateCellStyle(TextStyleId, "Table Text", JustificationValues.Left),
            CreateCellStyle(NumberStyleId, "Table Number", JustificationValues.Right),
            CreateTableStyle()
        );

    // Without it Word opens the document as one of 2007, in its compatibility mode.
    private static Settings CreateSettings() =>
        new(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            )
        );

    // The look of the tables, so that Word can change them all at once.
    private static Style CreateTableStyle() =>
        new(
            new StyleName { Val = "Report Table" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 8 },
                    new BottomBorder { Val = BorderValues.Single, Size = 8 },
                    new InsideHorizontalBorder
                    {
                        Val = BorderValues.Single,
                        Size = 4,
                        Color = "B8C4CE",
                    }
                ),
                new TableCellMarginDefault(
                    new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }
                )
            ),
            new TableStyleProperties(
                new RunPropertiesBaseStyle(new Bold()),
                new TableStyleConditionalFormattingTableCellProperties(
                    new Shading { Val = ShadingPatternValues.Clear, Fill = "E8EEF4" }
                )
            )
            {
                Type = TableStyleOverrideValues.FirstRow,
            }
        )
        {
            Type = StyleValues.Table,
            StyleId = TableStyleId,
            CustomStyle = true,
        };

    // The text of cells, flush left, or flush right for numbers.
    private static Style CreateCellStyle(string id, string name, JustificationValues alignment) =>
        new(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(
                new SpacingBetweenLines { Before = "20", After = "20" },
                new Justification { Val = alignment }
            ),
            new StyleRunProperties(new FontSize { Val = "20" })
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };

    private static Style CreateStyle(string id, string name, string size, bool isBold, int? outline)
    {
        bool keepsNext = isBold;
        var paragraph = new StyleParagraphProperties();
        if (keepsNext)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Before = isBold ? "200" : "40", After = isBold ? "80" : "40" });
        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold(), new Color { Val = "12395B" });
        }

        run.Append(new FontSize { Val = size });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            paragraph,
            run
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static Footer CreateFooter(Language language) =>
        new(
            new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                CreateRun(ReportTexts.Page.In(language) + " "),
                new SimpleField(CreateRun("1")) { Instruction = " PAGE " }
            )
        );

    private static Body CreateBody(ReportDocument document)
    {
        var body = new Body(CreateParagraph(document.Title, "Title"));
        int tables = 0;
        foreach (var section in document.Sections)
        {
            body.Append(CreateParagraph(section.Heading, section.Level == 1 ? "Heading1" : "Heading2"));
            body.Append(
                section.Paragraphs.Select(text => CreateParagraph(text, "Normal", keepsNext: section.Table is not null))
            );
            if (section.Table is { } table)
            {
                tables++;
                body.Append(CreateCaption(document.Language, tables, table.Caption), CreateTable(table));
            }

            // Word wants a paragraph between a table and whatever comes next; the notes or a heading are one.
            body.Append(section.Notes.Select(text => CreateParagraph(text, "Note")));
        }

        body.Append(
            new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "rId2" },
                new PageSize { Width = PageWidth, Height = PageHeight },
                new PageMargin
                {
                    Top = Margin,
                    Right = Margin,
                    Bottom = Margin,
                    Left = Margin,
                    Header = Margin / 2,
                    Footer = Margin / 2,
                    Gutter = 0,
                }
            )
        );
        return body;
    }

    private static Paragraph CreateParagraph(string text, string style, bool keepsNext = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keepsNext)
        {
            properties.Append(new KeepNext());
        }

        return new Paragraph(properties, CreateRun(text));
    }

    // The number is a field of its own, so that Word can list the tables and count them anew.
    private static Paragraph CreateCaption(Language language, int number, string caption) =>
        new(
            new ParagraphProperties(new ParagraphStyleId { Val = "Caption" }),
            CreateRun(ReportTexts.Table.In(language) + " "),
            new SimpleField(CreateRun(PrintedNumbers.Whole(number))) { Instruction = " SEQ Table \\* ARABIC " },
            CreateRun(". " + caption)
        );

    private static Table CreateTable(ReportTable table)
    {
        int[] widths = FindWidths(table);
        var element = new Table(
            new TableProperties(
                new TableStyle { Val = TableStyleId },
                new TableWidth { Width = PrintedNumbers.Whole(TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    FirstRow = true,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                    Val = "0620",
                },
                new TableCaption { Val = table.Caption }
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = PrintedNumbers.Whole(width) }))
        );
        element.Append(
            CreateRow(
                table,
                widths,
                [.. table.Columns.Select(column => column.Heading)],
                isHeader: true,
                keepsNext: table.Rows.Count > 0
            )
        );
        bool isShort = table.Rows.Count <= KeptTogether;
        element.Append(
            table.Rows.Select(
                (row, i) =>
                    CreateRow(
                        table,
                        widths,
                        row.Cells,
                        isHeader: false,
                        keepsNext: i < table.Rows.Count - 1 && (isShort || i == 0 || i == table.Rows.Count - 2)
                    )
            )
        );
        return element;
    }

    // Columns share the page by their longest text, within bounds that keep a number whole and a name readable.
    private static int[] FindWidths(ReportTable table)
    {
        int[] lengths =
        [
            .. table.Columns.Select(
                (column, i) => column.IsNumeric ? 9 : Math.Clamp(table.Rows.Max(row => row.Cells[i].Length) + 2, 6, 34)
            ),
        ];
        return [.. lengths.Select(length => TextWidth * length / lengths.Sum())];
    }

    // Rows that keep with the next hold the table together, as captions hold it to themselves.
    private static TableRow CreateRow(
        ReportTable table,
        int[] widths,
        IReadOnlyList<string> cells,
        bool isHeader,
        bool keepsNext
    )
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        for (int i = 0; i < cells.Count; i++)
        {
            var paragraph = new ParagraphProperties(
                new ParagraphStyleId { Val = table.Columns[i].IsNumeric ? NumberStyleId : TextStyleId }
            );
            if (keepsNext)
            {
                paragraph.Append(new KeepNext());
            }

            row.Append(
                new TableCell(
                    new TableCellProperties(
                        new TableCellWidth { Width = PrintedNumbers.Whole(widths[i]), Type = TableWidthUnitValues.Dxa }
                    ),
                    new Paragraph(paragraph, CreateRun(cells[i]))
                )
            );
        }

        return row;
    }

    private static Run CreateRun(string text) => new(CreateText(text));

    private static RunText CreateText(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
