using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace Papi.Scoring.Files;

/// <summary>Unpacks the sheets of a workbook, within limits.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class WorkbookPackage
{
    /// <summary>The greatest size of a workbook: 64 MiB, many times what is published.</summary>
    public const long MaxFileSize = 64L << 20;

    /// <summary>The greatest size of all its parts unpacked: 256 MiB.</summary>
    public const long MaxUnpackedSize = 256L << 20;

    /// <summary>The greatest number of sheets.</summary>
    public const int MaxSheets = 200;

    /// <summary>The greatest number of cells of all sheets, blank ones within the used ranges included.</summary>
    public const long MaxCells = 2_000_000;

    private const int MaxParts = 5000;

    /// <summary>Reads the visible sheets that have cells.</summary>
    /// <exception cref="UnreadableContentException">The content is no workbook, or one beyond the limits.</exception>
    public static IReadOnlyList<WorkbookSheet> ReadSheets(Stream stream)
    {
        using var content = Copy(stream);
        RequireSignature(content);
        try
        {
            RequireUnpackable(content);
            content.Position = 0;
            var errors = WorkbookErrors.Find(content);
            content.Position = 0;

            // The options of the reader name the code page 1252, for old formats that are not read here, and cannot
            // even be made where it is not known. Adding it twice is adding it once.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(
                content,
                new ExcelReaderConfiguration { LeaveOpen = true }
            );
            return ReadSheets(reader, errors);
        }
        catch (Exception exception) when (exception is not (UnreadableContentException or OutOfMemoryException))
        {
            // The reader of workbooks meets damage with whatever exception comes first.
            throw new UnreadableContentException(null, WorkbookMessages.Damaged, exception);
        }
    }

    private static MemoryStream Copy(Stream stream)
    {
        var content = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (content.Length + read > MaxFileSize)
            {
                throw new UnreadableContentException(null, ContentMessages.TooLarge(MaxFileSize));
            }

            content.Write(buffer, 0, read);
        }

        return content;
    }

    private static void RequireSignature(MemoryStream content)
    {
        ReadOnlySpan<byte> start = content.GetBuffer().AsSpan(0, (int)Math.Min(content.Length, 4));
        LocalizedText? problem = start switch
        {
            [] => ContentMessages.Empty,
            [(byte)'P', (byte)'K', 3, 4] => null,
            [0xD0, 0xCF, 0x11, 0xE0] => WorkbookMessages.OldFormat,
            _ => WorkbookMessages.NoWorkbook,
        };
        if (problem is not null)
        {
            throw new UnreadableContentException(null, problem);
        }
    }

    // What a part says of its own size may be a lie, so the limit is on the bytes that really come out.
    private static void RequireUnpackable(MemoryStream content)
    {
        content.Position = 0;
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxParts)
        {
            throw new UnreadableContentException(null, WorkbookMessages.TooManyParts(MaxParts));
        }

        long total = 0;
        byte[] buffer = new byte[1 << 16];
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                total += read;
                if (total > MaxUnpackedSize)
                {
                    throw new UnreadableContentException(null, WorkbookMessages.UnpacksTooLarge(MaxUnpackedSize));
                }
            }
        }
    }

    private static List<WorkbookSheet> ReadSheets(IExcelDataReader reader, WorkbookErrors errors)
    {
        if (reader.ResultsCount > MaxSheets)
        {
            throw new UnreadableContentException(null, WorkbookMessages.TooManySheets(MaxSheets));
        }

        var sheets = new List<WorkbookSheet>();
        long cells = 0;
        do
        {
            // A single cell far out makes every row before it as wide, blank or not.
            cells += Math.Max(reader.RowCount, 0L) * Math.Max(reader.FieldCount, 0);
            if (cells > MaxCells)
            {
                throw new UnreadableContentException(null, WorkbookMessages.TooManyCells(reader.Name ?? "", MaxCells));
            }

            if (reader.FieldCount > 0 && string.Equals(reader.VisibleState, "visible", StringComparison.Ordinal))
            {
                sheets.Add(WorkbookSheet.Read(reader, errors));
            }
        } while (reader.NextResult());

        return sheets;
    }
}
