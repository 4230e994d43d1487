using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>Reads an edition of an index from a JSON file.</summary>
/// <remarks>
/// The document is described at <see cref="CompositeIndexReader"/>. UTF-8 with or without a byte order mark, at most 16
/// MiB, 10,000 nodes and 10,000 breaks.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class EditionFile
{
    /// <summary>The greatest size of a file: 16 MiB. An edition with all its indicators has 36 KiB.</summary>
    private const long MaxFileSize = 16L << 20;

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedSchema.Read("edition-1"));

    /// <summary>Gets the JSON Schema (draft 2020-12) of the document, for editors that complete and check what is typed.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, is empty or is no UTF-8 text.</exception>
    /// <exception cref="InvalidStructureException">The text is no such document, or the structure in it is wrong; the exception carries every problem.</exception>
    public static CompositeIndex Read(string path) => InputFile.Open(path, stream => Read(stream, path));

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, is empty or is no UTF-8 text.</exception>
    /// <exception cref="InvalidStructureException">The text is no such document, or the structure in it is wrong; the exception carries every problem.</exception>
    public static CompositeIndex Read(Stream stream, string fileName) =>
        CompositeIndexReader.Parse(
            InputFile.Read(
                stream,
                fileName,
                MaxFileSize,
                maxProblems: 1,
                (text, problems) =>
                {
                    var document = new MemoryStream();
                    text.CopyTo(document);
                    text.ThrowIfCut();
                    if (document.Length == 0)
                    {
                        problems.Add(null, ContentMessages.Empty);
                    }

                    document.Position = 0;
                    return document;
                }
            )
        );
}
