using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Tells the two kinds of files of figures apart.</summary>
/// <threadsafety static="true" instance="true"/>
public static class FigureFile
{
    /// <summary>Tells from its header what a file has.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="style">How its numbers are written, and so what separates its columns; null is <see cref="DecimalStyle.Invariant"/>.</param>
    /// <returns>Indicators where there is a column <c>sub</c>; otherwise scores.</returns>
    /// <remarks>
    /// Plain or compressed by gzip. Nothing but the header is judged; a file of neither kind is told so by
    /// <see cref="ScoreFile"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, is no text, or has no header in this style.</exception>
    public static FigureFileKind KindOf(string path, DecimalStyle? style = null) =>
        InputFile.Open(
            path,
            stream =>
                TableReader.Read(
                    stream,
                    path,
                    style ?? DecimalStyle.Invariant,
                    ScoreFileOptions.Default.MaxProblems,
                    (table, _) =>
                        IndicatorColumns.Recognize(table.Header) ? FigureFileKind.Indicators : FigureFileKind.Scores
                )
        );
}
