using Papi.Scoring.Construction;

namespace Papi.Scoring.Files;

/// <summary>Reads the values of any index from a CSV file: one row per unit, one column per indicator.</summary>
/// <example><code>
/// IndexDesign design = IndexDesignFile.Read("meta.csv");
/// UnitTable data = IndexDataFile.Read("data.csv", design);
/// ConstructedIndex index = ConstructedIndex.Compute(data, design);
/// </code></example>
/// <remarks>
/// <para>
/// The first column, whatever its header, has the code of the unit; the optional column <c>name</c> has its name; every
/// other column is an indicator of the design by its code, in any case and order. All indicators of the design are
/// there, and no others. An empty field is a missing value; an empty name is the code.
/// </para>
/// <para>
/// UTF-8 with or without a byte order mark, any line ending, at most 256 MiB, 1 MiB a record and 16,384 columns. Blank
/// lines are passed over. Nothing is loaded where anything is wrong.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class IndexDataFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="design">The design whose indicators the columns are.</param>
    /// <param name="options">The options; null is <see cref="DataFileOptions.Default"/>.</param>
    /// <returns>The values as they are in the file, units and indicators in its order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="design"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong.</exception>
    public static UnitTable Read(string path, IndexDesign design, DataFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        return InputFile.Open(path, stream => Read(stream, path, design, options));
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="design">The design whose indicators the columns are.</param>
    /// <param name="options">The options; null is <see cref="DataFileOptions.Default"/>.</param>
    /// <returns>The values as they are in the file, units and indicators in its order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/>, <paramref name="fileName"/> or <paramref name="design"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static UnitTable Read(Stream stream, string fileName, IndexDesign design, DataFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        options ??= DataFileOptions.Default;
        return TableReader.Read(
            stream,
            fileName,
            options.Style,
            options.MaxProblems,
            (rows, problems) => new IndexDataFileReader(rows, design, options, problems).Read()
        )!;
    }
}
