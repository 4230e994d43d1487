namespace Papi.Scoring.Files;

/// <summary>Reads the workbooks (.xlsx) in which the results of PAPI are published.</summary>
/// <example><code>
/// PapiWorkbookContent content = PapiWorkbook.Read("PAPI-2024.xlsx");
/// var ranking = PublishedScores.With(content.Scores).Year(2024).Aggregate().Rank();
/// </code></example>
/// <remarks>
/// <para>
/// Two layouts are known, told apart sheet by sheet: provinces in rows, one sheet for each dimension (as published for
/// 2011 to 2017), and provinces in columns, indicators in rows (2018 to 2024). The reader was built from a description
/// of them and tested on workbooks made from it, without an official file at hand: look at
/// <see cref="PapiWorkbookContent.Notes"/>, and compare some scores.
/// </para>
/// <para>
/// Taken are the unweighted scores of the sub-dimensions and the standard errors of any node. Labels may be in both
/// languages and carry the number (<c>1.1</c>, <c>Dimension 1</c>, <c>Chỉ số nội dung 1</c>), the name or both; where
/// the two disagree, the name decides, because numbers moved from edition to edition. A 0 is a missing score. Where
/// there is an interval and no standard error, half its width by 1.645 is taken: what these workbooks call a 95 %
/// interval is one of 90 %. Scores of dimensions and totals are compared with the sums of their parts and not taken;
/// weighted scores, ranks, indicators and repeated older years are passed over. All this is in the notes.
/// </para>
/// <para>
/// At most 64 MiB, 256 MiB unpacked, 200 sheets and 2 million cells. Nothing is loaded where anything is wrong: a
/// cell that is no number or has the error of a formula (<c>#DIV/0!</c>), a score outside its scale, an unknown or repeated province, two different scores for the
/// same, a sub-dimension that is nowhere in the workbook.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class PapiWorkbook
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; null is <see cref="PapiWorkbookOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong.</exception>
    public static PapiWorkbookContent Read(string path, PapiWorkbookOptions? options = null) =>
        InputFile.Open(path, stream => Read(stream, path, options));

    /// <summary>Reads a workbook from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed. It need not be seekable.</param>
    /// <param name="fileName">What messages call the file; its year is taken where the sheets name none.</param>
    /// <param name="options">The options; null is <see cref="PapiWorkbookOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static PapiWorkbookContent Read(Stream stream, string fileName, PapiWorkbookOptions? options = null)
    {
        options ??= PapiWorkbookOptions.Default;
        return InputFile.ReadBinary(
            stream,
            fileName,
            options.MaxProblems,
            (content, problems) =>
                new PapiWorkbookReader(fileName, options, problems).Read(WorkbookPackage.ReadSheets(content))
        )!;
    }
}
