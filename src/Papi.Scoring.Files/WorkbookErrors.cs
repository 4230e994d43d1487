using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Papi.Scoring.Files;

/// <summary>The cells of a workbook whose formula ended in an error, such as <c>#DIV/0!</c>.</summary>
/// <remarks>
/// The reader of workbooks gives them as empty cells, which would make a missing score of a mistake. Immutable; safe for
/// concurrent use.
/// </remarks>
internal sealed class WorkbookErrors
{
    private static readonly XName RelationshipId = XName.Get(
        "id",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    );

    private readonly Dictionary<(string Sheet, string Cell), string> _texts = [];

    /// <summary>Finds the cells in all sheets.</summary>
    /// <param name="workbook">The file; it stays open.</param>
    public static WorkbookErrors Find(Stream workbook)
    {
        var errors = new WorkbookErrors();
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
            .ToDictionary(
                item => (string?)item.Attribute("Id") ?? "",
                item => (string?)item.Attribute("Target") ?? "",
                StringComparer.Ordinal
            );
        foreach (var sheet in Elements(archive, "xl/workbook.xml", "sheet"))
        {
            if (targets.TryGetValue((string?)sheet.Attribute(RelationshipId) ?? "", out string? target))
            {
                errors.Add(
                    (string?)sheet.Attribute("name") ?? "",
                    archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target)
                );
            }
        }

        return errors;
    }

    /// <summary>Gets the error of a cell; null where it has none.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="row">The 0-based row.</param>
    /// <param name="column">The 0-based column.</param>
    public string? Of(string sheet, int row, int column) =>
        _texts.Count == 0 ? null : _texts.GetValueOrDefault((sheet, CellReference.Of(row + 1, column + 1)));

    private void Add(string sheet, ZipArchiveEntry? part)
    {
        if (part is null)
        {
            return;
        }

        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Settings());
        while (reader.Read())
        {
            if (
                reader is { NodeType: XmlNodeType.Element, LocalName: "c" }
                && string.Equals(reader.GetAttribute("t"), "e", StringComparison.Ordinal)
                && reader.GetAttribute("r") is { } cell
            )
            {
                using var content = reader.ReadSubtree();
                _texts[(sheet, cell)] = content.ReadToDescendant("v", reader.NamespaceURI)
                    ? content.ReadElementContentAsString()
                    : "#ERROR!";
            }
        }
    }

    private static IReadOnlyList<XElement> Elements(ZipArchive archive, string part, string name)
    {
        if (archive.GetEntry(part) is not { } entry)
        {
            return [];
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Settings());
        return
        [
            .. XDocument
                .Load(reader)
                .Descendants()
                .Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal)),
        ];
    }

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
}
