using System.IO.Compression;
using System.Xml;

namespace Papi.Scoring.Files;

/// <summary>The cells of a workbook whose formula ended in an error, such as <c>#DIV/0!</c>.</summary>
/// <remarks>
/// The reader of workbooks gives them as empty cells, which would make a missing score of a mistake. Immutable; safe for
/// concurrent use.
/// </remarks>
internal sealed class WorkbookErrors
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<(string Sheet, string Cell), string> _texts = [];

    /// <summary>Finds the cells in all sheets.</summary>
    /// <param name="workbook">The file; it stays open.</param>
    public static WorkbookErrors Find(Stream workbook)
    {
        var errors = new WorkbookErrors();
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Pairs(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "", "Target")
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, name) in Pairs(archive, "xl/workbook.xml", "sheet", "id", Relationships, "name"))
        {
            if (
                targets.TryGetValue(id, out string? target)
                && archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target) is { } part
            )
            {
                // Otherwise a small file could be read for hours: each sheet is read anew.
                if (!parts.Add(part.FullName))
                {
                    throw new InvalidDataException("Two sheets are the same part.");
                }

                errors.Add(name, part);
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

    private void Add(string sheet, ZipArchiveEntry part)
    {
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
                if (_texts.Count == WorkbookPackage.MaxCells)
                {
                    throw new UnreadableContentException(
                        null,
                        WorkbookMessages.TooManyCells(sheet, WorkbookPackage.MaxCells)
                    );
                }

                using var content = reader.ReadSubtree();
                _texts[(sheet, cell)] = content.ReadToDescendant("v", reader.NamespaceURI)
                    ? content.ReadElementContentAsString()
                    : "#ERROR!";
            }
        }
    }

    // Two attributes of each element of a name, element by element: a part may unpack to what no tree of it should take.
    private static IEnumerable<(string Key, string Value)> Pairs(
        ZipArchive archive,
        string part,
        string element,
        string key,
        string keySpace,
        string value
    )
    {
        if (archive.GetEntry(part) is not { } entry)
        {
            yield break;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Settings());
        while (reader.Read())
        {
            if (
                reader.NodeType == XmlNodeType.Element
                && string.Equals(reader.LocalName, element, StringComparison.Ordinal)
            )
            {
                yield return (reader.GetAttribute(key, keySpace) ?? "", reader.GetAttribute(value) ?? "");
            }
        }
    }

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
}
