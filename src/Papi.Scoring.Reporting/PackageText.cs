using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Papi.Scoring.Reporting;

/// <summary>What all Office packages share: their properties, and bytes that depend on the content alone.</summary>
internal static class PackageText
{
    private const string CoreSpace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private const string DublinCoreTerms = "http://purl.org/dc/terms/";

    private const string Instances = "http://www.w3.org/2001/XMLSchema-instance";

    // The earliest time that a zip file can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes title, language and, where given, the time.</summary>
    /// <remarks>The SDK's own properties would name the part at random.</remarks>
    public static void WriteProperties(
        CoreFilePropertiesPart part,
        ReportDocument document,
        string language,
        DateTimeOffset? created
    )
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", CoreSpace);
        xml.WriteElementString("dc", "title", DublinCore, document.Title);
        xml.WriteElementString("dc", "language", DublinCore, language);
        if (created is { } time)
        {
            xml.WriteStartElement("dcterms", "created", DublinCoreTerms);
            xml.WriteAttributeString("xsi", "type", Instances, "dcterms:W3CDTF");
            xml.WriteString(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Copies a package with the same time on every part: the packaging library takes it from the clock.</summary>
    public static void CopyWithoutTimes(MemoryStream package, Stream output)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries)
        {
            var copy = target.CreateEntry(entry.FullName);
            copy.LastWriteTime = NoTime;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
