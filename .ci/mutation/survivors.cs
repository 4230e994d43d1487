#:property PublishAot=false
#:property TargetFramework=net10.0
#:property RunAnalyzers=false

// Reads a report of Stryker (the mutation testing report schema): a line for each mutant that no test noticed, then a table
// of the namespaces.
// dotnet run .ci/mutation/survivors.cs -- REPORT.json [NAMESPACE...]
using System.Globalization;
using System.Text.Json;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var tested = new SortedDictionary<string, (int Noticed, int Survived, int Uncovered)>(StringComparer.Ordinal);
string[] areas = args[1..];
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
            var (noticed, survived, uncovered) = tested.GetValueOrDefault(area);
            switch (status)
            {
                case "Killed" or "Timeout":
                    tested[area] = (noticed + 1, survived, uncovered);
                    break;
                case "Survived" or "NoCoverage":
                    tested[area] =
                        status == "Survived" ? (noticed, survived + 1, uncovered) : (noticed, survived, uncovered + 1);
                    var start = mutant.GetProperty("location").GetProperty("start");
                    int line = start.GetProperty("line").GetInt32();
                    Console.WriteLine(
                        $"{path}:{line}:{start.GetProperty("column").GetInt32()}: {status}, "
                            + $"{mutant.GetProperty("mutatorName").GetString()}: {lines[line - 1].Trim()} => "
                            + mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" ")
                    );
                    break;
                default:
                    // Ignored, or does not compile.
                    break;
            }
        }
    }
}

Console.WriteLine();
Console.WriteLine("| namespace | mutants | noticed | survived | not covered | score |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
foreach (var (area, (noticed, survived, uncovered)) in tested)
{
    Write(area, noticed, survived, uncovered);
}

Write(
    "all",
    tested.Values.Sum(count => count.Noticed),
    tested.Values.Sum(count => count.Survived),
    tested.Values.Sum(count => count.Uncovered)
);

static void Write(string area, int noticed, int survived, int uncovered)
{
    int all = noticed + survived + uncovered;
    Console.WriteLine(
        $"| {area} | {all} | {noticed} | {survived} | {uncovered} | {(all == 0 ? 0 : 100.0 * noticed / all):0.0} % |"
    );
}
