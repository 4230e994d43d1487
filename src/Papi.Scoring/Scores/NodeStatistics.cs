using System.Globalization;

namespace Papi.Scoring.Scores;

/// <summary>How the scored provinces of one year lie on one node.</summary>
/// <param name="Count">The number of provinces with a score; at least 1.</param>
/// <param name="Mean">The plain mean of the scores, each province counting once.</param>
/// <param name="Median">The middle score; the midpoint of the two middle ones where the count is even.</param>
/// <param name="Min">The lowest score.</param>
/// <param name="Max">The highest score.</param>
/// <remarks>
/// Unit: the node's own. Provinces without a score count nowhere. The press calls now the mean and now the median the
/// "national average"; both are kept apart by name here.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record NodeStatistics(int Count, Score Mean, Score Median, Score Min, Score Max)
{
    /// <summary>Returns all five figures with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"n = {Count}, mean {Mean.Points:0.####}, median {Median.Points:0.####}, {Min.Points:0.####} to {Max.Points:0.####}"
        );
}
