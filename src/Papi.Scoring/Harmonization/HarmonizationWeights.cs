using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Text;

namespace Papi.Scoring.Harmonization;

/// <summary>What each old province counts in the mean that is to stand for a province formed from several.</summary>
/// <example><code>
/// var voters = HarmonizationWeights.Create(ProvinceRegistry.Vintage2025, votersByProvince);
/// var carried = Harmonizer.Harmonize(scores, ProvinceRegistry.Vintage2025, voters);
/// </code></example>
/// <remarks>
/// Population or voters, say, in any unit: only the proportions within a merger count. They come from the user; this
/// library holds no table of populations. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class HarmonizationWeights
{
    private readonly Dictionary<Province, double> _given;

    // Each weight by the greatest of its merger: equal weights become exactly 1 and great ones do not overflow.
    private readonly Dictionary<Province, double> _relative = [];

    private HarmonizationWeights(ProvinceRegistry provinces, Dictionary<Province, double> given)
    {
        Provinces = provinces;
        _given = given;
        foreach (var merger in provinces.Mergers)
        {
            double greatest = merger.Predecessors.Max(predecessor => given[predecessor]);
            foreach (var predecessor in merger.Predecessors)
            {
                _relative.Add(predecessor, given[predecessor] / greatest);
            }
        }
    }

    /// <summary>Gets the provinces that scores are carried to.</summary>
    public ProvinceRegistry Provinces { get; }

    /// <summary>Makes weights.</summary>
    /// <param name="provinces">The provinces that scores are to be carried to, such as <see cref="ProvinceRegistry.Vintage2025"/>.</param>
    /// <param name="weights">
    /// One weight, positive and finite, for each old province that was merged, by its code or any spelling of its name
    /// in the vintage before. Those of provinces that were not merged are welcome and of no effect.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="provinces"/> has no mergers.</exception>
    /// <exception cref="InvalidWeightsException">A weight is missing, given twice, not positive or for no old province.</exception>
    public static HarmonizationWeights Create(
        ProvinceRegistry provinces,
        IEnumerable<KeyValuePair<string, double>> weights
    )
    {
        ArgumentNullException.ThrowIfNull(provinces);
        ArgumentNullException.ThrowIfNull(weights);
        if (provinces.Mergers.Count == 0)
        {
            throw new ArgumentException($"The {provinces} were not formed by mergers.", nameof(provinces));
        }

        var old = ProvinceRegistry.ForDate(provinces.ValidFrom.AddDays(-1));
        var given = new Dictionary<Province, double>();
        var problems = new List<LocalizedText>();
        foreach (var (name, weight) in weights)
        {
            if (FindProblem(old, given, name, weight) is { } problem)
            {
                problems.Add(problem);
            }
        }

        problems.AddRange(
            provinces
                .Mergers.SelectMany(merger => merger.Predecessors)
                .Where(province => !given.ContainsKey(province))
                .Select(Missing)
        );
        return problems.Count == 0
            ? new HarmonizationWeights(provinces, given)
            : throw new InvalidWeightsException(problems);
    }

    /// <summary>Gets the weight of an old province as it was given.</summary>
    /// <param name="old">A province of the vintage before.</param>
    /// <returns>The weight; null where none was given, as may be for a province that was not merged.</returns>
    public double? Of(Province old)
    {
        ArgumentNullException.ThrowIfNull(old);
        return _given.TryGetValue(old, out double weight) ? weight : null;
    }

    /// <summary>Returns how many old provinces have a weight.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"weights of {_given.Count} provinces");

    internal double Relative(Province old) => _relative[old];

    // A weight that is wrong is known all the same, so that it is not called missing as well.
    private static LocalizedText? FindProblem(
        ProvinceRegistry old,
        Dictionary<Province, double> given,
        string name,
        double weight
    )
    {
        Province province;
        try
        {
            province = old.Find(name);
        }
        catch (UnknownProvinceException unknown)
        {
            return unknown.Explanation;
        }

        if (!given.TryAdd(province, weight))
        {
            return new LocalizedText(
                $"{province.Name.Vietnamese} ({province.Code}) có hai trọng số; lần sau viết là {Quotation.Of(name)}.",
                $"{province.Name.English} ({province.Code}) has two weights; the later one stands as {Quotation.Of(name)}."
            );
        }

        if (double.IsFinite(weight) && weight > 0)
        {
            return null;
        }

        string number = weight.ToString(CultureInfo.InvariantCulture);
        string vietnamese = number.Replace('.', DecimalStyle.Vietnamese.Separator);
        return new LocalizedText(
            $"Trọng số của {province.Name.Vietnamese} ({province.Code}) là {vietnamese}, không phải số dương hữu hạn.",
            $"The weight of {province.Name.English} ({province.Code}) is {number}, not positive and finite."
        );
    }

    private static LocalizedText Missing(Province province) =>
        new(
            $"Thiếu trọng số của {province.Name.Vietnamese} ({province.Code}).",
            $"The weight of {province.Name.English} ({province.Code}) is missing."
        );
}
