namespace Papi.Scoring.Geography;

/// <summary>A provincial unit (a province or a centrally run city) of one registry.</summary>
/// <remarks>
/// <para>
/// A code means nothing without its vintage: 15 is Yên Bái among the 63 and Lào Cai among the 34. The same holds for
/// names: the Lào Cai of 2025 is twice the old one. Provinces are therefore compared by reference, and those of
/// different registries are never equal; <see cref="ProvinceRegistry.Counterpart"/> leads across.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Province
{
    internal Province(
        RegistryUnit unit,
        int index,
        int vintage,
        Region? region = null,
        ProvinceKind kind = ProvinceKind.Province,
        DateOnly? citySince = null,
        IEnumerable<Province>? predecessors = null
    )
    {
        Code = unit.Code;
        Name = unit.Name;
        Aliases = unit.Aliases;
        Index = index;
        Vintage = vintage;
        Region = region;
        Kind = kind;
        CitySince = citySince;
        Predecessors = [.. predecessors ?? []];
        FormedFrom = [.. Predecessors.Select(province => province.Code)];
    }

    /// <summary>Gets the code: two digits, the statistical code, for the provinces of Viet Nam.</summary>
    public string Code { get; }

    /// <summary>Gets the name without tỉnh or thành phố, such as Lai Châu.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets other spellings under which the province is found; may be empty.</summary>
    /// <remarks>Spellings that differ in diacritics, capitals or punctuation alone need no alias.</remarks>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Gets the region; null in a registry without regions.</summary>
    public Region? Region { get; }

    /// <summary>Gets the kind at the start of the registry's validity; see <see cref="KindOn"/>.</summary>
    public ProvinceKind Kind { get; }

    /// <summary>Gets the first day as a city, where a province became one while its registry held.</summary>
    public DateOnly? CitySince { get; }

    /// <summary>Gets the position in <see cref="ProvinceRegistry.Provinces"/>; 0-based.</summary>
    public int Index { get; }

    /// <summary>Gets the vintage of the registry, such as 2008 or 2025.</summary>
    public int Vintage { get; }

    /// <summary>Gets the codes, in the preceding vintage, of the provinces that this one was formed from.</summary>
    /// <remarks>Empty where the registry has no preceding one, as in the vintage of 2008.</remarks>
    public IReadOnlyList<string> FormedFrom { get; }

    /// <summary>Gets the provinces behind <see cref="FormedFrom"/>.</summary>
    internal IReadOnlyList<Province> Predecessors { get; }

    /// <summary>Gets the kind on a day.</summary>
    /// <param name="date">Any day; one before the registry's validity gives <see cref="Kind"/>.</param>
    public ProvinceKind KindOn(DateOnly date) => date >= CitySince ? ProvinceKind.City : Kind;

    /// <summary>Returns the code and the English name, such as <c>12 Lai Chau</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
