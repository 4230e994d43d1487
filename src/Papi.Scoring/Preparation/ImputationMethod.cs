using System.Diagnostics.CodeAnalysis;

namespace Papi.Scoring.Preparation;

/// <summary>How missing values of indicators are replaced.</summary>
/// <remarks>
/// <para>
/// Nothing is imputed unless it is asked for, every imputed value is listed in the result, and what a method has no values
/// for stays missing: a unit without a group, a group without a value, a year before the first or (on the line) after the
/// last. A unit without any value of the year is never given those of others; its own ones of other years can fill it.
/// Imputed values are not imputed from.
/// </para>
/// <list type="bullet">
/// <item>Mean, Median: of the units with a value in the year</item>
/// <item>GroupMean, GroupMedian: of those of the unit's group, see <c>IndexUnit.Group</c></item>
/// <item>PanelLast: the unit's value of the latest earlier year that has one</item>
/// <item>PanelLinear: a + (b − a) (t − s) / (u − s), with a the unit's value of the nearest earlier year s that has one, b that
/// of the nearest later year u and t the year itself</item>
/// </list>
/// <para>
/// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 3. In COINr: <c>i_mean</c>,
/// <c>i_median</c>, <c>i_mean_grp</c>, <c>i_median_grp</c>, and <c>impute_panel</c> with <c>latest</c> and <c>linear</c>
/// (which, unlike here, carries the ends on). Immutable; two methods of the same kind are equal.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record ImputationMethod
{
    private ImputationMethod(ImputationKind kind) => Kind = kind;

    /// <summary>Gets the mean of the units with a value.</summary>
    public static ImputationMethod Mean { get; } = new(ImputationKind.Mean);

    /// <summary>Gets the median of the units with a value.</summary>
    public static ImputationMethod Median { get; } = new(ImputationKind.Median);

    /// <summary>Gets the mean of the units of the same group with a value.</summary>
    public static ImputationMethod GroupMean { get; } = new(ImputationKind.GroupMean);

    /// <summary>Gets the median of the units of the same group with a value.</summary>
    public static ImputationMethod GroupMedian { get; } = new(ImputationKind.GroupMedian);

    /// <summary>Gets the unit's own latest earlier value.</summary>
    public static ImputationMethod PanelLast { get; } = new(ImputationKind.PanelLast);

    /// <summary>Gets the line between the unit's own nearest earlier and later values.</summary>
    public static ImputationMethod PanelLinear { get; } = new(ImputationKind.PanelLinear);

    /// <summary>Gets what is done.</summary>
    public ImputationKind Kind { get; }

    /// <summary>Gets whether units need a group.</summary>
    public bool NeedsGroups => Kind is ImputationKind.GroupMean or ImputationKind.GroupMedian;

    /// <summary>Gets whether other years are needed.</summary>
    public bool NeedsPanel => Kind is ImputationKind.PanelLast or ImputationKind.PanelLinear;

    /// <summary>Reads a method in the form of <see cref="ToString"/>.</summary>
    /// <param name="text">
    /// <c>mean</c>, <c>median</c>, <c>group:mean</c>, <c>group:median</c>, <c>panel:last</c> or <c>panel:linear</c>; case does
    /// not matter; null is none of them.
    /// </param>
    /// <param name="method">The method, where there is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ImputationMethod? method)
    {
        string[] parts = (text ?? "").Split(':', StringSplitOptions.TrimEntries);
        method = string.Join(':', parts).ToUpperInvariant() switch
        {
            "MEAN" => Mean,
            "MEDIAN" => Median,
            "GROUP:MEAN" => GroupMean,
            "GROUP:MEDIAN" => GroupMedian,
            "PANEL:LAST" => PanelLast,
            "PANEL:LINEAR" => PanelLinear,
            _ => null,
        };
        return method is not null;
    }

    /// <summary>Returns the method as text, such as <c>group:mean</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            ImputationKind.Median => "median",
            ImputationKind.GroupMean => "group:mean",
            ImputationKind.GroupMedian => "group:median",
            ImputationKind.PanelLast => "panel:last",
            ImputationKind.PanelLinear => "panel:linear",
            _ => "mean",
        };
}
