// What .ci/run publishes trimmed and as native code: scores through a file and back, and a report in every form.
using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting;
using Papi.Scoring.Reporting.Tables;

var scores = PublishedScores.Table.Aggregate();
string file = Path.Combine(AppContext.BaseDirectory, "scores.csv");
ScoreFile.Write(scores, file);
var read = ScoreFile.Read(file).Aggregate().Year(2024);
foreach (string line in read.Rank().ToTable(Language.English, read.Classify()).ToText().Split('\n').Take(9))
{
    Console.WriteLine(line);
}

var report = ProvincialReport.Compose(scores, read.Provinces.Find("Lai Châu"), 2024, Language.Vietnamese);
Console.WriteLine($"Markdown: {MarkdownWriter.Write(report).Contains("43,48", StringComparison.Ordinal)}");
Console.WriteLine($"HTML: {HtmlWriter.Write(report).Contains("43,48", StringComparison.Ordinal)}");

#if OFFICE
// The library that writes Office documents can be trimmed, but warns of code that native programs may not have.
using var document = new MemoryStream();
DocxWriter.Write(report, document, DateTimeOffset.UnixEpoch);
using var workbook = new MemoryStream();
XlsxWriter.Write(report, workbook, DateTimeOffset.UnixEpoch);
Console.WriteLine($"Office: {document.Length > 0 && workbook.Length > 0}");
#endif
