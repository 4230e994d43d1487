using System.IO.Compression;
using CsvHelper;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Reads and writes scores of provinces as CSV, a column for each node or a row for each, and reads them as JSON.</summary>
/// <example><code>
/// var own = ScoreFile.Read("papi-2025.csv", new ScoreFileOptions { Editions = editions });
/// var ranking = PublishedScores.With(own).Year(2025).Aggregate().Rank();
/// ScoreFile.Write(own, "papi-2025.csv.gz", ScoreFileLayout.NodesInRows);
/// </code></example>
/// <remarks>
/// <para>
/// Columns come in any order. The province is <c>province</c>, <c>province_code</c>, <c>code</c> or <c>tỉnh</c>, and
/// its fields hold a code or any usual spelling of the name; the year is <c>year</c> or <c>năm</c>; every other column
/// is a node, by its number (<c>1.1</c>, <c>D3</c>) or its stable id (<c>poverty-lists</c>). A number means the node of
/// the edition of the row's year. A file may carry some of the nodes only; an empty field is a missing score, and a row
/// without any score is a province without data. A node is given itself or through its parts, not both, and totals are
/// not taken: they are computed.
/// </para>
/// <para>
/// A file with the columns <c>node</c> and <c>score</c> is laid out long: each row has a province, a year, a node and its
/// score, and other columns are passed over.
/// </para>
/// <para>
/// A file whose name ends in <c>.json</c> is a document of the format <c>papi.scores/1</c>, as <see cref="ResultJson"/>
/// writes it of a table: of each node that has a score the finest parts are taken, wholes are computed anew, and properties
/// that are not known are passed over. Its problems are placed by their path, such as <c>$.units[3].nodes[7].score</c>.
/// </para>
/// <para>
/// UTF-8 with or without a byte order mark, plain or compressed by gzip, any line ending, at most 256 MiB, 1 MiB a record
/// and 16,384 columns. Blank lines are passed over. Nothing is loaded where anything is wrong.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class ScoreFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; null is <see cref="ScoreFileOptions.Default"/>.</param>
    /// <returns>The scores as they are in the file, nothing computed; its editions are those of the options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong.</exception>
    public static ScoreTable Read(string path, ScoreFileOptions? options = null) =>
        InputFile.Open(path, stream => Read(stream, path, options));

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="options">The options; null is <see cref="ScoreFileOptions.Default"/>.</param>
    /// <returns>The scores as they are in the file, nothing computed; its editions are those of the options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static ScoreTable Read(Stream stream, string fileName, ScoreFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= ScoreFileOptions.Default;
        if (fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return ReadJson(stream, fileName, options);
        }

        return TableReader.Read(
            stream,
            fileName,
            options.Style,
            options.MaxProblems,
            (table, problems) => new ScoreFileReader(table, options, problems).Read()
        );
    }

    /// <summary>Writes the figures of a table to a file, compressed by gzip where its name ends in <c>.gz</c>.</summary>
    /// <param name="table">The scores.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <param name="layout">A column for each node (the default), or a row for each.</param>
    /// <param name="style">How numbers are written and what separates the columns; null is <see cref="DecimalStyle.Invariant"/>.</param>
    /// <remarks>See <see cref="Write(ScoreTable, Stream, ScoreFileLayout, DecimalStyle?)"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A province has a total without any part of it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is not a member of the enumeration.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written there.</exception>
    public static void Write(
        ScoreTable table,
        string path,
        ScoreFileLayout layout = ScoreFileLayout.NodesInColumns,
        DecimalStyle? style = null
    )
    {
        ArgumentNullException.ThrowIfNull(path);

        // Only what is whole goes into the file: one that is there stays as it is where anything is wrong.
        using var content = new MemoryStream();
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using var packed = new GZipStream(content, CompressionLevel.Optimal, leaveOpen: true);
            Write(table, packed, layout, style);
        }
        else
        {
            Write(table, content, layout, style);
        }

        using var file = File.Create(path);
        content.WriteTo(file);
    }

    /// <summary>Writes the figures of a table to a stream.</summary>
    /// <param name="table">The scores.</param>
    /// <param name="stream">Where they go; not closed.</param>
    /// <param name="layout">A column for each node (the default), or a row for each.</param>
    /// <param name="style">How numbers are written and what separates the columns; null is <see cref="DecimalStyle.Invariant"/>.</param>
    /// <remarks>
    /// <para>
    /// Written are the figures that the others follow from: a score whose parts have none. So a table that was read from a
    /// file is the same when it is written and read again, to the last bit, and one that was aggregated is so once it is
    /// aggregated again. Years and their provinces are those of the table; where they are not those of
    /// <see cref="ProvinceRegistry.ForYear"/>, reading needs <see cref="ScoreFileOptions.Provinces"/>.
    /// </para>
    /// <para>
    /// A year in which no province has a score leaves no figure to write: where nodes are in rows it has none, and where no
    /// year has one the file has no column of scores. Such a table is not read again.
    /// </para>
    /// <para>
    /// Wide, the columns are <c>province</c> (the code), <c>year</c> and the numbers of the nodes in the edition of the
    /// row's year, and every province of a year has its row. Long, they are <c>province</c>, <c>name</c>, <c>year</c>,
    /// <c>node</c> (the stable id) and <c>score</c>, and every province has a row for each node that any has in that year.
    /// A missing score is an empty field. UTF-8 without a byte order mark, lines that end in a line feed, numbers in the
    /// fewest digits that stand for them, never rounded and without exponents.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A province has a total without any part of it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is not a member of the enumeration.</exception>
    public static void Write(
        ScoreTable table,
        Stream stream,
        ScoreFileLayout layout = ScoreFileLayout.NodesInColumns,
        DecimalStyle? style = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        if (!Enum.IsDefined(layout))
        {
            throw new ArgumentOutOfRangeException(nameof(layout), layout, "Nodes in columns or in rows.");
        }

        style ??= DecimalStyle.Invariant;
        var options = new CsvWriterOptions { Separator = style.ListSeparator, NewLine = "\n" };
        using var csv = CsvWriter.Create(stream, options, leaveOpen: true);
        new ScoreFileWriter(table, csv, style).Write(layout);
    }

    private static ScoreTable ReadJson(Stream stream, string fileName, ScoreFileOptions options) =>
        InputFile.Read(
            stream,
            fileName,
            TableReader.MaxFileSize,
            options.MaxProblems,
            (text, problems) =>
            {
                using var content = new MemoryStream();
                text.CopyTo(content);
                text.ThrowIfCut();
                return new ScoreJsonReader(options, problems).Read(
                    content.GetBuffer().AsMemory(0, (int)content.Length)
                );
            }
        )!;
}
