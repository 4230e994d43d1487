namespace Papi.Scoring.Reporting.Tests.Charts;

public class ChartSchemaTests
{
    // The schema that vega-lite publishes with the version whose scripts this package holds.
    private static readonly string Schema = Path.Combine("vega-lite", "build", "vega-lite-schema.json");

    [NodeFact]
    public async Task ToJson_OfEveryChart_KeepsTheSchemaOfVegaLite()
    {
        using var folder = new TemporaryFolder();
        var files = new List<string>();
        foreach (string name in ChartSamples.Names)
        {
            foreach (var language in new[] { Language.Vietnamese, Language.English })
            {
                files.Add(folder.Write($"{name}.{language}.json", ChartSamples.Draw(name, language).ToJson()));
            }
        }

        var run = await NodeFolder.Validate(Schema, files);

        run.ExitCode.Should().Be(0, run.Output + run.Errors);
    }

    [NodeFact]
    public async Task ToJson_WithAMarkThatDoesNotExist_BreaksTheSchemaOfVegaLite()
    {
        using var folder = new TemporaryFolder();
        string json = ChartSamples.Draw("rank-bars").ToJson();
        string broken = json.Replace("\"type\":\"bar\"", "\"type\":\"plank\"", StringComparison.Ordinal);

        var run = await NodeFolder.Validate(Schema, [folder.Write("broken.json", broken)]);

        broken.Should().NotBe(json);
        run.ExitCode.Should().Be(1, run.Output + run.Errors);
    }
}
