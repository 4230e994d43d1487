using System.Text.Json;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests;

/// <summary>Starts the built program as its users do.</summary>
public class ProgramTests
{
    [Fact]
    public async Task Main_Json_WritesOneDocumentInUtf8()
    {
        var result = await StartedProgram.RunAsync(directory: null, "report", "Lai Châu", "--json");

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Error.Should().BeEmpty();
        JsonDocument.Parse(result.Output).RootElement.Text("province.name").Should().Be("Lai Châu");
    }

    [Fact]
    public async Task Main_RedirectedPage_IsPlainText()
    {
        var result = await StartedProgram.RunAsync(directory: null, "report", "Lai Châu");

        result.Output.Should().StartWith("Lai Châu (mã 12), năm 2024").And.NotContain("\u001b");
        result.Lines.Should().Contain(line => line.Length > 200);
    }

    [Fact]
    public async Task Main_BadInput_ExitsWith2AndLeavesTheOutputEmpty()
    {
        var result = await StartedProgram.RunAsync(directory: null, "report", "Lai Chu", "--json");

        result.ExitCode.Should().Be(PapiCommandLine.BadInput);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("Lai Châu");
    }
}
