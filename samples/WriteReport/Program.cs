using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Reporting;

var scores = PublishedScores.Table.Aggregate();
var laiChau = scores.Year(2024).Provinces.Find("Lai Châu");

// Composed once, in a language and with so many decimals.
var report = ProvincialReport.Compose(scores, laiChau, 2024, Language.Vietnamese, new ReportOptions { Decimals = 2 });

// Texts are strings, Office documents go to a stream.
string folder = Directory.CreateTempSubdirectory("papi-").FullName;
File.WriteAllText(Path.Combine(folder, "lai-chau.md"), MarkdownWriter.Write(report));
File.WriteAllText(Path.Combine(folder, "lai-chau.html"), HtmlWriter.Write(report));
using (var docx = File.Create(Path.Combine(folder, "lai-chau.docx")))
{
    DocxWriter.Write(report, docx, DateTimeOffset.Now);
}

using (var xlsx = File.Create(Path.Combine(folder, "lai-chau.xlsx")))
{
    XlsxWriter.Write(report, xlsx, DateTimeOffset.Now);
}

// A report is a tree of texts, for a form of one's own; the figures stand behind it, not rounded.
Console.WriteLine(report.Title);
foreach (var section in report.Sections.Where(section => section.Level == 1))
{
    Console.WriteLine($"- {section.Heading}: {section.Table?.Rows.Count ?? section.Paragraphs.Count}");
}

Console.WriteLine(report.Sections[0].Paragraphs[0]);
Console.WriteLine(report.Profile.Total.Score);
Directory.Delete(folder, recursive: true);
