using System.Security.Cryptography;
using System.Text;
using Papi.Scoring.Reporting.Charts;

namespace Papi.Scoring.Reporting.Tests.Charts;

public class VegaScriptsTests
{
    [Fact]
    public void All_InOrder_AreTheLibrariesBeforeWhatUsesThem() =>
        VegaScripts
            .All.Select(script => script.ToString())
            .Should()
            .Equal("vega.min.js 6.4.0", "vega-lite.min.js 6.4.3", "vega-interpreter.js 2.3.2", "papi-charts.js 1");

    [Fact]
    public void Open_EveryScript_HasTheChecksumThatIsCommitted()
    {
        foreach (var script in VegaScripts.All)
        {
            using var content = script.Open();
            Convert.ToHexString(SHA256.HashData(content)).Should().BeEquivalentTo(script.Sha256, script.Name);
        }
    }

    [Fact]
    public void ReadText_EveryScript_KnowsItsVersionAndClosesNoScriptElement()
    {
        foreach (var script in VegaScripts.All)
        {
            string text = script.ReadText();
            text.Contains("</script", StringComparison.OrdinalIgnoreCase).Should().BeFalse(script.Name);
            text.Contains("sourceMappingURL", StringComparison.Ordinal).Should().BeFalse(script.Name);
            Encoding.UTF8.GetByteCount(text).Should().Be((int)LengthOf(script), script.Name);
        }
    }

    [Fact]
    public void ReadNotices_TheLicences_NameEveryLibraryWithItsVersion()
    {
        string notices = VegaScripts.ReadNotices();

        notices
            .Should()
            .Contain("\nvega 6.4.0 (BSD-3-Clause)\n")
            .And.Contain("\nvega-lite 6.4.3 (BSD-3-Clause)\n")
            .And.Contain("\nvega-interpreter 2.3.2 (BSD-3-Clause)\n")
            .And.Contain("\nd3-array 3.2.5 (ISC)\n");
    }

    private static long LengthOf(VegaScript script)
    {
        using var content = script.Open();
        return content.Length;
    }
}
