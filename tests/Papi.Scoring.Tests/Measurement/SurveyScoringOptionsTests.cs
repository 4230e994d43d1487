using Papi.Scoring.Measurement;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Measurement;

public class SurveyScoringOptionsTests
{
    private const string Blank = "value: The value cannot be an empty string or composed entirely of whitespace.";

    private static readonly SurveyScoringOptions Options = new() { Year = 2024, By = "code" };

    [Fact]
    public void Defaults_OfTheOptions_AreThose()
    {
        (Options.DataVersion, Options.AcceptIncompleteIndicators, Options.MaxThreads)
            .Should()
            .Be(("survey", false, null));
        Options.Provinces.Should().BeNull();
    }

    [Fact]
    public void Names_Blank_AreRefused()
    {
        Refusal.Of(() => Options with { By = " " }).Should().Be(Blank);
        Refusal.Of(() => Options with { DataVersion = "" }).Should().Be(Blank);
    }
}
