using System.Globalization;
using System.Text;
using Papi.Scoring.Reporting.Charts;

namespace Papi.Scoring.Reporting.Tests.Charts;

public class ChartPictureTests
{
    public static TheoryData<string> Names => ChartSamples.NamesAsData;

    // As a server that forbids inline scripts and eval would do: the scripts are files, the specifications data.
    [BrowserTheory]
    [InlineData(Language.Vietnamese, ">43,48<")]
    [InlineData(Language.English, ">43.48<")]
    public async Task Scripts_AsFilesUnderAStrictPolicy_DrawEveryChart(Language language, string figure)
    {
        using var folder = new TemporaryFolder();
        var page = new StringBuilder(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
        ).Append("content=\"default-src 'none'; script-src file:\"></head><body>");
        foreach (string name in ChartSamples.Names)
        {
            page.Append("<figure data-papi-chart><script type=\"application/json\">")
                .Append(ChartSamples.Draw(name, language).ToJson())
                .Append("</script></figure>");
        }

        foreach (var script in VegaScripts.All)
        {
            folder.Write(script.Name, script.ReadText());
            page.Append(CultureInfo.InvariantCulture, $"<script src=\"{script.Name}\"></script>");
        }

        folder.Write("page.html", page.Append("</body></html>").ToString());

        var run = await Chromium.Run(folder.Path, "page.html", "--dump-dom");

        run.Errors.Should().NotContain("CONSOLE");
        run.Output.Should()
            .Contain(string.Create(CultureInfo.InvariantCulture, $"data-papi-drawn=\"{ChartSamples.Names.Count}\""))
            .And.Contain(figure);
    }

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task ToHtml_InABrowser_IsAPictureWithoutErrors(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", ChartSamples.Draw(name).ToHtml());
        folder.Write("words.html", "<!DOCTYPE html><title>-</title>");

        var run = await Chromium.Run(folder.Path, "page.html", "--screenshot=page.png", "--window-size=1000,1200");
        var blank = await Chromium.Run(folder.Path, "words.html", "--screenshot=blank.png", "--window-size=1000,1200");

        run.Errors.Should().NotContain("CONSOLE");
        blank.ExitCode.Should().Be(0);

        // A white page compresses to almost nothing; the plainest chart, one line of text under its title, to five times that.
        LengthOf(folder, "page.png").Should().BeGreaterThan(3 * LengthOf(folder, "blank.png"));
    }

    private static long LengthOf(TemporaryFolder folder, string file) =>
        new FileInfo(Path.Combine(folder.Path, file)).Length;
}
