using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Files;

/// <summary>Reads standard errors of scores from a CSV file: one row per province, year and node.</summary>
/// <example><code>
/// var errors = StandardErrorFile.Read("se-2024.csv", table);
/// var ranks = RankUncertainty.Compute(table.Year(2024), total, errors, new RankUncertaintyOptions { Seed = 1 });
/// </code></example>
/// <remarks>
/// <para>
/// Columns come in any order. The province is <c>province</c>, <c>province_code</c>, <c>code</c> or <c>tỉnh</c>, and its
/// fields hold a code or any usual spelling of the name; the year is <c>year</c> or <c>năm</c>, one of the years of the
/// table; <c>node</c> holds a number (<c>total</c>, <c>D3</c>, <c>1.1</c>) of the edition of that year or a stable id;
/// <c>se</c> is the standard error in index points, 0 or more, and not the half width of an interval; the optional
/// <c>df</c> are its degrees of freedom, above 0. An empty <c>se</c> is a standard error that is not known, an empty
/// <c>df</c> the normal distribution. Any other column is refused.
/// </para>
/// <para>
/// UTF-8 with or without a byte order mark, any line ending, at most 256 MiB, 1 MiB a record and 16,384 columns. Blank
/// lines are passed over. Nothing is loaded where anything is wrong.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class StandardErrorFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="table">The scores whose errors they are; its years decide which provinces and nodes there are.</param>
    /// <param name="options">The options; null is <see cref="DataFileOptions.Default"/>.</param>
    /// <returns>The standard errors as they are in the file, nothing computed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="table"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong.</exception>
    public static StandardErrors Read(string path, ScoreTable table, DataFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return InputFile.Open(path, stream => Read(stream, path, table, options));
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="table">The scores whose errors they are; its years decide which provinces and nodes there are.</param>
    /// <param name="options">The options; null is <see cref="DataFileOptions.Default"/>.</param>
    /// <returns>The standard errors as they are in the file, nothing computed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/>, <paramref name="fileName"/> or <paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static StandardErrors Read(Stream stream, string fileName, ScoreTable table, DataFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= DataFileOptions.Default;
        return TableReader.Read(
            stream,
            fileName,
            options.Style,
            options.MaxProblems,
            (rows, problems) => new StandardErrorFileReader(rows, table, options, problems).Read()
        );
    }
}
