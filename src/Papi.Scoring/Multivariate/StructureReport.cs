using Papi.Scoring.Construction;

namespace Papi.Scoring.Multivariate;

/// <summary>All checks of the structure of an index together, with what is worth a look.</summary>
/// <remarks>
/// What the handbook of the OECD and the JRC on constructing composite indicators (2008) asks for as multivariate analysis.
/// Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class StructureReport
{
    private StructureReport(
        UnitTable data,
        IndexDesign design,
        StructureOptions options,
        Coverage coverage,
        IndicatorStatistics statistics,
        Correlations correlations,
        CronbachAlpha[] alphas,
        PrincipalComponents[] components
    )
    {
        Year = data.Year;
        Design = design;
        Options = options;
        Coverage = coverage;
        Statistics = statistics;
        Correlations = correlations;
        Alphas = Array.AsReadOnly(alphas);
        Components = Array.AsReadOnly(components);

        // A group of groups measures several things on purpose.
        bool HasIndicators(string parent) =>
            design.ChildrenOf(parent).Any(child => design.ChildrenOf(child.Code).Count == 0);
        Flags = Array.AsReadOnly<StructureFlag>([
            .. coverage.Units.SelectMany(unit => StructureFlags.Of(unit, options)),
            .. statistics.Flags,
            .. correlations.Flags,
            .. alphas
                .Where(group => HasIndicators(group.Parent))
                .SelectMany(group => StructureFlags.Of(group, options)),
            .. components.Where(group => HasIndicators(group.Parent)).SelectMany(StructureFlags.Of),
        ]);
    }

    /// <summary>Gets the tree of the index.</summary>
    public IndexDesign Design { get; }

    /// <summary>Gets the identity of the index.</summary>
    public string DesignId => Design.Id;

    /// <summary>Gets the survey year whose scores were checked; null for other values.</summary>
    public SurveyYear? Year { get; }

    /// <summary>Gets the version of the data.</summary>
    public string DataVersion => Coverage.DataVersion;

    /// <summary>Gets the choices that the flags follow from.</summary>
    public StructureOptions Options { get; }

    /// <summary>Gets how much of the data is there.</summary>
    public Coverage Coverage { get; }

    /// <summary>Gets how the indicators are distributed.</summary>
    public IndicatorStatistics Statistics { get; }

    /// <summary>Gets how the indicators are correlated.</summary>
    public Correlations Correlations { get; }

    /// <summary>Gets alpha for each node with at least two indicators below it, the index itself first.</summary>
    public IReadOnlyList<CronbachAlpha> Alphas { get; }

    /// <summary>Gets the principal components for each node with at least two indicators below it, the index itself first.</summary>
    public IReadOnlyList<PrincipalComponents> Components { get; }

    /// <summary>
    /// Gets all that is worth a look: units, indicators, pairs, and parents of indicators; not groups of groups, which
    /// measure several things on purpose.
    /// </summary>
    public IReadOnlyList<StructureFlag> Flags { get; }

    /// <summary>Makes all checks.</summary>
    /// <param name="data">The values.</param>
    /// <param name="design">The tree of the index.</param>
    /// <param name="options">The method of correlation and the thresholds; <see cref="StructureOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentException">The table lacks an indicator of the design.</exception>
    public static StructureReport Compute(UnitTable data, IndexDesign design, StructureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(design);
        options ??= StructureOptions.Default;
        string[] groups =
        [
            .. design.Nodes.Select(node => node.Code).Where(code => design.IndicatorsOf(code).Count > 1),
        ];
        return new StructureReport(
            data,
            design,
            options,
            Coverage.Compute(data, design),
            IndicatorStatistics.Compute(data, design, options),
            Correlations.Compute(data, design, options.CorrelationMethod, options),
            [.. groups.Select(group => CronbachAlpha.Compute(data, design, group))],
            [.. groups.Select(group => PrincipalComponents.Compute(data, design, group))]
        );
    }

    /// <summary>Returns the index, the size and the number of flags.</summary>
    public override string ToString() =>
        $"{DesignId}: {Statistics.Rows.Count} indicators, {Coverage.Units.Count} units, {Flags.Count} flags";
}
