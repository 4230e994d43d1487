using System.Text;

namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>A folder for the files of one test, gone at its end.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>The format of a CSV file per sheet, in UTF-8, with numbers in full and in any language with a point.</summary>
    public const string EverySheetAsCsv =
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papi-reporting-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, byte[] content)
    {
        string file = File(name);
        System.IO.File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>Lets the office write documents in another format beside them, with settings of its own and no window.</summary>
    public async Task ConvertAsync(string format, params string[] files) =>
        await ExternalTool.RunAsync(
            ExternalTool.LibreOffice,
            [
                $"-env:UserInstallation={new Uri(File("office"))}",
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                Path,
                .. files,
            ]
        );

    /// <summary>Reads a CSV file into its rows of fields.</summary>
    public static string[][] ReadCsv(string file)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        bool isQuoted = false;
        foreach (char character in System.IO.File.ReadAllText(file).ReplaceLineEndings("\n"))
        {
            switch (character)
            {
                case '"':
                    // Two in a row stand for one; no text of a report has one.
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                case '\n' when !isQuoted:
                    rows[^1].Add(field.ToString());
                    field.Clear();
                    if (character == '\n')
                    {
                        rows.Add([]);
                    }

                    break;
                default:
                    field.Append(character);
                    break;
            }
        }

        return [.. rows.Select(row => row.ToArray())];
    }
}
