using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>Some strata have a single cluster, whose variance one cluster does not show, and no policy says what to do.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class LonelyPsuException : InvalidOperationException
{
    internal LonelyPsuException(IReadOnlyList<string> strata)
        : base(Explain(strata))
    {
        Strata = Array.AsReadOnly([.. strata]);
    }

    /// <summary>Gets the names of the strata with a single cluster, such as <c>P03</c>, or <c>P03 / 2 / urban</c> where the cluster is one of a later stage.</summary>
    public IReadOnlyList<string> Strata { get; }

    private static string Explain(IReadOnlyList<string> strata) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{strata.Count} {(strata.Count == 1 ? "stratum has" : "strata have")} a single cluster: {string.Join(", ", strata)}. Choose a {nameof(LonelyPsuPolicy)}."
        );
}
