using System.Diagnostics;

namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>The programs of others that show what people would see.</summary>
internal static class ExternalTool
{
    public const string LibreOffice = "soffice";

    public const string PdfToPng = "pdftoppm";

    public const string PdfToText = "pdftotext";

    public const string Browser = "chromium";

    // An office on a busy machine with its first start takes half a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Gets why a test cannot run; null where all its tools are there.</summary>
    public static string? WhyNot(IEnumerable<string> tools)
    {
        string[] missing = [.. tools.Where(tool => PathOf(tool) is null)];
        return missing.Length == 0
            ? null
            : $"{string.Join(", ", missing)} not found on the PATH: .ci/run installs what the tests of documents need.";
    }

    /// <summary>Runs a tool to its end, which must be a good one, and returns what it wrote to its output.</summary>
    public static async Task<string> RunAsync(string tool, params string[] args)
    {
        var start = new ProcessStartInfo(PathOf(tool)!, args)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // What it writes is read as it is written in no country: an office has its own idea of numbers in Arabic.
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{tool} did not end within {Patience}.", exception);
        }

        process.ExitCode.Should().Be(0, "{0} said: {1}", tool, await error);
        return await output;
    }

    private static string? PathOf(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, tool))
            .FirstOrDefault(File.Exists);
}
