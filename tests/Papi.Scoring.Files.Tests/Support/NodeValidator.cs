using System.ComponentModel;
using System.Diagnostics;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>Validates documents by the JSON Schema validator ajv, which runs in Node.</summary>
internal static class NodeValidator
{
    private static readonly string? Folder = FindFolder();

    /// <summary>Gets why there is no validator; null where there is one.</summary>
    public static string? WhyNot { get; } =
        Folder is null ? "There is no folder tests/node above the tests."
        : !Directory.Exists(Path.Combine(Folder, "node_modules"))
            ? "The packages are missing: npm ci --prefix tests/node."
        : !CanRun() ? "There is no node."
        : null;

    /// <summary>Validates documents.</summary>
    /// <returns>What is wrong, one line each; empty where nothing is.</returns>
    public static string Validate(string schema, params IReadOnlyList<string> documents)
    {
        string directory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string[] paths = [.. documents.Prepend(schema).Select((text, i) => Save(directory, $"{i}.json", text))];
            var (code, output) = Run([Path.Combine(Folder!, "validate.mjs"), .. paths]);
            return code == 0 ? "" : $"{code}: {output}";
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static string Save(string directory, string name, string text)
    {
        string path = Path.Combine(directory, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static bool CanRun()
    {
        try
        {
            return Run(["--version"]).Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output) Run(IEnumerable<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("node", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "tests", "node");
            if (File.Exists(Path.Combine(candidate, "validate.mjs")))
            {
                return candidate;
            }
        }

        return null;
    }
}
