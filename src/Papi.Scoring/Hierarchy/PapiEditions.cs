namespace Papi.Scoring.Hierarchy;

/// <summary>The five editions of PAPI so far: 2011, 2016, 2018, 2019 and 2021.</summary>
/// <remarks>
/// Loaded from embedded data on first use; safe for concurrent use. Source: the annual PAPI reports 2011-2024
/// (CECODES, RTA, VFF-CRT and UNDP). Edition 2021 lists the 115 indicators of 2024; only three of its sub-dimensions
/// (4.1, 7.2, 7.3) are known to be complete, see <see cref="IndexNode.IndicatorsAreComplete"/>. The role and the
/// direction of the other indicators are a reading of the printed reports, not proven.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class PapiEditions
{
    private static readonly int[] Numbers = [2011, 2016, 2018, 2019, 2021];

    private static readonly Lazy<EditionSeries> Embedded = new(() => EditionSeries.Create(Numbers.Select(Load)));

    /// <summary>Gets all editions.</summary>
    public static EditionSeries Series => Embedded.Value;

    /// <summary>Gets the edition that covers a year.</summary>
    /// <param name="year">The survey year, 2011 to 2024.</param>
    /// <exception cref="ArgumentOutOfRangeException">No edition covers the year.</exception>
    public static CompositeIndex For(SurveyYear year) => Series.For(year);

    private static CompositeIndex Load(int edition)
    {
        using var stream =
            typeof(PapiEditions).Assembly.GetManifestResourceStream($"Hierarchy.papi-{edition}.json")
            ?? throw new InvalidOperationException($"The embedded edition {edition} is missing from the assembly.");
        return CompositeIndexReader.Parse(stream);
    }
}
