using Papi.Scoring.Geography;

namespace Papi.Scoring.Comparison;

/// <summary>What a province is compared with in the same year: another one, its region, a figure of the nation, a group of peers.</summary>
/// <remarks>
/// A mean counts each province with a score once and leaves out those without. The press calls now the mean and now the
/// median the "national average"; they are two references here. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Reference
{
    private Reference(ReferenceKind kind, LocalizedText name, IEnumerable<Province>? members = null)
    {
        Kind = kind;
        Name = name;
        Members = [.. members ?? []];
    }

    /// <summary>Gets the median of all scored provinces, the province itself included.</summary>
    public static Reference Median { get; } =
        new(ReferenceKind.Median, new LocalizedText("trung vị cả nước", "national median"));

    /// <summary>Gets the plain mean of all scored provinces, the province itself included.</summary>
    public static Reference Mean { get; } =
        new(ReferenceKind.Mean, new LocalizedText("trung bình cả nước", "national mean"));

    /// <summary>Gets the best scored province of each node: another one at each, and perhaps the province itself.</summary>
    /// <remarks>The highest score, on an indicator where less is better the lowest; among equals the first by code.</remarks>
    public static Reference Best { get; } =
        new(ReferenceKind.Best, new LocalizedText("cao nhất cả nước", "national best"));

    /// <summary>Gets the plain mean of the scored provinces of the province's own region, the province itself included.</summary>
    public static Reference Region { get; } =
        new(ReferenceKind.Region, new LocalizedText("trung bình vùng", "regional mean"));

    /// <summary>Gets what kind of reference this is.</summary>
    public ReferenceKind Kind { get; }

    /// <summary>Gets what to call it in a table.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the one other province or the peers; empty where the year itself says who belongs.</summary>
    public IReadOnlyList<Province> Members { get; }

    /// <summary>Gets one other province as a reference.</summary>
    /// <param name="province">A province of the year that will be compared.</param>
    public static Reference To(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return new Reference(ReferenceKind.Province, province.Name, [province]);
    }

    /// <summary>Gets the plain mean of a group of peers.</summary>
    /// <param name="name">What to call the group.</param>
    /// <param name="provinces">
    /// Provinces of the year that will be compared, at least one, none twice; the province compared counts only where it
    /// is listed.
    /// </param>
    /// <exception cref="ArgumentException">The group is empty or names a province twice.</exception>
    public static Reference Peers(LocalizedText name, IEnumerable<Province> provinces)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(provinces);
        Province[] members = [.. provinces];
        if (members.Length == 0)
        {
            throw new ArgumentException("A group of peers has at least one province.", nameof(provinces));
        }

        return members.Distinct().Count() == members.Length
            ? new Reference(ReferenceKind.Peers, name, members)
            : throw new ArgumentException("A group of peers names each province once.", nameof(provinces));
    }

    /// <summary>Returns the name in English.</summary>
    public override string ToString() => Name.English;
}
