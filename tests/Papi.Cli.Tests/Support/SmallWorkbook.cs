using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Papi.Scoring.Data;

namespace Papi.Cli.Tests.Support;

/// <summary>A workbook with the published scores of a year, provinces in columns, in the fewest parts that a workbook has.</summary>
internal static class SmallWorkbook
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static TemporaryFile Published(int year) => new($"papi-{year}.xlsx", ToBytes(year));

    private static byte[] ToBytes(int year)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            AddParts(archive, year);
        }

        return content.ToArray();
    }

    private static void AddParts(ZipArchive archive, int year)
    {
        Add(
            "[Content_Types].xml",
            $"""
            <Types xmlns="{Package}/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />
              <Override PartName="/xl/workbook.xml" ContentType="{ContentType}.sheet.main+xml" />
              <Override PartName="/xl/sheet.xml" ContentType="{ContentType}.worksheet+xml" />
            </Types>
            """
        );
        Add("_rels/.rels", Relationship("officeDocument", "xl/workbook.xml"));
        Add("xl/_rels/workbook.xml.rels", Relationship("worksheet", "sheet.xml"));
        Add(
            "xl/workbook.xml",
            $"""
            <workbook xmlns="{Spreadsheet}" xmlns:r="{Relationships}">
              <sheets><sheet name="PAPI {year}" sheetId="1" r:id="rId1" /></sheets>
            </workbook>
            """
        );
        Add("xl/sheet.xml", $"<worksheet xmlns=\"{Spreadsheet}\"><sheetData>{Rows(year)}</sheetData></worksheet>");

        void Add(string name, string xml)
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }
    }

    private static string Relationship(string type, string target) =>
        $"""
            <Relationships xmlns="{Package}/relationships">
              <Relationship Id="rId1" Type="{Relationships}/{type}" Target="{target}" />
            </Relationships>
            """;

    private static string Rows(int year)
    {
        var scores = PublishedScores.Table.Year(year);
        var rows = scores
            .Index.SubDimensions.Select(node =>
                scores
                    .Provinces.Provinces.Select(province => Number(scores.ScoreOf(province, node)?.Points))
                    .Prepend(Text($"{node.Code} {node.Name.English}"))
            )
            .Prepend(
                scores.Provinces.Provinces.Select(province => Text(province.Name.Vietnamese)).Prepend(Text("Indicator"))
            );
        return string.Concat(rows.Select(cells => $"<row>{string.Concat(cells)}</row>"));
    }

    private static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    private static string Number(double? value) =>
        value is { } points ? string.Create(CultureInfo.InvariantCulture, $"<c><v>{points:R}</v></c>") : "<c></c>";
}
