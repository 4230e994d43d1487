using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Significance;

/// <summary>Collects standard errors and builds <see cref="StandardErrors"/>.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="false"/>
public sealed class StandardErrorsBuilder
{
    private readonly ScoreTable _table;

    private readonly string _dataVersion;

    private readonly Dictionary<StandardErrorKey, StandardErrorEntry> _entries = [];

    /// <summary>Starts a collection.</summary>
    /// <param name="table">The scores, aggregated or not: its years decide which provinces and nodes there are.</param>
    /// <param name="dataVersion">What results will name as the version of the standard errors; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="dataVersion"/> is empty.</exception>
    public StandardErrorsBuilder(ScoreTable table, string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrWhiteSpace(dataVersion);
        _table = table;
        _dataVersion = dataVersion;
    }

    /// <summary>Sets one standard error by names.</summary>
    /// <param name="year">A year of the table.</param>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <param name="standardError">In index points; finite, 0 or more.</param>
    /// <param name="degreesOfFreedom">Above 0, not necessarily whole; infinity, the default, is the normal distribution.</param>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is negative or not finite, or the degrees of freedom are not above 0.</exception>
    /// <exception cref="InvalidOperationException">The standard error has been set before.</exception>
    public StandardErrorsBuilder Set(
        SurveyYear year,
        string province,
        string node,
        double standardError,
        double degreesOfFreedom = double.PositiveInfinity
    )
    {
        var scores = _table.Year(year);
        return Set(year, scores.Provinces.Find(province), scores.Index.Find(node), standardError, degreesOfFreedom);
    }

    /// <summary>Sets one standard error.</summary>
    /// <param name="year">A year of the table.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="node">A node of that year's edition.</param>
    /// <param name="standardError">In index points; finite, 0 or more.</param>
    /// <param name="degreesOfFreedom">Above 0, not necessarily whole; infinity, the default, is the normal distribution.</param>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is negative or not finite, or the degrees of freedom are not above 0.</exception>
    /// <exception cref="InvalidOperationException">The standard error has been set before.</exception>
    public StandardErrorsBuilder Set(
        SurveyYear year,
        Province province,
        IndexNode node,
        double standardError,
        double degreesOfFreedom = double.PositiveInfinity
    )
    {
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(node);
        var scores = _table.Year(year);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.Index.ThrowIfForeign(node, nameof(node));
        ScoreEstimate.ThrowIfNoStandardError(standardError);
        ScoreEstimate.ThrowIfNoDegreesOfFreedom(degreesOfFreedom);
        return _entries.TryAdd(
            new StandardErrorKey(year, province, node.Id),
            new StandardErrorEntry(standardError, degreesOfFreedom)
        )
            ? this
            : throw new InvalidOperationException($"{province} already has a standard error on {node} in {year}.");
    }

    /// <summary>Builds the collection; the builder can go on being used.</summary>
    public StandardErrors Build() => new(_dataVersion, new Dictionary<StandardErrorKey, StandardErrorEntry>(_entries));
}
