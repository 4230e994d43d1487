using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Papi.Scoring.Text;

namespace Papi.Scoring.Geography;

/// <summary>The provincial units of Viet Nam in one period, or the units of a survey of one's own.</summary>
/// <remarks>
/// <para>
/// Seven codes (15, 24, 44, 52, 80, 82, 91) mean different provinces in the two vintages, and most names that survived
/// mean a greater territory. Each registry answers for itself.
/// </para>
/// <para>
/// Sources: Decision 124/2004/QĐ-TTg and its amendments for the codes of the 63, Resolution 202/2025/QH15 and Decision
/// 19/2025/QĐ-TTg for the 34, Resolution 306/NQ-CP for the regions.
/// </para>
/// <para>Immutable; safe for concurrent use. Registries are compared by reference.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ProvinceRegistry
{
    private const int FirstYearOf34 = 2025;

    private static readonly LocalizedText ProvinceNoun = new("tỉnh, thành phố", "province");

    private static readonly LocalizedText UnitNoun = new("đơn vị", "unit");

    private static readonly Lazy<ProvinceRegistry> Lazy2008 = new(() => Load("provinces-2008.json", preceding: null));

    private static readonly Lazy<ProvinceRegistry> Lazy2025 = new(() => Load("provinces-2025.json", Vintage2008));

    private readonly ProvinceRegistry? _preceding;

    private readonly ProvinceLookup _lookup;

    private readonly Dictionary<Province, Province> _successors = [];

    private ProvinceRegistry(
        int vintage,
        DateOnly validFrom,
        DateOnly? validTo,
        LocalizedText noun,
        IReadOnlyList<Region> regions,
        IReadOnlyList<Province> provinces,
        ProvinceRegistry? preceding
    )
    {
        Vintage = vintage;
        ValidFrom = validFrom;
        ValidTo = validTo;
        Noun = noun;
        Regions = regions;
        Provinces = provinces;
        Mergers =
        [
            .. provinces.Where(province => province.Predecessors.Count > 1).Select(province => new Merger(province)),
        ];
        _preceding = preceding;
        _lookup = new ProvinceLookup(provinces);
        foreach (Province province in provinces)
        {
            foreach (Province predecessor in province.Predecessors)
            {
                _successors.Add(predecessor, province);
            }
        }
    }

    /// <summary>Gets the 63 provinces from 1 August 2008, when Hà Tây joined Hà Nội, to 30 June 2025.</summary>
    public static ProvinceRegistry Vintage2008 => Lazy2008.Value;

    /// <summary>Gets the 34 provinces since 1 July 2025.</summary>
    public static ProvinceRegistry Vintage2025 => Lazy2025.Value;

    /// <summary>Gets the year that names the registry: 2008, 2025, or the year given by the user.</summary>
    public int Vintage { get; }

    /// <summary>Gets the first day on which the registry holds.</summary>
    public DateOnly ValidFrom { get; }

    /// <summary>Gets the last day on which the registry holds; null while it does.</summary>
    public DateOnly? ValidTo { get; }

    /// <summary>Gets the provinces in the order of their codes, or the units in the order given by the user.</summary>
    public IReadOnlyList<Province> Provinces { get; }

    /// <summary>Gets the regions, from north to south; empty in a registry of one's own.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>Gets the provinces that were formed from two or more of the preceding vintage.</summary>
    /// <remarks>23 in the vintage of 2025; empty in the others.</remarks>
    public IReadOnlyList<Merger> Mergers { get; }

    /// <summary>Gets what a member is called in a sentence.</summary>
    internal LocalizedText Noun { get; }

    /// <summary>Gets the period in words, to follow a number of units.</summary>
    internal LocalizedText Validity =>
        ValidTo is { } end
            ? new($"có hiệu lực đến ngày {VietnameseDate(end)}", $"valid to {EnglishDate(end)}")
            : new($"có hiệu lực từ ngày {VietnameseDate(ValidFrom)}", $"valid from {EnglishDate(ValidFrom)}");

    /// <summary>Gets the registry that holds on a day.</summary>
    /// <param name="date">The day, from 1 August 2008.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is before 1 August 2008.</exception>
    public static ProvinceRegistry ForDate(DateOnly date)
    {
        if (date < Vintage2008.ValidFrom)
        {
            throw new ArgumentOutOfRangeException(
                nameof(date),
                date,
                "The oldest registry, that of the 63 provinces, holds from 2008-08-01."
            );
        }

        return date < Vintage2025.ValidFrom ? Vintage2008 : Vintage2025;
    }

    /// <summary>Gets the registry in which the results of a year's survey are published.</summary>
    /// <param name="year">The year of the survey.</param>
    /// <returns>
    /// The 63 provinces to 2024 and the 34 from 2025: the survey of 2025 began among the 63, but its results are
    /// published for the 34.
    /// </returns>
    public static ProvinceRegistry ForYear(SurveyYear year) => year.Value < FirstYearOf34 ? Vintage2008 : Vintage2025;

    /// <summary>Makes a registry of one's own units, such as the communes of a province's own survey.</summary>
    /// <param name="vintage">
    /// The year that names the registry, from 1990 to 2199; it holds from its 1 January, without an end.
    /// </param>
    /// <param name="units">The units, at least one; their order becomes that of the registry.</param>
    /// <remarks>
    /// The units have no regions, and no province of Viet Nam is their counterpart, whatever their codes and the
    /// vintage. Codes are distinct regardless of capitals and of zeros before a number; names are distinct regardless
    /// of diacritics, capitals and punctuation. Where two communes differ in a tone alone, add something to the name,
    /// such as xã and phường or the former district.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="vintage"/> is out of its range.</exception>
    /// <exception cref="ArgumentException">
    /// There is no unit, one is null, or some cannot be told apart; the message lists all of these.
    /// </exception>
    public static ProvinceRegistry FromUnits(int vintage, IEnumerable<RegistryUnit> units)
    {
        if (!SurveyYear.IsValid(vintage))
        {
            throw new ArgumentOutOfRangeException(nameof(vintage), vintage, "A vintage lies between 1990 and 2199.");
        }

        ArgumentNullException.ThrowIfNull(units);
        RegistryUnit[] given = [.. units];
        if (given.Length == 0 || Array.Exists(given, unit => unit is null))
        {
            throw new ArgumentException("A registry has at least one unit, and none is null.", nameof(units));
        }

        var registry = new ProvinceRegistry(
            vintage,
            new DateOnly(vintage, 1, 1),
            validTo: null,
            UnitNoun,
            regions: [],
            [.. given.Select((unit, index) => new Province(unit, index, vintage))],
            preceding: null
        );
        return registry._lookup.Problems.Count == 0
            ? registry
            : throw new ArgumentException(string.Join(' ', registry._lookup.Problems), nameof(units));
    }

    /// <summary>Gets the province with a code or name.</summary>
    /// <param name="codeOrName">
    /// The code (<c>01</c>, or <c>1</c> as a spreadsheet shows it) or any usual spelling of the name, with or without
    /// diacritics and tỉnh, thành phố, TP, Province or City; see <see cref="Province.Aliases"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    /// <exception cref="UnknownProvinceException">There is none; the message names near ones.</exception>
    public Province Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        if (TryFind(codeOrName, out Province? province))
        {
            return province;
        }

        IReadOnlyList<Province> suggestions = Suggest(codeOrName);
        LocalizedText explanation = FindFormer(codeOrName) is { } former
            ? UnknownProvinceExplanation.ForFormer(codeOrName, former, _successors[former], ValidFrom)
            : UnknownProvinceExplanation.ForUnknown(this, codeOrName, suggestions);
        throw new UnknownProvinceException(codeOrName, explanation, suggestions);
    }

    /// <summary>Looks for the province with a code or name.</summary>
    /// <param name="codeOrName">As for <see cref="Find"/>; null and empty are nobody's.</param>
    /// <param name="province">The province; null where there is none.</param>
    /// <returns>Whether this registry has such a province. Never throws.</returns>
    public bool TryFind(string? codeOrName, [NotNullWhen(true)] out Province? province)
    {
        province = null;
        return codeOrName is not null && _lookup.TryFind(codeOrName, out province);
    }

    /// <summary>Gets the provinces that a text may mean.</summary>
    /// <param name="text">A name that may be misspelt, shortened or outdated.</param>
    /// <returns>
    /// At most three, the nearest first; none where nothing is near. A province of the preceding vintage that is no
    /// more gives the one that it is part of now.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Province> Suggest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindFormer(text) is { } former ? [_successors[former]] : _lookup.Nearest(text);
    }

    /// <summary>Gets the provinces of a region.</summary>
    /// <param name="region">A region of this registry.</param>
    /// <returns>The provinces in the order of the registry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <exception cref="ArgumentException">This registry has no such region.</exception>
    public IReadOnlyList<Province> InRegion(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return InRegion(region.Code);
    }

    /// <summary>Gets the provinces of a region.</summary>
    /// <param name="regionCode">The code of a region of this registry, such as <c>NMM</c>; capitals count.</param>
    /// <returns>The provinces in the order of the registry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regionCode"/> is null.</exception>
    /// <exception cref="ArgumentException">This registry has no such region.</exception>
    public IReadOnlyList<Province> InRegion(string regionCode)
    {
        ArgumentNullException.ThrowIfNull(regionCode);
        Province[] provinces =
        [
            .. Provinces.Where(province => string.Equals(province.Region?.Code, regionCode, StringComparison.Ordinal)),
        ];
        return provinces.Length > 0
            ? Array.AsReadOnly(provinces)
            : throw new ArgumentException(
                $"No region {Quotation.Of(regionCode)} in this registry; {DescribeRegions()}.",
                nameof(regionCode)
            );
    }

    /// <summary>Gets the province of this registry that is the same territory as a province of any registry.</summary>
    /// <param name="other">A province of this registry or of another one.</param>
    /// <returns>
    /// The province itself where it is one of this registry; the one that it was formed from alone, or that was formed
    /// from it alone; null where the territories differ.
    /// </returns>
    /// <remarks>Eleven provinces have a counterpart in the other vintage, Lai Châu and Huế among them.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Province? Counterpart(Province other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Owns(other))
        {
            return other;
        }

        if (other.Predecessors is [Province only] && Owns(only))
        {
            return only;
        }

        return SuccessorOf(other) is { Predecessors.Count: 1 } successor ? successor : null;
    }

    /// <summary>Gets the province of this registry that an old province belongs to.</summary>
    /// <param name="old">A province of the preceding vintage.</param>
    /// <returns>The successor; null where <paramref name="old"/> is of any other registry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="old"/> is null.</exception>
    public Province? SuccessorOf(Province old)
    {
        ArgumentNullException.ThrowIfNull(old);
        return _successors.GetValueOrDefault(old);
    }

    /// <summary>Gets the old provinces that a province of this registry was formed from.</summary>
    /// <param name="current">A province of this registry.</param>
    /// <returns>Provinces of the preceding vintage; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="current"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="current"/> is of another registry.</exception>
    public IReadOnlyList<Province> PredecessorsOf(Province current)
    {
        ArgumentNullException.ThrowIfNull(current);
        return Owns(current)
            ? current.Predecessors
            : throw new ArgumentException(
                $"{current} is of the vintage of {current.Vintage}, not of this registry.",
                nameof(current)
            );
    }

    /// <summary>Returns a line such as <c>63 provinces valid to 2025-06-30</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Provinces.Count} {Noun}{(Provinces.Count == 1 ? "" : "s")} {Validity}"
        );

    /// <summary>Tells whether a province is one of this registry and not of another one.</summary>
    internal bool Owns(Province province) =>
        province.Index < Provinces.Count && ReferenceEquals(Provinces[province.Index], province);

    internal void ThrowIfForeign(Province province, string parameter)
    {
        ArgumentNullException.ThrowIfNull(province, parameter);
        if (!Owns(province))
        {
            throw new ArgumentException(
                $"{province} belongs to the registry of {province.Vintage}, not to that of {Vintage}; Counterpart leads across.",
                parameter
            );
        }
    }

    internal static string EnglishDate(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    internal static string VietnameseDate(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Finds the province of the preceding vintage that a text names and that is no more.</summary>
    private Province? FindFormer(string text) =>
        !TryFind(text, out _) && _preceding?.TryFind(text, out Province? former) == true ? former : null;

    private static ProvinceRegistry Load(string file, ProvinceRegistry? preceding)
    {
        using Stream stream = typeof(ProvinceRegistry).Assembly.GetManifestResourceStream($"Geography.{file}")!;
        RegistryDocument document = JsonSerializer.Deserialize(stream, GeographyJsonContext.Default.RegistryDocument)!;
        Region[] regions =
        [
            .. document.Regions.Select(region => new Region(region.Code, new LocalizedText(region.Vi, region.En))),
        ];
        return new ProvinceRegistry(
            document.Vintage,
            ParseDate(document.ValidFrom),
            document.ValidTo is { } end ? ParseDate(end) : null,
            ProvinceNoun,
            [.. regions],
            [
                .. document.Provinces.Select(
                    (province, index) => CreateProvince(province, index, document.Vintage, regions, preceding)
                ),
            ],
            preceding
        );
    }

    private static DateOnly ParseDate(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static Province CreateProvince(
        ProvinceDocument document,
        int index,
        int vintage,
        Region[] regions,
        ProvinceRegistry? preceding
    ) =>
        new(
            new RegistryUnit(document.Code, new LocalizedText(document.Vi, document.En), document.Aliases),
            index,
            vintage,
            Array.Find(regions, region => string.Equals(region.Code, document.Region, StringComparison.Ordinal)),
            string.Equals(document.Kind, "city", StringComparison.Ordinal) ? ProvinceKind.City : ProvinceKind.Province,
            document.CitySince is { } since ? ParseDate(since) : null,
            document.FormedFrom?.Select(code => preceding!.Find(code))
        );

    private string DescribeRegions() =>
        Regions.Count == 0 ? "it has none" : $"it has {string.Join(", ", Regions.Select(region => region.Code))}";
}
