using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Text;

public class ScorePageTests
{
    private static readonly string Indicators = SampleFiles.Reference("lai-chau-2024-indicators.csv");

    [Fact]
    public void Draw_OneUnit_ShowsEachDimensionWithItsPartsAndReasons()
    {
        string[] lines = InProcess.Run("score", Indicators, "--edition", "2021", "--province", "Lai Châu").Lines;

        lines[0].Should().Be("Lai Châu (mã 12), năm 2024 — PAPI, phiên bản 2021");
        int dimension = Array.FindIndex(lines, line => line.StartsWith(" D7", StringComparison.Ordinal));
        lines[dimension].Should().EndWith("thiếu 7.1");
        lines[dimension + 1].Should().StartWith(" 7.1").And.EndWith("thiếu chỉ tiêu (vẫn tính: --incomplete)");
        lines[dimension + 2].Should().StartWith(" 7.2").And.Contain("2,06").And.EndWith("0,33–3,33");
    }

    [Fact]
    public void Draw_InsistedScores_AreMarkedAsNotPublished() =>
        InProcess
            .Run("score", Indicators, "--edition", "2021", "--incomplete", "--lang", "en")
            .Lines.Should()
            .Contain("Scored although indicators are missing (--incomplete): these are not the published scores.");

    [Fact]
    public void Draw_ManyUnits_TakesALineForEach()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2008, 2024);

        string[] lines = InProcess.Run("score", file.Path, "--lang", "en").Lines;

        lines.Where(line => line.StartsWith(" 2024  ", StringComparison.Ordinal)).Should().HaveCount(63);
        lines.Should().Contain(line => line.StartsWith(" 2024  Lai Chau") && line.Contains("8.50"));
    }

    [Fact]
    public void Draw_NoFigure_SaysSo()
    {
        using var file = new TemporaryFile("empty.csv", "province,year,1.1\n01,2024,\n");

        InProcess
            .Run("score", file.Path, "--lang", "en")
            .Lines[0]
            .Should()
            .Be("The file has no figure for this choice.");
    }
}
