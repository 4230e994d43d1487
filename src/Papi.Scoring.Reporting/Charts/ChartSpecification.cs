namespace Papi.Scoring.Reporting.Charts;

/// <summary>A chart as a Vega-Lite specification: what is shown, with the figures, and in what form.</summary>
/// <remarks>
/// Vega-Lite 6 (its schema is named in the text). The figures in it are full numbers; how they are written follows the
/// language. Expressions run under Vega's interpreter, so no page has to allow eval. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ChartSpecification
{
    private readonly string _json;

    internal ChartSpecification(string title, string description, Language language, string json)
    {
        Title = title;
        Description = description;
        Language = language;
        _json = json;
    }

    /// <summary>Gets the title, which the chart shows.</summary>
    public string Title { get; }

    /// <summary>Gets what the chart says in words, for readers who do not see it.</summary>
    public string Description { get; }

    /// <summary>Gets the language of the texts.</summary>
    public Language Language { get; }

    /// <summary>Gets the specification as JSON, the same text for the same figures.</summary>
    /// <returns>One line; the characters that mean something in HTML are escaped, so that it can stand in a script element.</returns>
    public string ToJson() => _json;

    /// <summary>Writes a page that draws the chart, holds all it needs and asks nothing of a network.</summary>
    /// <returns>The page, to be stored in UTF-8: about 800 kB, nearly all of it <see cref="VegaScripts"/>.</returns>
    /// <remarks>Its content security policy lets run only the scripts in it, by their checksums, and no eval.</remarks>
    public string ToHtml() => ChartPage.Write(this);

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
