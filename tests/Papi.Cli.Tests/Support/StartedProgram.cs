using System.Diagnostics;
using System.Text;

namespace Papi.Cli.Tests.Support;

/// <summary>Starts the built program as its users do.</summary>
internal static class StartedProgram
{
    /// <param name="directory">Where it is started; null is the directory of the tests.</param>
    /// <param name="args">What stands after <c>papi</c>.</param>
    public static async Task<PapiResult> RunAsync(string? directory, params IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PapiCommandLine).Assembly.Location, .. args])
        {
            UseShellExecute = false,
            WorkingDirectory = directory ?? string.Empty,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(
                encoderShouldEmitUTF8Identifier: false,
                throwOnInvalidBytes: true
            ),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };

        // A locale with another encoding must not matter.
        start.Environment["LC_ALL"] = "en_US.ISO-8859-1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new PapiResult(process.ExitCode, await output, await error);
    }
}
