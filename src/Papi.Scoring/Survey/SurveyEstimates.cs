using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Survey;

/// <summary>Estimates of one or several indicators in one or several domains.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class SurveyEstimates
{
    // Indicator by indicator, and within it domain by domain; null where there is no estimate.
    private readonly SurveyEstimate?[] _grid;

    private readonly Dictionary<string, int> _indicators = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _domains = new(StringComparer.Ordinal);

    internal SurveyEstimates(
        IReadOnlyList<string> indicators,
        IReadOnlyList<string>? domains,
        SurveyEstimate?[] grid,
        List<UndefinedEstimate> undefined
    )
    {
        _grid = grid;
        Indicators = indicators;
        Domains = domains ?? [];
        IsByDomain = domains is not null;
        Rows = Array.AsReadOnly(undefined.Count == 0 ? (SurveyEstimate[])grid! : [.. grid.OfType<SurveyEstimate>()]);
        Undefined = undefined.AsReadOnly();
        for (int i = 0; i < indicators.Count; i++)
        {
            _indicators.TryAdd(indicators[i], i);
        }

        for (int i = 0; i < Domains.Count; i++)
        {
            _domains.Add(Domains[i], i);
        }
    }

    /// <summary>Gets the indicators in the order asked for.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the labels of the domains in ordinal order; none for the whole sample.</summary>
    public IReadOnlyList<string> Domains { get; }

    /// <summary>Gets whether the estimates are those of domains.</summary>
    public bool IsByDomain { get; }

    /// <summary>Gets the estimates: indicator by indicator, each with its domains.</summary>
    public IReadOnlyList<SurveyEstimate> Rows { get; }

    /// <summary>Gets what was asked for and cannot be estimated; every indicator in every domain is here or in <see cref="Rows"/>.</summary>
    public IReadOnlyList<UndefinedEstimate> Undefined { get; }

    /// <summary>Finds an estimate.</summary>
    /// <param name="indicator">An indicator that was asked for.</param>
    /// <param name="domain">The label of a domain where the estimates are by domain; null for the whole sample.</param>
    /// <exception cref="ArgumentException">There is no such indicator or domain among the estimates, or no domain is named where they are by domain.</exception>
    /// <exception cref="UndefinedEstimateException">It cannot be estimated.</exception>
    public SurveyEstimate Find(string indicator, string? domain = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        int row = IndexOf(_indicators, indicator, nameof(indicator));
        if (IsByDomain && domain is null)
        {
            throw new ArgumentException("The estimates are by domain; name one.", nameof(domain));
        }

        int column = domain is null ? 0 : IndexOf(_domains, domain, nameof(domain));
        return _grid[(row * Math.Max(_domains.Count, 1)) + column]
            ?? throw new UndefinedEstimateException(
                Undefined.First(item =>
                    string.Equals(item.Indicator, indicator, StringComparison.Ordinal)
                    && string.Equals(item.Domain, domain, StringComparison.Ordinal)
                )
            );
    }

    /// <summary>Returns how many estimates there are and how many are undefined.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} estimates, {Undefined.Count} undefined");

    private static int IndexOf(Dictionary<string, int> known, string name, string parameter) =>
        known.TryGetValue(name, out int index)
            ? index
            : throw new ArgumentException($"There are no estimates of {Quotation.Of(name)}.", parameter);
}
