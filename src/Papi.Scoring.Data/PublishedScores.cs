using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Data;

/// <summary>The published PAPI sub-dimension scores of 63 provinces, 2011 to 2024.</summary>
/// <example><code>
/// using Papi.Scoring;
/// using Papi.Scoring.Data;
/// var ranking = PublishedScores.For(2024).Aggregate().Rank();
/// Console.WriteLine(ranking.Of("Lai Châu"));    // 31/61 Lai Chau 43.4796
/// </code></example>
/// <remarks>
/// Up to six decimals; sums reproduce the published dimensions, totals and ranks. Loaded from the assembly on first use;
/// safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class PublishedScores
{
    private static readonly Lazy<ScoreTable> Embedded = new(PublishedScoresReader.Read);

    /// <summary>Gets the version of the data, which every result computed from it carries: last survey year and revision.</summary>
    public static string DataVersion => "papi-2024.1";

    /// <summary>Gets the sub-dimension scores of all years; dimensions and totals come with <c>Aggregate()</c>.</summary>
    public static ScoreTable Table => Embedded.Value;

    /// <summary>Gets where the figures come from and how to cite them.</summary>
    public static Provenance Provenance { get; } = PapiProvenance.Create();

    /// <summary>Gets the sub-dimension scores of one year; dimensions and totals come with <c>Aggregate()</c>.</summary>
    /// <param name="year">The survey year, 2011 to 2024.</param>
    /// <exception cref="UnknownYearException">There are no published scores of that year.</exception>
    public static YearScores For(SurveyYear year) => Table.Year(year);

    /// <summary>Gets the published scores with whole years of one's own added or in their place.</summary>
    /// <param name="own">One's own scores; their results carry their own data version.</param>
    /// <exception cref="InvalidStructureException">An edition of one's own covers a year of a published edition.</exception>
    public static ScoreTable With(ScoreTable own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return Table.With(own);
    }
}
