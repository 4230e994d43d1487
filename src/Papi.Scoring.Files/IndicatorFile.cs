using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>Reads the indicators of one province or unit from a CSV file: one row per indicator.</summary>
/// <remarks>
/// <para>
/// Columns come in any order: <c>sub</c> and <c>seq</c>, the number of the sub-dimension in the edition and that of the
/// indicator within it; <c>value</c>, or one or more like <c>value_2024</c>; and, where the values are not on the
/// edition's own scale, <c>scale_min</c>, <c>scale_max</c> and <c>direction</c> (<c>higher</c> or <c>lower</c> is
/// better). Other columns are not looked at. An empty value is missing.
/// </para>
/// <para>
/// A value on another scale is checked against it and carried over to the edition's: with share = (value − scale_min) /
/// (scale_max − scale_min), turned round (1 − share) where the direction is the other one, it becomes min + share × (max
/// − min). Where scale and direction are the edition's, the number stays what it is to the last bit.
/// </para>
/// <para>
/// UTF-8 with or without a byte order mark, any line ending, at most 256 MiB, 1 MiB a record and 16,384 columns. Blank
/// lines are passed over. Nothing is loaded where anything is wrong. Whether a set of indicators is complete is
/// for the aggregation to judge.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class IndicatorFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The edition and the other options.</param>
    /// <returns>The indicators of one province or unit, nothing computed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The options name a year outside the edition or a province of neither vintage.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong.</exception>
    public static ScoreTable Read(string path, IndicatorFileOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return InputFile.Open(path, stream => Read(stream, path, options));
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file; without its directory and extension, also the name of the unit.</param>
    /// <param name="options">The edition and the other options.</param>
    /// <returns>The indicators of one province or unit, nothing computed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or the options name a year outside the edition or a province of neither vintage.</exception>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static ScoreTable Read(Stream stream, string fileName, IndicatorFileOptions options)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(options);
        var owner = IndicatorOwner.Of(options, fileName);
        var plainYear = options.Year ?? options.Index.LastYear ?? options.Index.FirstYear;
        if (!options.Index.Covers(plainYear))
        {
            throw new ArgumentException($"{options.Index} does not cover the year {plainYear}.", nameof(options));
        }

        return TableReader.Read(
            stream,
            fileName,
            options.Style,
            options.MaxProblems,
            (table, problems) =>
            {
                var columns = IndicatorColumns.Identify(table, options.Index, plainYear, problems);
                return new IndicatorFileReader(table, columns, options, owner, problems).Read();
            }
        );
    }
}
