using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>Reads scores of provinces from a CSV file: one row per province and year, one column per node.</summary>
/// <example><code>
/// var own = ScoreFile.Read("papi-2025.csv", new ScoreFileOptions { Editions = editions });
/// var ranking = PublishedScores.With(own).Year(2025).Aggregate().Rank();
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
/// UTF-8 with or without a byte order mark, any line ending, at most 256 MiB and 1 MiB a record. Blank lines are passed
/// over. Nothing is loaded where anything is wrong.
/// </para>
/// </remarks>
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
        options ??= ScoreFileOptions.Default;
        return TableReader.Read(
            stream,
            fileName,
            options.Style,
            options.MaxProblems,
            (table, problems) => new ScoreFileReader(table, options, problems).Read()
        );
    }
}
