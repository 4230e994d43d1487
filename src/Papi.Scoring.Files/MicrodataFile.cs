using Papi.Scoring.Survey;

namespace Papi.Scoring.Files;

/// <summary>Reads the answers of a survey from a CSV file, plain or compressed by gzip: one row a respondent.</summary>
/// <example><code>
/// var columns = new MicrodataColumns
/// {
///     Strata = "province", Clusters = ["village"], Weight = "w", Numbers = ["q001", "q002"],
/// };
/// SurveyData data = MicrodataFile.Read("micro.csv.gz", columns);
/// </code></example>
/// <remarks>
/// <para>
/// UTF-8 with or without a byte order mark, any line ending, a header with the names of the columns, records of at most
/// 1 MiB and 16,384 columns, and <see cref="MicrodataFileOptions.MaxBytes"/> in all. Whether the file is compressed is
/// told by its content and not by its name. Blank lines are passed over. An empty cell is a missing answer, and so are the codes of
/// <see cref="MicrodataFileOptions.MissingCodes"/>; a stratum, a cluster or a weight cannot be missing, and a weight is
/// above 0. Nothing is loaded where anything is wrong.
/// </para>
/// <para>
/// Reading goes through the file once and holds the columns that are asked for, 8 bytes a number and 4 a text, and for a
/// moment one of them twice. <see cref="ReadBlocks"/> holds one block of rows at a time, whatever the size of the file.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class MicrodataFile
{
    /// <summary>The rows of a block unless given: 65,536.</summary>
    public const int DefaultBlockRows = 1 << 16;

    /// <summary>Reads the names of the columns.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; null is <see cref="MicrodataFileOptions.Default"/>.</param>
    /// <returns>The header, in its order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, is no text, or has no header in this style.</exception>
    public static IReadOnlyList<string> ReadHeader(string path, MicrodataFileOptions? options = null)
    {
        options ??= MicrodataFileOptions.Default;
        return InputFile.Open(
            path,
            stream =>
            {
                using var content = new MicrodataContent(stream, path, options);
                return content.Guard(() => Array.AsReadOnly([.. content.OpenTable().Header.Select(cell => cell.Text)]));
            }
        );
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="columns">The columns to read.</param>
    /// <param name="options">The options; null is <see cref="MicrodataFileOptions.Default"/>.</param>
    /// <param name="progress">Is told every 65,536 rows and at the end how far the reading is; null where nobody asks.</param>
    /// <returns>The rows, with the weight as a column of numbers and strata and clusters as columns of labels.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is asked for as a number and as a text, or as a weight and as an answer.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong.</exception>
    public static SurveyData Read(
        string path,
        MicrodataColumns columns,
        MicrodataFileOptions? options = null,
        IProgress<MicrodataProgress>? progress = null
    )
    {
        ArgumentNullException.ThrowIfNull(columns);
        return InputFile.Open(path, stream => Read(stream, path, columns, options, progress));
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content, plain or compressed; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="columns">The columns to read.</param>
    /// <param name="options">The options; null is <see cref="MicrodataFileOptions.Default"/>.</param>
    /// <param name="progress">Is told every 65,536 rows and at the end how far the reading is; null where nobody asks.</param>
    /// <returns>The rows, with the weight as a column of numbers and strata and clusters as columns of labels.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/>, <paramref name="fileName"/> or <paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or a column is asked for as a number and as a text, or as a weight and as an answer.</exception>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static SurveyData Read(
        Stream stream,
        string fileName,
        MicrodataColumns columns,
        MicrodataFileOptions? options = null,
        IProgress<MicrodataProgress>? progress = null
    )
    {
        ArgumentNullException.ThrowIfNull(columns);
        InputFile.ThrowIfUnreadable(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        columns.ThrowIfContradictory(nameof(columns));
        using var content = new MicrodataContent(stream, fileName, options ?? MicrodataFileOptions.Default);
        return content.Guard(() =>
        {
            var reader = content.OpenReader(columns, progress);
            return reader.Take(reader.Read(int.MaxValue));
        });
    }

    /// <summary>Reads a file block by block, in the order of its rows and in a constant amount of memory.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="columns">The columns to read.</param>
    /// <param name="blockRows">The rows of a block, the last one aside; 1 or more.</param>
    /// <param name="options">The options; null is <see cref="MicrodataFileOptions.Default"/>.</param>
    /// <param name="progress">Is told every 65,536 rows and at the end how far the reading is; null where nobody asks.</param>
    /// <returns>
    /// The blocks; the file is opened at the first one, and once more for each enumeration. The labels of a block begin with
    /// those of the blocks before it.
    /// </returns>
    /// <remarks>
    /// Where a problem comes up, no further block is handed out, the rest of the file is checked, and the enumeration ends
    /// with <see cref="InvalidFileException"/>: what was made of the blocks before it is to be thrown away.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is asked for as a number and as a text, or as a weight and as an answer.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="blockRows"/> is less than 1.</exception>
    public static IEnumerable<SurveyData> ReadBlocks(
        string path,
        MicrodataColumns columns,
        int blockRows = DefaultBlockRows,
        MicrodataFileOptions? options = null,
        IProgress<MicrodataProgress>? progress = null
    )
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(blockRows, 1);
        columns.ThrowIfContradictory(nameof(columns));
        return EnumerateBlocks(path, columns, blockRows, options ?? MicrodataFileOptions.Default, progress);
    }

    private static IEnumerable<SurveyData> EnumerateBlocks(
        string path,
        MicrodataColumns columns,
        int blockRows,
        MicrodataFileOptions options,
        IProgress<MicrodataProgress>? progress
    )
    {
        using var stream = InputFile.Open(path);
        using var content = new MicrodataContent(stream, path, options);
        var reader = content.Guard(() => content.OpenReader(columns, progress));
        while (content.Guard(() => ReadBlock(content, reader, blockRows)) is { } block)
        {
            yield return block;
        }
    }

    private static SurveyData? ReadBlock(MicrodataContent content, MicrodataFileReader reader, int blockRows)
    {
        int rows = reader.Read(blockRows);
        var block = reader.Take(rows);

        // Nobody gets this block; the rest is read for its problems alone.
        while (content.HasProblems && rows > 0)
        {
            rows = reader.Read(blockRows);
            reader.Take(rows);
        }

        return rows == 0 ? null : block;
    }
}
