using System.Collections.ObjectModel;

namespace Papi.Scoring.Files;

/// <summary>Which columns of a file of microdata are read, and what they are; any other column is passed over.</summary>
/// <remarks>
/// Names are those of the header, letter by letter. One column can serve twice, such as a province that is the stratum and
/// a domain. Immutable; make a changed copy by <c>with</c>.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record MicrodataColumns
{
    /// <summary>Gets the column of the strata; null, the default, is one stratum.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public string? Strata
    {
        get;
        init => field = value is null ? null : Named(value, nameof(value));
    }

    /// <summary>Gets the columns of the clusters, those of the first stage first; none, the default, makes every row a cluster.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is null, empty or blank, or comes twice.</exception>
    public IReadOnlyList<string> Clusters
    {
        get;
        init => field = Distinct(value, nameof(value));
    } = [];

    /// <summary>Gets the column of the weights; null, the default, gives every row the weight 1.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public string? Weight
    {
        get;
        init => field = value is null ? null : Named(value, nameof(value));
    }

    /// <summary>Gets the columns of numbers: answers, ages, incomes. An empty cell is a missing answer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is null, empty or blank, or comes twice.</exception>
    public IReadOnlyList<string> Numbers
    {
        get;
        init => field = Distinct(value, nameof(value));
    } = [];

    /// <summary>Gets the columns of texts by which rows are grouped. A row with an empty cell is in no group.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is null, empty or blank, or comes twice.</exception>
    public IReadOnlyList<string> Groups
    {
        get;
        init => field = Distinct(value, nameof(value));
    } = [];

    /// <summary>Gets all columns of texts, each once: strata, clusters, groups.</summary>
    internal IEnumerable<string> Texts =>
        (Strata is null ? [] : new[] { Strata }).Concat(Clusters).Concat(Groups).Distinct(StringComparer.Ordinal);

    /// <summary>Gets whether an empty cell of a column of texts is a problem.</summary>
    internal LocalizedText? WhenMissing(string name) =>
        string.Equals(name, Strata, StringComparison.Ordinal) ? MicrodataMessages.NoStratum
        : Clusters.Contains(name, StringComparer.Ordinal) ? MicrodataMessages.NoCluster
        : null;

    /// <summary>Checks that no column is to be read as numbers and as texts, or as weights and as answers.</summary>
    internal void ThrowIfContradictory(string parameter)
    {
        var numbers = Weight is null ? Numbers : Numbers.Append(Weight);
        string? both = numbers
            .Concat(Texts)
            .GroupBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault(names => names.Count() > 1)
            ?.Key;
        if (both is not null)
        {
            throw new ArgumentException(
                $"The column '{both}' is asked for in two ways: a weight, a number and a text exclude each other.",
                parameter
            );
        }
    }

    private static string Named(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        return name;
    }

    private static ReadOnlyCollection<string> Distinct(IReadOnlyList<string> names, string parameter)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Array.AsReadOnly([
            .. names.Select(name =>
                seen.Add(Named(name, parameter))
                    ? name
                    : throw new ArgumentException($"The column '{name}' is named twice.", parameter)
            ),
        ]);
    }
}
