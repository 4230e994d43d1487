namespace Papi.Scoring.Reporting.Charts;

/// <summary>The scripts that draw charts in a browser: Vega, Vega-Lite, the interpreter of expressions and our own start.</summary>
/// <remarks>
/// <para>
/// A page that forbids inline scripts and eval serves these files itself, in this order, and holds each chart as
/// <c>&lt;figure data-papi-chart&gt;&lt;script type="application/json"&gt;…&lt;/script&gt;&lt;/figure&gt;</c>, the text
/// being that of <see cref="ChartSpecification.ToJson"/>: data is not run, so the policy lets it pass. The last script
/// draws all of them and then sets <c>data-papi-drawn</c> of the root element to their number.
/// </para>
/// <para>
/// The works of others come under the licences in THIRD-PARTY-NOTICES.txt of the package, see <see cref="ReadNotices"/>.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class VegaScripts
{
    /// <summary>Gets the scripts in the order in which a page loads them.</summary>
    public static IReadOnlyList<VegaScript> All { get; } = Array.AsReadOnly(Read());

    /// <summary>Reads the licences of the works of others among the scripts.</summary>
    public static string ReadNotices() => VegaScript.ReadResource("THIRD-PARTY-NOTICES.txt");

    private static VegaScript[] Read() =>
        [
            .. VegaScript
                .ReadResource("scripts.txt")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split(' '))
                .Select(parts => new VegaScript(parts[0], parts[1], parts[2])),
        ];
}
