using System.Text.RegularExpressions;

namespace Papi.Scoring.Tests.Support;

/// <summary>Reads the CSV files of <c>Reference</c>, which are plain but for some quoted cells.</summary>
internal static partial class ReferenceFile
{
    public static IReadOnlyList<ReferenceRow> Read(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reference", file));
        string[] columns = Split(lines[0]);
        return
        [
            .. lines
                .Skip(1)
                .Select(line => new ReferenceRow(
                    columns
                        .Zip(Split(line))
                        .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
                )),
        ];
    }

    private static string[] Split(string line) => [.. Cell().Matches(line).Select(match => match.Value.Trim('"'))];

    [GeneratedRegex("""(?<=^|,)("[^"]*"|[^,]*)(?=,|$)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cell();
}
