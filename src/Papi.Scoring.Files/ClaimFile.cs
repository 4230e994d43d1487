using Papi.Scoring.Auditing;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Reads what a report prints from a CSV file: one row for each figure or word, to be audited.</summary>
/// <example><code>
/// var scores = PublishedScores.Table.Aggregate();
/// var claims = ClaimFile.Read("lai-chau-2024-claims.csv", scores);
/// var audit = ReportAudit.Compute(scores, ProvinceRegistry.Vintage2008.Find("Lai Châu"), claims);
/// </code></example>
/// <remarks>
/// <para>
/// The columns <c>id</c>, <c>node</c>, <c>quantity</c>, <c>year</c>, <c>printed</c> and <c>base_year</c> come in any
/// order; <c>section</c> may be left out. A node is a number of the edition of the row's year, a stable id, <c>total</c>
/// or <c>dimensions</c>; a quantity is one of <see cref="ClaimQuantities.All"/>; <c>printed</c> is the text as it stands
/// in the report, misprints included; <c>base_year</c> is for the quantities that compare two years. Printed numbers are
/// read by <see cref="DecimalStyle.Report"/> whatever separates the columns.
/// </para>
/// <para>
/// UTF-8 with or without a byte order mark, any line ending, at most 256 MiB, 1 MiB a record and 16,384 columns. Blank
/// lines are passed over. Nothing is read where anything is wrong.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class ClaimFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="table">The scores against which the claims will be audited: their editions have the nodes and years.</param>
    /// <param name="options">The options; null is <see cref="TableFileOptions.Default"/>.</param>
    /// <returns>The claims in the order of the file, at least one; <see cref="ReportAudit"/> accepts them all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="table"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong.</exception>
    public static IReadOnlyList<Claim> Read(string path, ScoreTable table, TableFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return InputFile.Open(path, stream => Read(stream, path, table, options));
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="table">The scores against which the claims will be audited: their editions have the nodes and years.</param>
    /// <param name="options">The options; null is <see cref="TableFileOptions.Default"/>.</param>
    /// <returns>The claims in the order of the file, at least one; <see cref="ReportAudit"/> accepts them all.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="stream"/>, <paramref name="fileName"/> or <paramref name="table"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static IReadOnlyList<Claim> Read(
        Stream stream,
        string fileName,
        ScoreTable table,
        TableFileOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= TableFileOptions.Default;
        return TableReader.Read(
            stream,
            fileName,
            options.Style,
            options.MaxProblems,
            (rows, problems) => new ClaimFileReader(rows, ClaimColumns.Identify(rows, problems), table, problems).Read()
        );
    }
}
