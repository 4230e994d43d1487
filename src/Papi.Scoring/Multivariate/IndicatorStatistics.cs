using MathNet.Numerics.Statistics;
using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Multivariate;

/// <summary>How the values of each indicator are distributed, with flags.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class IndicatorStatistics
{
    private readonly Dictionary<string, IndicatorSummary> _byIndicator;

    private IndicatorStatistics(string dataVersion, IndicatorSummary[] rows, StructureOptions options)
    {
        DataVersion = dataVersion;
        Options = options;
        Rows = Array.AsReadOnly(rows);
        Flags = Array.AsReadOnly([.. rows.SelectMany(row => StructureFlags.Of(row, options))]);
        _byIndicator = rows.ToDictionary(row => row.Indicator, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gets the version of the data.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the choices that the flags follow from.</summary>
    public StructureOptions Options { get; }

    /// <summary>Gets one row for each indicator.</summary>
    public IReadOnlyList<IndicatorSummary> Rows { get; }

    /// <summary>Gets the indicators with low coverage, a constant or few different values, or skewed with heavy tails.</summary>
    /// <remarks>A constant indicator is not flagged for its few values too.</remarks>
    public IReadOnlyList<StructureFlag> Flags { get; }

    /// <summary>Computes the statistics of each indicator.</summary>
    /// <param name="data">The values.</param>
    /// <param name="design">The tree of the index, whose indicators alone count; null for all of the table.</param>
    /// <param name="options">From where on a figure is flagged; <see cref="StructureOptions.Default"/> if null.</param>
    /// <remarks>Formulas: <see cref="IndicatorSummary"/>.</remarks>
    /// <exception cref="ArgumentException">The table lacks an indicator of the design.</exception>
    public static IndicatorStatistics Compute(
        UnitTable data,
        IndexDesign? design = null,
        StructureOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(data);
        var codes = design?.Indicators.Select(node => node.Code) ?? data.Indicators;
        return new IndicatorStatistics(
            data.DataVersion,
            [.. codes.Select(code => Summarize(code, OrientedColumn.Read(data, code)))],
            options ?? StructureOptions.Default
        );
    }

    /// <summary>Gets the statistics of one indicator.</summary>
    /// <param name="indicator">The code; case does not matter.</param>
    /// <exception cref="ArgumentException">There is no such indicator.</exception>
    public IndicatorSummary Of(string indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return _byIndicator.TryGetValue(indicator, out var row)
            ? row
            : throw new ArgumentException($"There is no indicator '{indicator}'.", nameof(indicator));
    }

    /// <summary>Returns the number of indicators and of flags.</summary>
    public override string ToString() => $"{Rows.Count} indicators, {Flags.Count} flags";

    private static IndicatorSummary Summarize(string indicator, ReadOnlySpan<double> column)
    {
        double[] present = new double[column.Length];
        Array.Resize(ref present, Ranks.Compact(column, present));
        int missing = column.Length - present.Length;
        if (present.Length == 0)
        {
            return new(indicator, 0, missing, null, null, null, null, null, null, null, 0, 0);
        }

        Array.Sort(present);
        var (unique, mostCommon) = CountEqual(present);
        double mean = Moments.Mean(present);
        return new(
            indicator,
            present.Length,
            missing,
            present[0],
            present[^1],
            mean,
            SortedValues.Median(present),
            present.Length > 1 ? Moments.StandardDeviation(present, mean) : null,
            unique > 1 && present.Length > 2 ? Statistics.Skewness(present) : null,
            unique > 1 && present.Length > 3 ? Statistics.Kurtosis(present) : null,
            unique,
            mostCommon
        );
    }

    private static (int Unique, int MostCommon) CountEqual(double[] sorted)
    {
        int unique = 1;
        int mostCommon = 1;
        int equal = 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            bool isSame = Resolution.AreEqual(sorted[i], sorted[i - 1]);
            equal = isSame ? equal + 1 : 1;
            unique += isSame ? 0 : 1;
            mostCommon = Math.Max(mostCommon, equal);
        }

        return (unique, mostCommon);
    }
}
