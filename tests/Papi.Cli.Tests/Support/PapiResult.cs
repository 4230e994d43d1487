using System.Text.Json;

namespace Papi.Cli.Tests.Support;

/// <summary>What a run of the program left behind.</summary>
internal sealed record PapiResult(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the output as one JSON document; fails where there is more or less than one.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n');
}
