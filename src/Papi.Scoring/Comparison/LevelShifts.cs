using Papi.Scoring.Classification;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>The jumps of the whole nation that the figures themselves give away, whatever is documented.</summary>
/// <remarks>
/// <para>
/// A shift is a change of the national median of a node between consecutive years of the table, on the share of each
/// year's scale, of at least the threshold times the mean of both years' interquartile ranges (R type 7). A mere change
/// of scale is none. Nodes are matched by their stable id.
/// </para>
/// <para>
/// Fewer than four scored provinces in one of the years are not judged: their quartiles mean nothing. Where both ranges
/// are zero, all middle provinces scoring alike, any change of the median beyond a billionth is a shift.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class LevelShifts
{
    private LevelShifts(LevelShiftOptions options, string dataVersion, LevelShift[] shifts)
    {
        Options = options;
        DataVersion = dataVersion;
        Shifts = Array.AsReadOnly(shifts);
    }

    /// <summary>Gets the choices.</summary>
    public LevelShiftOptions Options { get; }

    /// <summary>Gets the version of the data, or the versions in the order of the years.</summary>
    public string DataVersion { get; }

    /// <summary>Gets what was found, in the order of the years and of the editions.</summary>
    public IReadOnlyList<LevelShift> Shifts { get; }

    /// <summary>Searches a table for level shifts.</summary>
    /// <param name="table">An aggregated table.</param>
    /// <param name="options">The choices; null is <see cref="LevelShiftOptions.Default"/>.</param>
    /// <exception cref="InvalidOperationException">The table has not been aggregated.</exception>
    public static LevelShifts Detect(ScoreTable table, LevelShiftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= LevelShiftOptions.Default;
        foreach (var year in table.Years)
        {
            year.ThrowIfNotAggregated();
        }

        var shifts = table
            .Years.Zip(table.Years.Skip(1))
            .SelectMany(years => Between(table.Editions, years.First, years.Second, options));
        return new LevelShifts(options, DataVersions.Join(table.Years.Select(year => year.DataVersion)), [.. shifts]);
    }

    /// <summary>Returns how many there are, and how many of them lie on known breaks.</summary>
    public override string ToString() =>
        $"{Shifts.Count} level shifts, {Shifts.Count(shift => shift.IsKnown)} of them on known breaks ({Options})";

    private static IEnumerable<LevelShift> Between(
        EditionSeries editions,
        YearScores earlier,
        YearScores later,
        LevelShiftOptions options
    )
    {
        foreach (var node in later.Index.AtDepth(options.Level))
        {
            if (
                earlier.Index.FindById(node.Id) is { } old
                && ShareQuartiles.Of(earlier, old) is { } before
                && ShareQuartiles.Of(later, node) is { } after
            )
            {
                double spread = (before.Range + after.Range) / 2;
                double change = after.Median - before.Median;
                bool isShift =
                    !Resolution.AreEqual(after.Median, before.Median) && Math.Abs(change) >= options.Threshold * spread;
                if (isShift)
                {
                    var known = editions.BreaksAround(node, earlier.Year, later.Year);
                    yield return new LevelShift(
                        node,
                        earlier.Year,
                        later.Year,
                        before.Median,
                        after.Median,
                        spread,
                        known
                    )
                    {
                        IsEstimate = earlier.IsEstimate || later.IsEstimate,
                    };
                }
            }
        }
    }

    /// <summary>Where the middle of the nation lies on a scale.</summary>
    private readonly record struct ShareQuartiles(double Median, double Range)
    {
        public static ShareQuartiles? Of(YearScores scores, IndexNode node)
        {
            double[] sorted = new double[scores.ProvinceCount];
            var present = sorted.AsSpan(0, Ranks.Compact(scores.Column(node), sorted));
            if (node.Scale is not { } scale || present.Length < TierCutter.FewestProvinces)
            {
                return null;
            }

            present.Sort();
            double range = Quantile(present, 0.75) - Quantile(present, 0.25);
            return new ShareQuartiles(scale.ShareOf(SortedValues.Median(present)), range / scale.Width);
        }

        private static double Quantile(ReadOnlySpan<double> sorted, double share) =>
            QuantilePosition.Of(QuantileRule.R7Excel, sorted.Length, share).In(sorted);
    }
}
