using System.IO.Compression;
using System.Text;
using Papi.Scoring.Fuzzing.Tests.Kit;

namespace Papi.Scoring.Fuzzing.Tests.Corpus;

/// <summary>A workbook as its parts in one text, so that the XML inside a sound package can be damaged.</summary>
/// <remarks>Each part begins with the mark and its name in a line of its own.</remarks>
internal static class SmallWorkbook
{
    private const char Mark = '\u0002';

    private const int LongestName = 1000;

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private const string Office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Gets one with a row for each unit, with shared texts, styles and merged cells.</summary>
    public static string UnitsInRows { get; } =
        Parts(
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Access 2021</t></is></c></row>
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c><c r="D2" t="s"><v>6</v></c><c r="E2" t="s"><v>7</v></c></row>
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>3.5</v></c><c r="C3"><v>1.5</v></c><c r="D3" s="1"><v>2</v></c><c r="E3"><v>2.25</v></c></row>
            <row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>4</v></c><c r="C4" t="str"><v>2</v></c><c r="D4"><f>1+1</f><v>2</v></c><c r="E4"><v>0</v></c></row>
            <row r="5"><c r="A5" t="s"><v>3</v></c><c r="B5"><v>5</v></c><c r="C5"><v>2.5E0</v></c><c r="D5"><v>2.5</v></c><c r="E5" t="e"><v>#N/A</v></c></row>
            """,
            """<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>"""
        );

    /// <summary>Gets one with a column for each unit, with weights, intervals, standard errors and an older year.</summary>
    public static string UnitsInColumns { get; } =
        Parts(
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Indicator</t></is></c><c r="B1" t="inlineStr"><is><t>Scale</t></is></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>
            <row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" t="inlineStr"><is><t>0.5-5</t></is></c><c r="C2"><v>1.5</v></c><c r="D2"><v>2</v></c><c r="E2"><v>2.5</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>95 % CI</t></is></c><c r="C3"><v>1.4</v></c><c r="D3"><v>1.9</v></c><c r="E3"><v>2.4</v></c></row>
            <row r="4"><c r="C4"><v>1.6</v></c><c r="D4"><v>2.1</v></c><c r="E4"><v>2.6</v></c></row>
            <row r="5"><c r="A5" t="s"><v>6</v></c><c r="C5"><v>2</v></c><c r="D5"><v>2</v></c><c r="E5"><v>2.5</v></c></row>
            <row r="6"><c r="A6" t="inlineStr"><is><t>Standard error</t></is></c><c r="C6"><v>0.1</v></c><c r="D6"><v>0.1</v></c><c r="E6"><v>0.2</v></c></row>
            <row r="7"><c r="A7" t="s"><v>7</v></c><c r="C7"><v>2.25</v></c><c r="D7"><v>0</v></c><c r="E7"><v>4</v></c></row>
            <row r="8"><c r="A8" t="inlineStr"><is><t>2.1 Roads (2020)</t></is></c><c r="C8"><v>2</v></c><c r="D8"><v>3</v></c><c r="E8"><v>4</v></c></row>
            """,
            ""
        );

    /// <summary>Packs the parts, given as characters that stand for bytes.</summary>
    public static byte[] Pack(string parts, CompressionLevel level = CompressionLevel.NoCompression)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (string part in parts.Split(Mark, StringSplitOptions.RemoveEmptyEntries))
            {
                int end = part.IndexOf('\n', StringComparison.Ordinal);
                string name = end < 0 ? part : part[..end];
                using var stream = archive
                    .CreateEntry(name.Length == 0 ? "part" : name[..Math.Min(name.Length, LongestName)], level)
                    .Open();
                stream.Write(BytesText.BytesOf(end < 0 ? "" : part[(end + 1)..]));
            }
        }

        return package.ToArray();
    }

    private static string Parts(string rows, string merged) =>
        Part(
            "[Content_Types].xml",
            $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Office}.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Office}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Office}.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="{Office}.sharedStrings+xml"/></Types>
            """
        )
        + Part(
            "_rels/.rels",
            $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
        )
        + Part(
            "xl/workbook.xml",
            $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr date1904="0"/>
            <sheets><sheet name="PAPI 2021" sheetId="1" r:id="rId1"/></sheets></workbook>
            """
        )
        + Part(
            "xl/_rels/workbook.xml.rels",
            $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/>
            <Relationship Id="rId3" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """
        )
        + Part(
            "xl/styles.xml",
            $"""
            <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00;[Red]-0.00"/></numFmts>
            <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>
            """
        )
        + Part(
            "xl/sharedStrings.xml",
            $"""
            <sst xmlns="{Main}" count="8" uniqueCount="8"><si><t>Unit</t></si><si><t>Miền Bắc</t></si><si><r><t>Miền </t></r><r><t>Trung</t></r></si><si><t>South</t></si>
            <si><t>Dimension 1</t></si><si><t>1.1 News</t></si><si><t xml:space="preserve">1.2. Bầu cử </t></si><si><t>2.1 Roads</t></si></sst>
            """
        )
        + Part(
            "xl/worksheets/sheet1.xml",
            $"""
            <worksheet xmlns="{Main}"><dimension ref="A1:E8"/><cols><col min="1" max="1" width="20"/></cols><sheetData>
            {rows}
            </sheetData>{merged}</worksheet>
            """
        );

    private static string Part(string name, string xml) => $"{Mark}{name}\n{Head}{xml}";
}
