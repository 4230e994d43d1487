using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Significance;

/// <summary>The standard errors of scores, as far as the user has them: year, province and node.</summary>
/// <remarks>
/// Made by a <see cref="StandardErrorsBuilder"/>. A standard error that is not here is not known: nothing puts another in
/// its place. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class StandardErrors
{
    private readonly Dictionary<StandardErrorKey, StandardErrorEntry> _entries;

    internal StandardErrors(string dataVersion, Dictionary<StandardErrorKey, StandardErrorEntry> entries)
    {
        DataVersion = dataVersion;
        _entries = entries;
    }

    /// <summary>Gets the version of the standard errors.</summary>
    public string DataVersion { get; }

    /// <summary>Gets how many standard errors there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Gets a score with its standard error, by names.</summary>
    /// <param name="scores">The scores of a year.</param>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <returns>The estimate; null where the score or its standard error is missing.</returns>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    public ScoreEstimate? EstimateOf(YearScores scores, string province, string node)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return EstimateOf(scores, scores.Provinces.Find(province), scores.Index.Find(node));
    }

    /// <summary>Gets a score with its standard error.</summary>
    /// <param name="scores">The scores of a year.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="node">A node of that year's edition.</param>
    /// <returns>The estimate; null where the score or its standard error is missing.</returns>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    public ScoreEstimate? EstimateOf(YearScores scores, Province province, IndexNode node)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(node);
        return
            scores.ScoreOf(province, node) is { } score
            && _entries.TryGetValue(new StandardErrorKey(scores.Year, province, node.Id), out var entry)
            ? new ScoreEstimate(score, entry.StandardError, entry.DegreesOfFreedom)
            : null;
    }

    /// <summary>Returns how many standard errors there are and their version.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} standard errors, data {DataVersion}");
}
