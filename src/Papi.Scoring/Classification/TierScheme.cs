namespace Papi.Scoring.Classification;

/// <summary>The convention by which provinces are split into four tiers at the quartiles.</summary>
/// <remarks>
/// The published grouping changed its convention twice; a preset holds each, and each reproduces the published groups
/// of its years. Immutable; make a changed copy by <c>with</c>.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record TierScheme
{
    /// <summary>Gets the convention of the years to 2021: scored provinces, a province on a cut in the higher tier.</summary>
    /// <remarks>63 provinces give 16/16/15/16 in 2017, 2019 and 2020, as published.</remarks>
    public static TierScheme PapiTo2021 { get; } = new() { Closure = TierClosure.HigherTier };

    /// <summary>Gets the convention of 2022: the same, but provinces without a score stay in the count, at the bottom.</summary>
    /// <remarks>The 61 scored totals of 2022 give 16/16/15/14 with all printed bounds.</remarks>
    public static TierScheme Papi2022 { get; } =
        new() { Closure = TierClosure.HigherTier, Population = TierPopulation.All };

    /// <summary>Gets the convention since 2023: scored provinces, a province on a cut in the lower tier.</summary>
    /// <remarks>The 61 scored totals of 2024 give 15/15/15/16, as published.</remarks>
    public static TierScheme PapiSince2023 { get; } = new() { Closure = TierClosure.LowerTier };

    /// <summary>Gets the name under which results quote the scheme: that of a preset, or <c>custom</c>.</summary>
    /// <remarks>It follows from the three choices, so that a changed preset does not go on under a published name.</remarks>
    public string Name =>
        (Rule, Closure, Population) switch
        {
            (QuantileRule.R7Excel, TierClosure.HigherTier, TierPopulation.Scored) => "papi-to-2021",
            (QuantileRule.R7Excel, TierClosure.HigherTier, TierPopulation.All) => "papi-2022",
            (QuantileRule.R7Excel, TierClosure.LowerTier, TierPopulation.Scored) => "papi-since-2023",
            _ => "custom",
        };

    /// <summary>Gets how a quartile is read off the scores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public QuantileRule Rule
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the nine rules.");
    }

    /// <summary>Gets where a province on a cut goes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public TierClosure Closure
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the closures.");
    }

    /// <summary>Gets which provinces the quartiles are taken of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public TierPopulation Population
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the populations.");
    }

    /// <summary>Gets the convention by which a year was published; for later years the latest one.</summary>
    /// <param name="year">The survey year.</param>
    public static TierScheme For(SurveyYear year) =>
        year.Value switch
        {
            <= 2021 => PapiTo2021,
            2022 => Papi2022,
            _ => PapiSince2023,
        };

    /// <summary>Returns the name and the three choices.</summary>
    public override string ToString() => $"{Name} ({Rule}, a cut belongs to the {Closure}, {Population} provinces)";
}
