using Papi.Scoring.Construction;
using Papi.Scoring.Robustness;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class ScoreErrorsTests
{
    [Fact]
    public void Of_KnownAndUnknownErrors_StandBesideTheScores()
    {
        var year = Published.Scored.Year(2024);
        var errors = new StandardErrorsBuilder(Published.Scored, "errors").Set(2024, "12", "D3", 0.05).Build();

        var table = ScoreErrors.Of(year, errors, depth: 1);

        table.Units.Should().Equal(UnitTable.From(year, depth: 1).Units);
        table.ValueOf("12", "D3").Should().Be(0.05);
        table.ValueOf("12", "D4").Should().BeNull();
        table.DataVersion.Should().Be("errors");
    }
}
