#:property PublishAot=false
#:property TargetFramework=net10.0
#:property RunAnalyzers=false

// Reads a report of Stryker (the mutation testing report schema): a line for each mutant that no test noticed, then a table
// of the namespaces. Where only a sample has been judged, the score of all weights each namespace by its mutants.
// dotnet run .ci/mutation/survivors.cs -- REPORT.json [NAMESPACE...]
using System.Globalization;
using System.Text.Json;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string[] areas = args[1..];
var counts = new SortedDictionary<string, Count>(StringComparer.Ordinal);
using (var document = JsonDocument.Parse(File.ReadAllBytes(args[0])))
{
    foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
    {
        string path = file.Name[
            (file.Name.LastIndexOf("/Papi.Scoring/", StringComparison.Ordinal) + "/Papi.Scoring/".Length)..
        ];
        string area = path.Contains('/') ? path[..path.IndexOf('/')] : "root";
        if (areas.Length > 0 && !areas.Contains(area))
        {
            continue;
        }

        string[] lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            string status = mutant.GetProperty("status").GetString()!;
            if (status is "Ignored" or "CompileError")
            {
                continue;
            }

            if (!counts.TryGetValue(area, out Count? count))
            {
                counts.Add(area, count = new Count());
            }

            count.Mutants++;
            count.Noticed += status is "Killed" or "Timeout" ? 1 : 0;
            count.Survived += status == "Survived" ? 1 : 0;
            count.Uncovered += status == "NoCoverage" ? 1 : 0;
            if (status is "Survived" or "NoCoverage")
            {
                var start = mutant.GetProperty("location").GetProperty("start");
                int line = start.GetProperty("line").GetInt32();
                Console.WriteLine(
                    $"{path}:{line}:{start.GetProperty("column").GetInt32()}: {status}, "
                        + $"{mutant.GetProperty("mutatorName").GetString()}: {lines[line - 1].Trim()} => "
                        + mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" ")
                );
            }
        }
    }
}

Console.WriteLine();
Console.WriteLine("| namespace | mutants | judged | noticed | survived | not covered | score |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
foreach (var (area, count) in counts.Where(pair => pair.Value.Judged > 0))
{
    Console.WriteLine(Row(area, count, count.Score));
}

int judgedOf = counts.Values.Where(count => count.Judged > 0).Sum(count => count.Mutants);
Console.WriteLine(
    Row(
        "all",
        new Count
        {
            Mutants = counts.Values.Sum(count => count.Mutants),
            Noticed = counts.Values.Sum(count => count.Noticed),
            Survived = counts.Values.Sum(count => count.Survived),
            Uncovered = counts.Values.Sum(count => count.Uncovered),
        },
        counts.Values.Where(count => count.Judged > 0).Sum(count => count.Score * count.Mutants) / judgedOf
    )
);

static string Row(string name, Count count, double score) =>
    $"| {name} | {count.Mutants:N0} | {count.Judged:N0} | {count.Noticed:N0} | {count.Survived:N0} | {count.Uncovered:N0} | "
    + $"{score:0.0} % |";

sealed class Count
{
    public int Mutants { get; set; }

    public int Noticed { get; set; }

    public int Survived { get; set; }

    public int Uncovered { get; set; }

    public int Judged => Noticed + Survived + Uncovered;

    public double Score => 100.0 * Noticed / Judged;
}
