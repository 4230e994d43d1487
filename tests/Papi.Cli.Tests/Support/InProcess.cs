namespace Papi.Cli.Tests.Support;

/// <summary>Runs the program in process.</summary>
internal static class InProcess
{
    public static PapiResult Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = PapiCommandLine.Run(args, output, error);
        return new PapiResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that must succeed with a JSON document on the output and nothing else anywhere.</summary>
    public static System.Text.Json.JsonElement RunForJson(params string[] args)
    {
        var result = Run([.. args, "--json"]);
        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(PapiCommandLine.Done);
        return result.Json;
    }

    /// <summary>Runs a command that must refuse its input, and returns the lines that say why.</summary>
    public static string[] RunRefused(params string[] args)
    {
        var result = Run(args);
        result.ExitCode.Should().Be(PapiCommandLine.BadInput);
        result.Output.Should().BeEmpty();
        return result.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
